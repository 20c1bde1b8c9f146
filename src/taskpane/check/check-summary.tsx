import { Badge, Body1, Subtitle2 } from '@fluentui/react-components';
import { asksDimensions, SEVERITIES, SEVERITY_NAMES } from '../../checker';
import type { Report, Verdict } from '../../checker';
import { DRAFT_PAPER_NAMES } from '../../draft';
import type { Pack } from '../../meeting';
import { useCommonStyles } from '../common/styles';
import { SEVERITY_COLORS } from './severity';

const VERDICT_COLORS: Record<Verdict, 'danger' | 'warning' | 'success'> = {
  不达标: 'danger',
  需修改: 'warning',
  基本达标: 'success',
};

interface Props {
  report: Report;
  pack: Pack | undefined;
}

/** The verdict, what it was checked as, and how many findings of each kind. */
export function CheckSummary({ report, pack }: Props) {
  const styles = useCommonStyles();
  const { verdict, counts, paper, waived } = report;
  return (
    <section className={styles.card} role="status" aria-label="检查结论">
      <div className={styles.row}>
        <Subtitle2 as="h2" className={styles.heading}>
          检查结论
        </Subtitle2>
        <Badge appearance="filled" color={VERDICT_COLORS[verdict]} size="large">
          {verdict}
        </Badge>
      </div>
      <Body1>
        按{pack ? `“${pack.meetingTitle}民主生活会”方案的` : '通用规则，作为'}
        {DRAFT_PAPER_NAMES[paper]}检查。
        {!pack &&
          asksDimensions(paper) &&
          '没有识别出方案，各方面是否齐全不能检查；可在上面选定方案后重新检查。'}
      </Body1>
      <div className={styles.row}>
        {SEVERITIES.map((severity) => (
          <Badge key={severity} appearance="tint" color={SEVERITY_COLORS[severity]}>
            {SEVERITY_NAMES[severity]} {counts[severity]}
          </Badge>
        ))}
        {waived.length > 0 && (
          <Badge appearance="outline" color="informative">
            已忽略 {waived.length}
          </Badge>
        )}
      </div>
    </section>
  );
}
