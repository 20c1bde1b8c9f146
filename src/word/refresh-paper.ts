import { planRefresh, type Block, type KeptByHand, type RefreshOptions, type RefreshPlan } from '../document';
import { queueRefresh } from './apply-refresh';
import { commit, finderOf, openDesk, readAgain, type Desk } from './desk';
import { WordError } from './errors';
import { run } from './run';
import { strayParagraphs } from './strays';

export interface RefreshResult {
  /** Controls whose words were rewritten. */
  rewritten: number;
  /** Paragraphs that came in. */
  added: number;
  /** Paragraphs written again at their place in the list (`reorder`). */
  moved: number;
  /** Notes put before paragraphs that the list no longer has, and notes taken away. */
  marked: number;
  unmarked: number;
  /** Left alone because a person typed there; `tag` goes into `force`. */
  keptByHand: KeptByHand[];
  /** Left at a place that differs from the list's order. */
  outOfOrder: RefreshPlan['outOfOrder'];
  /** What did not arrive, in its own words; the next refresh tries again. */
  failed: string[];
}

const ABSENT = '文档里没有这份材料，没有改动。请先插入，再刷新。';

/**
 * Brings a paper in the document up to date by `planRefresh`, and touches nothing else. At most 4 syncs, whatever the
 * length: read; write and read back; tidy. When the write fails: read back; write what is left by Word's own objects.
 * The plan is made anew from what landed, so that nothing goes in twice. Throws a WordError when nothing was done.
 */
export function refreshPaper(blocks: Block[], options: RefreshOptions = {}): Promise<RefreshResult> {
  return run(async (context) => {
    const desk = await openDesk(context);
    const before = desk.paragraphs;
    const plan = planRefresh(before, blocks, options);
    if (!plan.present) throw new WordError('not-found', 'paper', ABSENT);
    if (isSettled(plan)) return report(plan, plan, []);
    const again = (): RefreshPlan => planRefresh(desk.paragraphs, blocks, options);
    const strays = (): number[] =>
      strayParagraphs(before, desk.paragraphs, new Set(plan.removals.map(({ paragraph }) => paragraph)));
    try {
      const lost = await write(desk, plan, desk.ooxml ? 'ooxml' : 'native');
      if (!desk.ooxml) return report(plan, undefined, lost);
      await tidy(desk, strays());
      return report(plan, again(), lost);
    } catch (refusal) {
      await readAgain(desk);
      try {
        const lost = await write(desk, again(), 'native', strays());
        return report(plan, desk.ooxml ? again() : undefined, lost);
      } catch {
        await readAgain(desk);
        await tidy(desk, strays());
        if (sizeOf(again()) >= sizeOf(plan)) throw refusal;
        return report(plan, again(), []);
      }
    }
  });
}

/** One batch. Returns the words of what was not found in Word. */
async function write(
  desk: Desk,
  plan: RefreshPlan,
  road: 'ooxml' | 'native',
  strays: readonly number[] = [],
): Promise<string[]> {
  const find = finderOf(desk);
  const stray = strays.map((index) => find.paragraph(index));
  let lost: string[] = [];
  await commit(desk, () => {
    lost = queueRefresh(desk, plan, road);
    stray.forEach((paragraph) => paragraph?.delete());
  });
  return lost;
}

const words = ({ rewrites }: RefreshPlan): RefreshPlan['rewrites'] =>
  rewrites.filter((rewrite) => rewrite.found !== rewrite.wanted);
const incoming = ({ insertions }: RefreshPlan): string[] =>
  insertions.flatMap((insertion) => insertion.texts);
const gone = ({ removals }: RefreshPlan, why: 'mark' | 'moved'): number =>
  removals.filter((removal) => removal.why === why).length;
const sizeOf = (plan: RefreshPlan): number =>
  plan.rewrites.length + incoming(plan).length + plan.marks.length + plan.removals.length;
const isSettled = (plan: RefreshPlan): boolean => sizeOf(plan) === 0;

/** What was done is what the first plan had and the plan made afterwards has no more. */
function report(plan: RefreshPlan, rest: RefreshPlan | undefined, lost: readonly string[]): RefreshResult {
  const left = rest ?? { ...plan, rewrites: [], insertions: [], marks: [], removals: [] };
  const done = (count: (one: RefreshPlan) => number): number =>
    plan === rest ? 0 : Math.max(0, count(plan) - count(left));
  const moved = done((one) => gone(one, 'moved'));
  const failed =
    plan === rest
      ? []
      : [
          ...words(left).map((rewrite) => rewrite.wanted || rewrite.found),
          ...incoming(left),
          ...left.marks.map((m) => m.text),
        ];
  return {
    rewritten: done((one) => words(one).length),
    added: done((one) => incoming(one).length) - moved,
    moved,
    marked: done((one) => one.marks.length),
    unmarked: done((one) => gone(one, 'mark')),
    keptByHand: left.keptByHand,
    outOfOrder: left.outOfOrder,
    failed: [...new Set([...failed, ...lost])],
  };
}

/** Removes the empty paragraphs that insertions left; one that stays is no reason to call the refresh failed. */
async function tidy(desk: Desk, strays: readonly number[]): Promise<void> {
  const { context, tracking } = desk;
  const find = finderOf(desk);
  const paragraphs = strays.flatMap((index) => find.paragraph(index) ?? []);
  if (paragraphs.length === 0) return;
  try {
    tracking.pause();
    paragraphs.forEach((paragraph) => paragraph.delete());
    tracking.resume();
    await context.sync();
  } catch {
    tracking.resume();
    await context.sync().catch(() => undefined);
  }
}
