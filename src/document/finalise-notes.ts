import type { FinaliseNote } from './finalise-plan';
import type { InlineControl, Paragraph } from './paragraph';
import { namesWhatFollows, PLACEHOLDER_LEADS } from './placeholder';
import type { TagKind } from './tag';
import { controlText, isUnfilled } from './tracked';

/** Up to `length` characters for a description. */
export const brief = (text: string, length = 24): string =>
  text.length > length ? `${text.slice(0, length)}……` : text;

const LEFT_OVER = new RegExp(`【(?:${PLACEHOLDER_LEADS.join('|')})[^【】]*】`, 'g');

/** What 定稿 leaves for the person, given which paragraphs go. */
export function finaliseNotes(
  paragraphs: readonly Paragraph[],
  removed: ReadonlySet<number>,
): FinaliseNote[] {
  return [
    ...paragraphs.flatMap((paragraph, index) => (removed.has(index) ? [] : notesOf(paragraph, index))),
    ...emptyParts(paragraphs, removed),
  ];
}

function notesOf(paragraph: Paragraph, index: number): FinaliseNote[] {
  const notes: FinaliseNote[] = [];
  for (const control of paragraph.controls ?? []) {
    const words = brief(controlText(paragraph, control).trim() || (control.placeholder ?? ''));
    const note = noteOn(paragraph, control, words);
    if (note) notes.push({ ...note, paragraph: index });
  }
  const outside = outsideControls(paragraph);
  const left = [...outside.matchAll(LEFT_OVER)].find(({ index }) => !namesWhatFollows(outside, index));
  if (left)
    notes.push({
      kind: 'placeholderText',
      paragraph: index,
      text: `正文里还有没有填写的“${brief(left[0])}”，请填写或删去。`,
    });
  return notes;
}

function noteOn(
  paragraph: Paragraph,
  control: InlineControl,
  words: string,
): Pick<FinaliseNote, 'kind' | 'text'> | undefined {
  switch (control.tag.kind) {
    case 'guidance':
      return { kind: 'guidanceKept', text: `这段提示里有手工输入的文字，没有删去：“${words}”，请自行处理。` };
    case 'mark':
      return { kind: 'markLeft', text: `还有一处核对标记没有处理：“${words}”。` };
    case 'field':
      if (!isUnfilled(paragraph, control)) return undefined;
      return {
        kind: 'fieldEmpty',
        text: `“${words}”还没有填写，会照样打印出来，请在“会务”中补充后刷新，或直接填写。`,
      };
    default:
      return undefined;
  }
}

function outsideControls(paragraph: Paragraph): string {
  let text = '';
  let at = 0;
  for (const control of paragraph.controls ?? []) {
    text += `${paragraph.text.slice(at, control.start)}\n`;
    at = control.end;
  }
  return text + paragraph.text.slice(at);
}

/** Kinds of heading and what ends the section below each: a heading of its own rank or a higher one. */
const RANKS: Partial<Record<TagKind, number>> = { title: 0, part: 1, dimension: 2 };

export const headRank = (paragraph: Paragraph): number | undefined => {
  const ranks = (paragraph.controls ?? []).flatMap((control) => RANKS[control.tag.kind] ?? []);
  return ranks[0];
};

/** Parts and dimensions with nothing but headings below them. The heading stays: the paper owes that part. */
function emptyParts(paragraphs: readonly Paragraph[], removed: ReadonlySet<number>): FinaliseNote[] {
  const notes: FinaliseNote[] = [];
  paragraphs.forEach((paragraph, index) => {
    const rank = headRank(paragraph);
    if (rank === undefined || rank === 0 || removed.has(index)) return;
    let inner = false;
    for (let i = index + 1; i < paragraphs.length; i += 1) {
      const below = paragraphs[i];
      const belowRank = below && headRank(below);
      if (!below || (belowRank !== undefined && belowRank <= rank)) break;
      if (belowRank !== undefined) inner = true;
      else if (!removed.has(i) && below.text.trim() !== '') return;
    }
    // A part whose dimensions are all empty is told of by its dimensions.
    if (inner) return;
    notes.push({
      kind: 'partEmpty',
      paragraph: index,
      text: `“${brief(paragraph.text.trim())}”下面没有内容，标题保留，请补写；确实没有的，写“无”。`,
    });
  });
  return notes;
}
