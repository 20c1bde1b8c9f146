import { useMemo, useState } from 'react';
import { DRAFT_PAPERS } from '../../draft';
import type { DraftPaper } from '../../draft';
import { packById } from '../../meeting';
import type { PackId } from '../../meeting';
import { useMeeting, useRoster, useWaivers } from '../data/current';
import { underWaivers } from '../paper/dimension-states';
import type { CheckView, Checked } from '../paper/dimension-states';
import { useDocumentCheck } from '../paper/use-document-check';
import { useTasks } from '../shell/tasks';

/** Papers that can be checked as such: a host script holds nothing that a reviewer would ask about. */
export const CHECKED_PAPERS = DRAFT_PAPERS.filter((paper) => paper !== 'hostScript');

/** What the person laid down; what is absent is recognised from the text. */
export interface CheckChoice {
  packId?: PackId | undefined;
  paper?: DraftPaper | undefined;
}

export interface CheckResult extends CheckView {
  /** Counts the checks, so that a new one starts with fresh filters. */
  id: number;
}

/** Checks the document as it stands; what is waived afterwards leaves the result at once. */
export function useCheck(): { result: CheckResult | undefined; check(choice: CheckChoice): Promise<void> } {
  const checkDocument = useDocumentCheck('check');
  const tasks = useTasks();
  const { members } = useRoster();
  const meeting = useMeeting();
  const waivers = useWaivers();
  const [read, setRead] = useState<{ id: number; checked: Checked }>();
  const result = useMemo(
    () => read && { id: read.id, ...underWaivers(read.checked, waivers) },
    [read, waivers],
  );
  const check = async ({ packId, paper }: CheckChoice) => {
    const pack = packId === undefined ? undefined : packById(packId);
    const done = await tasks.run({ label: '检查' }, () =>
      checkDocument({ pack, paper: paper ?? 'auto', members, meeting }),
    );
    if (done) setRead((before) => ({ id: (before?.id ?? 0) + 1, checked: done.value }));
  };
  return { result, check };
}
