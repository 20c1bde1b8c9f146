import {
  Badge,
  Body1,
  Link,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Section } from '../common/section';
import type { StateRow } from '../paper/dimension-states';
import { STATE_COLORS } from '../paper/matrix-words';
import { useLocate } from '../paper/use-locate';

const useStyles = makeStyles({
  cell: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
  state: { width: '48px', paddingInline: tokens.spacingHorizontalXXS },
  count: { width: '32px', paddingInline: tokens.spacingHorizontalXXS },
});

/** Dimensions × state: one row each, in the pack's order, then sections that the pack does not have; the name goes to the heading. */
export function MatrixTable({ rows }: { rows: readonly StateRow[] }) {
  const styles = useStyles();
  const locate = useLocate();
  return (
    <Section title="各方面的情况">
      <Table size="small" aria-label="各方面的情况">
        <TableHeader>
          <TableRow>
            <TableHeaderCell>方面</TableHeaderCell>
            <TableHeaderCell className={styles.state}>状态</TableHeaderCell>
            <TableHeaderCell className={styles.count}>具体</TableHeaderCell>
            <TableHeaderCell className={styles.count}>抽象</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => {
            const { name, place } = row;
            return (
              <TableRow key={row.dimension ?? `${name}.${place?.span.paragraph}`}>
                <TableCell className={styles.cell}>
                  {place ? (
                    <Link inline onClick={() => void locate(place)} aria-label={`转到：${name}`}>
                      {name}
                    </Link>
                  ) : (
                    <Body1>{name}（文中没有）</Body1>
                  )}
                </TableCell>
                <TableCell className={styles.state}>
                  <Badge appearance="tint" color={STATE_COLORS[row.state]}>
                    {row.state}
                  </Badge>
                </TableCell>
                <TableCell className={styles.count}>{row.concrete}</TableCell>
                <TableCell className={styles.count}>{row.abstract}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Section>
  );
}
