import { Body1, Button, Caption1, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { DRAFT_PAPER_NAMES } from '../../draft';
import { PACKS } from '../../meeting';
import { CheckIcon } from '../common/icons';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import { STORED_WAIVERS } from '../../checker';
import { useDocumentData, useReadable } from '../data/document-data';
import { Unreadable } from '../data/unreadable';
import { useTasks } from '../shell/tasks';
import { CheckSummary } from './check-summary';
import { FindingList } from './finding-list';
import { MatrixTable } from './matrix-table';
import { CHECKED_PAPERS, useCheck } from './use-check';
import type { CheckChoice } from './use-check';
import { useWaiving } from './use-waiving';
import { WaivedSection } from './waived-section';
import { WaiversStatus } from './waivers-status';

const AUTO = 'auto';

/** 检查: what is empty, what is vague, and what a reviewer would ask. */
export function CheckTab() {
  const styles = useCommonStyles();
  const { busy } = useTasks();
  const [choice, setChoice] = useState<CheckChoice>({});
  const { result, check } = useCheck();
  const { waivers } = useDocumentData();
  const readable = useReadable(waivers);
  const waiving = useWaiving();
  return (
    <>
      <WaiversStatus />
      <div className={styles.sections}>
        <Section title="检查文稿">
          <Field label="方案">
            <Select
              value={choice.packId ?? AUTO}
              onChange={(_, { value }) =>
                setChoice({ ...choice, packId: value === AUTO ? undefined : value })
              }
            >
              <option value={AUTO}>自动识别</option>
              {PACKS.map(({ id, meetingTitle }) => (
                <option key={id} value={id}>
                  {meetingTitle}民主生活会
                </option>
              ))}
            </Select>
          </Field>
          <Field label="文稿">
            <Select
              value={choice.paper ?? AUTO}
              onChange={(_, { value }) =>
                setChoice({ ...choice, paper: CHECKED_PAPERS.find((paper) => paper === value) })
              }
            >
              <option value={AUTO}>自动识别</option>
              {CHECKED_PAPERS.map((paper) => (
                <option key={paper} value={paper}>
                  {DRAFT_PAPER_NAMES[paper]}
                </option>
              ))}
            </Select>
          </Field>
          <div>
            <Button
              appearance="primary"
              icon={<CheckIcon />}
              disabledFocusable={busy}
              onClick={() => void check(choice)}
            >
              检查
            </Button>
          </div>
          <Caption1 className={styles.note}>规则化初审，建议人工复核。助手只提问，不代写。</Caption1>
        </Section>
        {!readable && <Unreadable name="忽略项" storedKey={STORED_WAIVERS.key} stored={waivers} />}
        {result && (
          <>
            <CheckSummary report={result.report} pack={result.pack} />
            {result.rows.length > 0 && <MatrixTable rows={result.rows} />}
            {result.report.findings.length + result.report.waived.length === 0 ? (
              <Body1>没有检查出问题，仍请人工复核。</Body1>
            ) : (
              <FindingList
                key={result.id}
                findings={result.report.findings}
                pack={result.pack}
                textOf={result.textOf}
                onWaive={readable ? waiving.add : undefined}
              />
            )}
            {result.uses.length > 0 && <WaivedSection uses={result.uses} onRemove={waiving.remove} />}
          </>
        )}
      </div>
    </>
  );
}
