import { Body1, Body1Strong } from '@fluentui/react-components';
import { useState } from 'react';
import { SEVERITIES } from '../../checker';
import type { Finding } from '../../checker';
import type { Pack } from '../../meeting';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import { usePreferences } from '../data/preferences-provider';
import { FindingCard } from './finding-card';
import type { Filter } from './finding-filters';
import { FindingFilters, passes } from './finding-filters';

interface Props {
  findings: readonly Finding[];
  pack: Pack | undefined;
}

/** The findings under the dimension they belong to, in the pack's order, filtered as the person wants. */
export function FindingList({ findings, pack }: Props) {
  const styles = useCommonStyles();
  const { preferences } = usePreferences();
  const [filter, setFilter] = useState<Filter>(() => ({
    severities: preferences.showInfo ? SEVERITIES : SEVERITIES.filter((severity) => severity !== 'info'),
    family: undefined,
  }));
  const shown = findings.filter((finding) => passes(finding, filter));
  const groups = groupsOf(shown, pack);
  return (
    <Section title="检查出的问题">
      <FindingFilters findings={findings} filter={filter} onChange={setFilter} />
      <Body1 role="status">
        显示 {shown.length} 条，共 {findings.length} 条。
      </Body1>
      {groups.map(({ name, members }) => (
        <div key={name} className={styles.column}>
          <Body1Strong as="h3" className={styles.heading}>
            {name}（{members.length}）
          </Body1Strong>
          <ul className={styles.plainList} aria-label={name}>
            {members.map((finding) => (
              <FindingCard
                key={`${finding.waiverKey}.${finding.span.paragraph}.${finding.span.start}`}
                finding={finding}
                number={findings.indexOf(finding) + 1}
              />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

interface Group {
  name: string;
  members: Finding[];
}

/** What concerns the whole paper first, then each dimension of the pack. */
function groupsOf(findings: readonly Finding[], pack: Pack | undefined): Group[] {
  const dimensions = pack?.dimensions ?? [];
  const known = new Set(dimensions.map(({ id }) => id));
  const whole = findings.filter(({ dimension }) => dimension === undefined || !known.has(dimension));
  const groups = [
    { name: '全文', members: whole },
    ...dimensions.map(({ id, heading }) => ({
      name: heading,
      members: findings.filter(({ dimension }) => dimension === id),
    })),
  ];
  return groups.filter(({ members }) => members.length > 0);
}
