import { useState } from 'react';
import type { PackId, PaperKind } from '../../meeting';
import { useMeeting, usePack, useRoster } from '../data/current';
import { checkDocument } from '../paper/dimension-states';
import type { StateRow } from '../paper/dimension-states';
import { useServices } from '../services-context';
import { useTasks } from '../shell/tasks';

export interface DraftState {
  /** How the dimensions stood when the document was last read; undefined before that. */
  shown: readonly StateRow[] | undefined;
  refresh(): Promise<void>;
}

/** Reads the document and says how each dimension of the pack stands in it. */
export function useDraftState(paper: PaperKind): DraftState {
  const services = useServices();
  const tasks = useTasks();
  const { pack } = usePack();
  const { members } = useRoster();
  const meeting = useMeeting();
  const [read, setRead] = useState<{ pack: PackId; paper: PaperKind; rows: readonly StateRow[] }>();
  return {
    // Another pack or paper has other dimensions: what was read says nothing of them.
    shown: read?.pack === pack.id && read.paper === paper ? read.rows : undefined,
    async refresh() {
      if (paper === 'hostScript') return;
      const done = await tasks.run({ label: '查看文档' }, async () =>
        checkDocument(await services.readDraft(), { pack, paper, members, meeting }),
      );
      if (done) setRead({ pack: pack.id, paper, rows: done.value.rows });
    },
  };
}
