import type { Block, FinalisePlan, Paragraph } from '../../../src/document';
import { findPaper, formatTag, parseTag, planRefresh, removedParagraphs } from '../../../src/document';
import { readPackage, writePackage } from '../../../src/docx';
import { memoryStore } from '../../../src/taskpane/preferences';
import type { PaneServices, ThemeKind } from '../../../src/taskpane/services';
import { WordError } from '../../../src/word';

/** A document in memory behind the pane's services: paragraphs and settings are kept as Word would keep them. */
export interface FakeWord extends PaneServices {
  paragraphs: Paragraph[];
  settings: Map<string, string>;
  /** What was asked of Word, in order. */
  log: string[];
  /** New documents that were opened, as blocks and settings. */
  newDocuments: { blocks: Block[]; settings: Record<string, string> }[];
  /** While set, the named service rejects with it. */
  failing: Partial<Record<'readDraft' | 'insertPaper' | 'refreshPaper' | 'finalise' | 'saveSettings', Error>>;
  setTheme(theme: ThemeKind): void;
  /** Types over the whole text of a paragraph, as a person would. */
  type(paragraph: number, text: string): void;
}

export const refusal = (message: string): WordError => new WordError('host', '', message);

/** Blocks as Word would give them back: written to a .docx and read again. */
export const asParagraphs = (blocks: Block[]): Paragraph[] => readPackage(writePackage(blocks)).paragraphs;

/** A Word with an empty document, or with the one given. */
export function fakeWord(overrides: Partial<PaneServices> = {}): FakeWord {
  const listeners = new Set<(theme: ThemeKind) => void>();
  const begin = async (name: keyof FakeWord['failing']): Promise<void> => {
    word.log.push(name);
    await Promise.resolve();
    const error = word.failing[name];
    if (error) throw error;
  };
  const splice = (at: number, remove: number, put: Paragraph[]): void => {
    word.paragraphs.splice(at, remove, ...put);
    word.paragraphs = word.paragraphs.map((paragraph, index) => ({ ...paragraph, index }));
  };
  const word: FakeWord = {
    paragraphs: [],
    settings: new Map(),
    log: [],
    newDocuments: [],
    failing: {},
    setTheme: (theme) => listeners.forEach((listener) => listener(theme)),
    type: (paragraph, text) => {
      const old = word.paragraphs[paragraph];
      if (!old) throw new RangeError(`no paragraph ${paragraph}`);
      const number = /^\d+[.．]/.exec(old.text)?.[0] ?? '';
      const whole = number + text;
      const controls = old.controls?.map(({ tag }) => ({
        tag,
        start: number.length,
        end: whole.length,
        empty: false,
      }));
      splice(paragraph, 1, [controls ? { ...old, text: whole, controls } : { ...old, text: whole }]);
    },
    startup: () => Promise.resolve({ state: 'ready', platform: 'PC', version: '16.0' }),
    initialTab: () => 'draft',
    theme: {
      current: () => 'light',
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    capabilities: () => ({
      wordApi: '1.6',
      comments: true,
      reviewedText: true,
      createDocument: true,
      trackChanges: true,
    }),
    missing: () => [],
    async readDraft() {
      await begin('readDraft');
      return word.paragraphs;
    },
    async insertPaper(blocks, where, options) {
      await begin('insertPaper');
      if (where === 'newDocument') {
        word.newDocuments.push({ blocks, settings: options?.settings ?? {} });
        return { state: 'opened', tags: blocks.length, road: 'package', missing: [] };
      }
      splice(where === 'end' ? word.paragraphs.length : 0, 0, asParagraphs(blocks));
      return { state: 'inserted', tags: blocks.length, road: 'ooxml', missing: [] };
    },
    async refreshPaper(blocks, options) {
      await begin('refreshPaper');
      const plan = planRefresh(word.paragraphs, blocks, options);
      if (!plan.present) throw refusal('文档里没有这份材料，没有改动。请先插入，再刷新。');
      for (const { paragraph, control, wanted, newTag } of plan.rewrites)
        rewrite(paragraph, control, wanted, newTag);
      for (const { before, blocks: more } of [...plan.insertions].reverse())
        splice(before, 0, asParagraphs(more));
      return {
        rewritten: plan.rewrites.length,
        added: plan.insertions.reduce((sum, { texts }) => sum + texts.length, 0),
        moved: 0,
        marked: plan.marks.length,
        unmarked: plan.removals.length,
        keptByHand: plan.keptByHand,
        outOfOrder: plan.outOfOrder,
        failed: [],
      };
    },
    async finalise(plan: FinalisePlan) {
      await begin('finalise');
      const gone = removedParagraphs(word.paragraphs, plan.steps);
      word.paragraphs = word.paragraphs
        .filter((_, index) => !gone.has(index))
        .map((paragraph, index) => ({ ...paragraph, index }));
      return { done: plan.steps.length, failed: [], notes: plan.notes };
    },
    locate({ span, quote }) {
      word.log.push(`locate ${quote}`);
      const here = word.paragraphs[span.paragraph]?.text.slice(span.start, span.end) === quote;
      if (here) return Promise.resolve('selected');
      return Promise.resolve(word.paragraphs.some(({ text }) => text.includes(quote)) ? 'moved' : 'gone');
    },
    loadSetting: (key) => word.settings.get(key),
    refreshSettings: () => Promise.resolve(),
    async saveSettings(entries) {
      await begin('saveSettings');
      for (const [key, value] of Object.entries(entries))
        if (value === undefined) word.settings.delete(key);
        else word.settings.set(key, value);
    },
    openPreferences: () => Promise.resolve(memoryStore()),
    now: () => '2018-02-01T08:00:00.000Z',
    ...overrides,
  };
  function rewrite(at: number, control: number, wanted: string, newTag: string): void {
    const paragraph = word.paragraphs[at];
    const old = paragraph?.controls?.[control];
    const tag = parseTag(newTag);
    if (!paragraph || !old || !tag) throw new RangeError(`no control ${at}.${control}`);
    const by = wanted.length - (old.end - old.start);
    const text = paragraph.text.slice(0, old.start) + wanted + paragraph.text.slice(old.end);
    const controls = paragraph.controls?.map((one, index) =>
      index < control
        ? one
        : index === control
          ? { tag, start: old.start, end: old.end + by, empty: wanted === '' }
          : { ...one, start: one.start + by, end: one.end + by },
    );
    splice(at, 1, [{ ...paragraph, text, controls }]);
  }
  return word;
}

/** Whether a paper stands in the fake document. */
export const holds = (word: FakeWord, kind: string): number =>
  findPaper(word.paragraphs, kind).paragraphs.length;

/** The paragraph that holds a control with this tag, checksum aside. */
export const paragraphWith = (word: FakeWord, tag: string): number =>
  word.paragraphs.findIndex(({ controls }) =>
    controls?.some((control) => formatTag({ kind: control.tag.kind, id: control.tag.id }) === tag),
  );
