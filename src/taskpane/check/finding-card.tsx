import { Badge, Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { SEVERITY_NAMES } from '../../checker';
import type { Finding } from '../../checker';
import { useCommonStyles } from '../common/styles';
import { LocateButton } from '../paper/locate-button';
import { clauseWords } from './clause-words';
import { SEVERITY_COLORS } from './severity';

interface Props {
  finding: Finding;
  /** One-based, in the list as shown. */
  number: number;
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
export function FindingCard({ finding, number }: Props) {
  const common = useCommonStyles();
  const styles = useStyles();
  const { severity, message, question, quote, span } = finding;
  return (
    <li className={common.card}>
      <div className={common.spread}>
        <Badge appearance="tint" color={SEVERITY_COLORS[severity]}>
          {SEVERITY_NAMES[severity]}
        </Badge>
        <LocateButton target={{ span, quote }} name={`第 ${number} 条`} />
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
