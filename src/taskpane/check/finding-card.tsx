import { Badge, Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { SEVERITY_NAMES } from '../../checker';
import type { Finding } from '../../checker';
import { WaiveIcon } from '../common/icons';
import { useCommonStyles } from '../common/styles';
import { LocateButton } from '../paper/locate-button';
import { clauseWords } from './clause-words';
import { SEVERITY_COLORS } from './severity';

interface Props {
  finding: Finding;
  /** One-based, in the list as shown. */
  number: number;
  /** Its paragraph as it was checked. */
  text: string;
  /** Absent: nothing can be ignored now. */
  onWaive?: (() => void) | undefined;
  waiveButton: Ref<HTMLButtonElement>;
}

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** One finding: what stands there, what is wrong with it, what a reviewer would ask, and which clause wants it. */
export function FindingCard({ finding, number, text, onWaive, waiveButton }: Props) {
  const common = useCommonStyles();
  const styles = useStyles();
  const { severity, message, question, quote, span } = finding;
  return (
    <li className={common.card}>
      <div className={common.spread}>
        <Badge appearance="tint" color={SEVERITY_COLORS[severity]}>
          {SEVERITY_NAMES[severity]}
        </Badge>
        <div className={common.row}>
          <LocateButton target={{ span, quote, text }} name={`第 ${number} 条`} />
          {onWaive && (
            <Button
              ref={waiveButton}
              size="small"
              icon={<WaiveIcon />}
              aria-label={`忽略第 ${number} 条`}
              onClick={onWaive}
            >
              忽略
            </Button>
          )}
        </div>
      </div>
      <Body1Strong as="h4" className={common.heading}>
        {message}
      </Body1Strong>
      {quote !== '' && (
        <blockquote className={styles.quote}>
          <Body1>{quote}</Body1>
        </blockquote>
      )}
      {question !== undefined && <Body1>{question}</Body1>}
      <Caption1 className={common.note}>依据：{clauseWords(finding.clause)}</Caption1>
    </li>
  );
}
