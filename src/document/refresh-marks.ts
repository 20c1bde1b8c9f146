import type { Paragraph } from './paragraph';
import { placeholder } from './placeholder';
import type { KeptByHand, Rewrite } from './refresh-plan';
import { formatTag, textSum } from './tag';
import { controlText, membersOf, type FoundItem } from './tracked';

/** Why a tracked paragraph of the document is no longer wanted. */
export type Unwanted =
  { why: 'left'; members: string[] } | { why: 'changed' } | { why: 'setting' } | { why: 'head' };

/** A note to be inserted before a paragraph that the person should look at. */
export interface NewMark {
  before: number;
  /** Complete tag text, with the checksum of `text`. */
  tag: string;
  text: string;
}
export interface MarkPlan {
  add: NewMark[];
  /** Notes that stand there already and must say something else now. */
  rewrite: Rewrite[];
  /** Untouched notes whose reason is gone. */
  remove: number[];
  /** Notes whose reason is gone but in which a person typed. */
  keep: KeptByHand[];
}

/** The note's control, when the paragraph is one of our notes. */
export const markControl = (paragraph: Paragraph | undefined): number =>
  paragraph?.controls?.findIndex((control) => control.tag.kind === 'mark') ?? -1;

/** True when nobody typed in or beside the note. */
function isUntouchedMark(paragraph: Paragraph): boolean {
  const control = paragraph.controls?.[markControl(paragraph)];
  return (
    control !== undefined &&
    paragraph.controls?.length === 1 &&
    control.start === 0 &&
    control.end === paragraph.text.length &&
    (control.empty || control.tag.sum === textSum(paragraph.text))
  );
}

/** What a member was called in the script, read out of the document itself: the list no longer knows the name. */
function nameOf(paragraphs: readonly Paragraph[], member: string): string {
  const names = paragraphs.flatMap((paragraph) =>
    (paragraph.controls ?? []).flatMap((control) => {
      const { kind, id } = control.tag;
      if (kind !== 'field' || !id.endsWith(`.${member}.name`)) return [];
      const text = controlText(paragraph, control).trim();
      return text === '' ? [] : [{ text, members: membersOf(id).length }];
    }),
  );
  return (names.find((name) => name.members === 1) ?? names[0])?.text ?? '该同志';
}

function sentence(paragraphs: readonly Paragraph[], reason: Unwanted, count: number): string {
  const below = count === 1 ? '下面一段' : `下面${count}段`;
  switch (reason.why) {
    case 'left': {
      const names = [...new Set(reason.members.map((member) => nameOf(paragraphs, member)))].join('、');
      return placeholder(`名单中已没有${names}，请核对后删去${below}`);
    }
    case 'changed':
      return placeholder(`${below}的写法已经改变，新的写法已插入，请核对后删去${below}`);
    case 'setting':
      return placeholder(`按现在的会务设置不再需要${below}，请核对后删去${below}`);
    case 'head':
      return placeholder('现在的设置中已没有下面这一部分，请核对后删去');
  }
}

const reasonKey = (reason: Unwanted): string =>
  reason.why === 'left' ? `left:${reason.members.join()}` : reason.why;

/**
 * The notes of one region. Neighbouring paragraphs that are unwanted for one reason share one note before the first;
 * it is wanted exactly as long as they stand there, so planning again after applying finds nothing to do.
 * @param unwanted index of a paragraph → why, for the paragraphs between `from` and `to`
 * @param force tag texts of notes that may go although a person typed in them
 * @param leaving paragraphs that go in the same refresh: what stands on both sides of one will be neighbours
 */
export function planMarks(
  paragraphs: readonly Paragraph[],
  region: { from: number; to: number },
  unwanted: ReadonlyMap<number, Unwanted & { item: FoundItem }>,
  leaving: ReadonlySet<number>,
  force: readonly string[],
): MarkPlan {
  const plan: MarkPlan = { add: [], rewrite: [], remove: [], keep: [] };
  const serving = new Set<number>();
  for (let i = region.from; i < region.to; i += 1) {
    const first = unwanted.get(i);
    if (!first) continue;
    let count = 1;
    let last = i;
    for (let j = i + 1; j < region.to; j += 1) {
      const next = unwanted.get(j);
      if (next && reasonKey(next) === reasonKey(first)) {
        count += 1;
        last = j;
      } else if (next || (markControl(paragraphs[j]) < 0 && !leaving.has(j))) break;
    }
    const text = sentence(paragraphs, first, count);
    const tag = formatTag({ kind: 'mark', id: first.item.id, sum: textSum(text) });
    let at = i - 1;
    while (leaving.has(at)) at -= 1;
    const above = at >= region.from ? paragraphs[at] : undefined;
    const control = above?.controls?.[markControl(above)];
    if (above && control) {
      serving.add(at);
      const found = controlText(above, control);
      if (found !== text && isUntouchedMark(above))
        plan.rewrite.push({
          paragraph: at,
          control: markControl(above),
          oldTag: formatTag(control.tag),
          occurrence: 0,
          found,
          wanted: text,
          newTag: tag,
        });
    } else plan.add.push({ before: i, tag, text });
    i = last;
  }
  for (let i = region.from; i < region.to; i += 1) {
    const paragraph = paragraphs[i];
    if (!paragraph || serving.has(i) || markControl(paragraph) < 0) continue;
    const control = paragraph.controls?.[markControl(paragraph)];
    if (!control || isUntouchedMark(paragraph) || force.includes(formatTag(control.tag))) plan.remove.push(i);
    // All of the paragraph is shown: whoever forces it sees what goes.
    else plan.keep.push({ tag: formatTag(control.tag), found: paragraph.text, wanted: '', paragraph: i });
  }
  return plan;
}
