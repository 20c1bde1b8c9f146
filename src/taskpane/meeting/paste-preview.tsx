import {
  Body1Strong,
  Caption1,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ROLE_NAMES } from '../../meeting';
import type { RosterPaste } from '../../meeting';
import { useCommonStyles } from '../common/styles';

const useStyles = makeStyles({
  line: { width: '32px' },
  bad: { color: tokens.colorPaletteRedForeground1 },
  cell: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
  head: { fontWeight: tokens.fontWeightSemibold },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** Rows that cannot be imported: line number, reason, and the line itself. */
export function BadRows({ problems }: { problems: RosterPaste['problems'] }) {
  const styles = useStyles();
  const common = useCommonStyles();
  if (problems.length === 0) return null;
  return (
    <div className={common.tight}>
      <Body1Strong id="paste-bad">有问题的行</Body1Strong>
      <ul className={common.list} aria-labelledby="paste-bad">
        {problems.map(({ line, text, reason }) => (
          <li key={`${line}.${reason}`}>
            <span className={styles.bad}>
              第 {line} 行：{reason}
            </span>
            <br />
            <Caption1 className={common.note}>{text}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface GoodProps {
  rows: RosterPaste['rows'];
  /** Lines that are left out, because the person is there already. */
  skipped: ReadonlySet<number>;
}

/** Rows as they will be imported. */
export function GoodRows({ rows, skipped }: GoodProps) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <Table size="extra-small" aria-label="可导入的行">
      <TableHeader>
        <TableRow className={mergeClasses(styles.row, styles.head)}>
          <TableHeaderCell className={styles.line}>行</TableHeaderCell>
          <TableHeaderCell>姓名、职务</TableHeaderCell>
          <TableHeaderCell>角色、部门</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.line} className={styles.row}>
            <TableCell className={styles.line}>{row.line}</TableCell>
            <TableCell className={styles.cell}>
              {row.member.name}
              {skipped.has(row.line) && '（重复，不导入）'}
              <br />
              {row.member.position}
            </TableCell>
            <TableCell className={styles.cell}>
              {ROLE_NAMES[row.member.role]}
              <br />
              {row.member.portfolioUnits.join('、')}
              {row.member.absent && '；缺席'}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
