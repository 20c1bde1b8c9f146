import { useState } from 'react';
import { findPaper } from '../../document';
import { PAPER_NAMES, memberById } from '../../meeting';
import type { PaperKind } from '../../meeting';
import type { PaperContext } from '../../papers';
import type { Place } from '../preferences';
import type { RefreshResult } from '../services';
import { useServices } from '../services-context';
import { useMessages } from '../shell/messages';
import { useTasks } from '../shell/tasks';
import { insertedMessage } from './inserted-message';
import { blocksOf, usePaperContext, useSettingsToTake } from './use-paper-context';

/** A paper to put into the document, or to bring up to date. */
export interface PaperOrder {
  kind: PaperKind;
  place: Place;
  context: PaperContext;
}

export interface PaperFlow {
  /** The paper is there already: the question is open. */
  asked: PaperOrder | undefined;
  /** The last refresh, until the next step. */
  report: { order: PaperOrder; result: RefreshResult } | undefined;
  /** Inserts, after asking when the paper is there already. */
  insert(order: PaperOrder): Promise<void>;
  insertAgain(): Promise<void>;
  keep(): void;
  refresh(order: PaperOrder, options?: { force?: string[]; reorder?: boolean }): Promise<void>;
}

/** Insert and refresh as a person meets them. `onChanged` is called after the document changed. */
export function usePaperFlow(onChanged?: () => void): PaperFlow {
  const services = useServices();
  const tasks = useTasks();
  const { show } = useMessages();
  const settingsToTake = useSettingsToTake();
  const [asked, setAsked] = useState<PaperOrder>();
  const [report, setReport] = useState<PaperFlow['report']>();

  const now = usePaperContext();
  /** What the order comes to with the list and the meeting as they are by now. */
  const blocks = ({ kind, context }: PaperOrder) => {
    const author = context.author && (memberById(now.roster, context.author.id) ?? context.author);
    return blocksOf(kind, { ...context, ...now, ...(author ? { author } : {}) });
  };

  const put = async (order: PaperOrder) => {
    const { kind, place } = order;
    const name = PAPER_NAMES[kind];
    const done = await tasks.run({ label: `插入${name}`, writes: true }, () =>
      services.insertPaper(blocks(order), place, { settings: settingsToTake(), title: name }),
    );
    if (!done) return;
    show(insertedMessage(name, place, done.value));
    if (place !== 'newDocument') onChanged?.();
  };

  return {
    asked,
    report,
    async insert(order) {
      setReport(undefined);
      if (order.place === 'newDocument') return put(order);
      const read = await tasks.run({ label: '查看文档' }, () => services.readDraft());
      if (!read) return;
      if (findPaper(read.value, order.kind).present) setAsked(order);
      else await put(order);
    },
    async insertAgain() {
      setAsked(undefined);
      if (asked) await put(asked);
    },
    keep: () => setAsked(undefined),
    async refresh(order, options) {
      setAsked(undefined);
      const done = await tasks.run({ label: `刷新${PAPER_NAMES[order.kind]}`, writes: true }, () =>
        services.refreshPaper(blocks(order), options),
      );
      if (!done) return;
      setReport({ order, result: done.value });
      onChanged?.();
    },
  };
}
