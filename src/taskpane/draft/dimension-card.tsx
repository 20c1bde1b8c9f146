import { Badge, Body1, Body1Strong, Button, Caption1, Link } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Dimension } from '../../meeting';
import { ClosedIcon, InsertIcon, OpenIcon } from '../common/icons';
import { useCommonStyles } from '../common/styles';
import { STATE_COLORS, countsText } from '../paper/matrix-words';
import type { StateRow } from '../paper/dimension-states';
import { useLocate } from '../paper/use-locate';

interface Props {
  /** One-based. */
  number: number;
  dimension: Dimension;
  /** How it stands in the document; undefined while the document has not been read. */
  row: StateRow | undefined;
  open: boolean;
  busy: boolean;
  onInsert(): void;
}

/** One dimension of the pack: what the notice wants, what to think of, how it stands, and where it is. */
export function DimensionCard({ number, dimension, row, open, busy, onInsert }: Props) {
  const styles = useCommonStyles();
  const locate = useLocate();
  const wantedId = useId();
  const [opened, setOpened] = useState(open);
  const { requirement, prompts } = dimension;
  const place = row?.place;
  const title = `${number}. ${dimension.heading}`;
  return (
    <li className={styles.card}>
      <Body1Strong as="h3" className={styles.heading}>
        {place ? (
          <Link inline onClick={() => void locate(place)} aria-label={`转到：${dimension.heading}`}>
            {title}
          </Link>
        ) : (
          title
        )}
      </Body1Strong>
      {row && (
        <div className={styles.row}>
          <Badge appearance="tint" color={place ? STATE_COLORS[row.state] : 'informative'}>
            {place ? row.state : '文中没有'}
          </Badge>
          {place && <Caption1 className={styles.note}>{countsText(row)}</Caption1>}
        </div>
      )}
      <div className={styles.row}>
        <Button
          size="small"
          appearance="subtle"
          icon={opened ? <OpenIcon /> : <ClosedIcon />}
          aria-expanded={opened}
          aria-controls={wantedId}
          aria-label={`要求与提示：${dimension.heading}`}
          onClick={() => setOpened(!opened)}
        >
          要求与提示
        </Button>
        <Button
          size="small"
          icon={<InsertIcon />}
          disabledFocusable={busy}
          aria-label={`在光标处插入本方面：${dimension.heading}`}
          onClick={onInsert}
        >
          在光标处插入本方面
        </Button>
      </div>
      <div id={wantedId} hidden={!opened}>
        <Body1>要求：{requirement}</Body1>
        <ul className={styles.list} aria-label="提示">
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}
