import { Body1, Body1Strong } from '@fluentui/react-components';
import { useState } from 'react';
import { SEVERITIES } from '../../checker';
import type { Finding, Waiver } from '../../checker';
import type { Pack } from '../../meeting';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import { usePreferences } from '../data/preferences-provider';
import { FindingCard } from './finding-card';
import type { Filter } from './finding-filters';
import { FindingFilters, passes } from './finding-filters';
import { useFocusAfter } from './use-focus-after';
import { WaiveDialog } from './waive-dialog';

interface Props {
  findings: readonly Finding[];
  pack: Pack | undefined;
  /** The text of a paragraph as it was checked. */
  textOf(paragraph: number): string;
  /** Absent: nothing can be ignored now. */
  onWaive?: ((waiver: Waiver, count: number) => void) | undefined;
}

/** The findings under the dimension they belong to, in the pack's order, filtered as the person wants. */
export function FindingList({ findings, pack, textOf, onWaive }: Props) {
  const styles = useCommonStyles();
  const { preferences } = usePreferences();
  const [filter, setFilter] = useState<Filter>(() => ({
    severities: preferences.showInfo ? SEVERITIES : SEVERITIES.filter((severity) => severity !== 'info'),
    family: undefined,
  }));
  const shown = findings.filter((finding) => passes(finding, filter));
  const groups = groupsOf(shown, pack);
  const [waiving, setWaiving] = useState<Finding>();
  const { buttonOf, status, leave } = useFocusAfter(
    groups.flatMap(({ members }) => members),
    findings,
  );
  return (
    <Section title="检查出的问题">
      {findings.length > 0 && <FindingFilters findings={findings} filter={filter} onChange={setFilter} />}
      <div role="status" ref={status} tabIndex={-1}>
        <Body1>
          {findings.length === 0
            ? '没有其他问题，仍请人工复核。'
            : `显示 ${shown.length} 条，共 ${findings.length} 条。`}
        </Body1>
      </div>
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
                text={textOf(finding.span.paragraph)}
                onWaive={onWaive && (() => setWaiving(finding))}
                waiveButton={buttonOf(finding)}
              />
            ))}
          </ul>
        </div>
      ))}
      {waiving && onWaive && (
        <WaiveDialog
          finding={waiving}
          findings={findings}
          onCancel={() => setWaiving(undefined)}
          onWaive={(waiver, count) => {
            setWaiving(undefined);
            leave(waiving);
            onWaive(waiver, count);
          }}
        />
      )}
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
