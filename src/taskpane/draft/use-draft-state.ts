import { useMemo, useState } from 'react';
import type { PackId, PaperKind } from '../../meeting';
import { useMeeting, usePack, useRoster, useWaivers } from '../data/current';
import { underWaivers } from '../paper/dimension-states';
import type { Checked, StateRow } from '../paper/dimension-states';
import { useDocumentCheck } from '../paper/use-document-check';
import { useTasks } from '../shell/tasks';

export interface DraftState {
  /** How the dimensions stood when the document was last read; undefined before that. */
  shown: readonly StateRow[] | undefined;
  refresh(): Promise<void>;
}

/** Reads the document and says how each dimension of the pack stands in it. */
export function useDraftState(paper: PaperKind): DraftState {
  const checkDocument = useDocumentCheck('draft');
  const tasks = useTasks();
  const { pack } = usePack();
  const { members } = useRoster();
  const meeting = useMeeting();
  const [read, setRead] = useState<{ pack: PackId; paper: PaperKind; checked: Checked }>();
  const waivers = useWaivers();
  const rows = useMemo(() => read && underWaivers(read.checked, waivers).rows, [read, waivers]);
  return {
    // Another pack or paper has other dimensions: what was read says nothing of them.
    shown: read?.pack === pack.id && read.paper === paper ? rows : undefined,
    async refresh() {
      if (paper === 'hostScript') return;
      const done = await tasks.run({ label: '查看文档' }, () =>
        checkDocument({ pack, paper, members, meeting }),
      );
      if (done) setRead({ pack: pack.id, paper, checked: done.value });
    },
  };
}
