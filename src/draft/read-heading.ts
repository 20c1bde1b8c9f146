import { PART_KINDS, type DimensionId, type PartKind } from '../meeting';
import { SURE, type DimensionMatcher } from './dimension-match';
import type { DraftPaper } from './draft';
import { isField } from './fields';
import { looksLikeHeading, type Candidate } from './heading';
import { rankOf } from './label';
import { contentOffset, wordsOf, type Line } from './line';
import { recognisePart, type PartHit } from './part-words';
import type { DimensionDraft, PartDraft } from './sections';

/** Where the scan through a paper stands. */
export interface ScanState {
  parts: PartDraft[];
  part: PartDraft;
  dimension?: DimensionDraft;
  /** Level of the part headings seen, 0 the highest. */
  partLevel?: number;
  /** Level of the dimension headings of the current part. */
  dimensionLevel?: number;
  /** The aspect whose items have titles on lines of their own. */
  titled?: DimensionDraft;
  /** The person whom the current lines criticise. */
  target?: string;
  /** Each problem has its own measure below it (“整改措施：……”): such lines open no part. */
  inBlocks: boolean;
  /** Each aspect has problems, causes and measures of its own below it: “一、……方面（一）问题表现（二）原因剖析（三）整改措施”. */
  nested: boolean;
  paper: DraftPaper;
  matcher: DimensionMatcher | undefined;
}

/** The level of a line's number or heading style; undefined for a plain line. Items (1. and below) have levels too. */
export function levelOf(line: Line): number | undefined {
  if (line.label) return rankOf(line.label.style);
  return line.outlineLevel === undefined ? undefined : Math.max(0, line.outlineLevel - 1);
}

/** The heading that one of our own controls holds: the control's words, the rest of the paragraph being run in. */
export function tagHeading(
  line: Line,
): { part?: PartKind; dimension?: DimensionId; candidate: Candidate } | undefined {
  const { paragraph, content } = line;
  const own = paragraph.tag && { tag: paragraph.tag, start: 0, end: paragraph.text.length };
  const control = [...(paragraph.controls ?? []), ...(own ? [own] : [])].find(
    ({ tag, start }) =>
      (tag.kind === 'part' || tag.kind === 'dimension') && contentOffset(content, start) <= line.body,
  );
  if (!control) return undefined;
  const end = Math.min(line.end, contentOffset(content, control.end));
  const text = content.text.slice(line.body, end).replace(/[。：:\s]+$/, '');
  const candidate: Candidate = { text, end, whole: end >= line.end, formal: true };
  if (control.tag.kind === 'dimension') return { dimension: control.tag.id, candidate };
  const part = PART_KINDS.find((kind) => kind === control.tag.id);
  return part && { part, candidate };
}

const CLOSED: readonly PartKind[] = ['rootCause', 'measures', 'criticism'];

/** The part that the line opens, if its heading names one and stands high enough to open it. */
export function partHeading(
  line: Line,
  candidates: readonly Candidate[],
  state: ScanState,
): { hit: PartHit; candidate: Candidate } | undefined {
  for (const candidate of candidates) {
    if (state.inBlocks && levelOf(line) === undefined && isField(wordsOf(line))) continue;
    const hit = recognisePart(candidate.text);
    if (hit && opensPart(line, candidate, hit, state)) return { hit, candidate };
  }
  return undefined;
}

/** 1. and below number items as a rule. */
const ITEM_LEVEL = 2;

function opensPart(line: Line, candidate: Candidate, hit: PartHit, state: ScanState): boolean {
  const level = levelOf(line);
  const bold = line.boldEnd !== undefined;
  if (level === undefined && !bold) {
    if (state.part.kind === hit.kind) return false;
    // “上年度查摆4个问题：……” is a sentence, “原因分析：……” a heading.
    return candidate.whole
      ? hit.share >= 0.8 && candidate.text.length <= 24
      : hit.share >= 0.9 && candidate.text.length <= 14 && !/[\d，、]/.test(candidate.text);
  }
  const deeper = level !== undefined && state.partLevel !== undefined && level > state.partLevel;
  // “问题4：群众反映的险情处置慢。” is an item, whatever parts of it say.
  const least = level !== undefined && level >= ITEM_LEVEL ? 0.8 : 0.5;
  if (!deeper) return hit.share >= least && (candidate.whole || hit.share >= 0.7 || level === 0);
  const current = state.part.kind;
  if (state.nested) return hit.share >= 0.8 && candidate.whole;
  if (current === hit.kind || (current !== undefined && CLOSED.includes(current))) return false;
  return hit.share >= 0.8 && level <= 1;
}

const FOR_PERSON =
  /^(?:对|关于|给)?(.{0,20}?(?:同志|书记|主任|委员|代表|干事|会计师|工程师|经济师|经理|政委|参谋|教授|法官|[局组县镇乡校院处科股部厅区市州省村社所站队司团连排庭厂矿馆台行室园]长|主席|董事长?|监事|总裁|总监|检察长|班子|支部|党委|党组|[某×]{2,3}))(?:的|提)?(?:几点|[一二三四五六]点)?(?:相互|互相)?(?:批评|意见|建议|不足)*$/;
/** 对总会计师, 给老林: in a paper of criticisms a heading that begins so names a person, whatever the post. */
const FOR_SOMEBODY =
  /^(?:对|给|致)([^，。；：！？你我]{1,20}?)(?:的|提)?(?:几点|[一二三四五六]点)?(?:相互|互相)?(?:批评|意见|建议|不足)*$/;

/** No single person: each of them may be named below. */
const MANY = /其他|各位|有关|同志们|大家|(?:班子|成员|党员|支部|党委|党组)$/;
/** “对副书记老姚：”, “对李某：”: a name, with a post or without. */
const FOR_NAMED =
  /^(?:对|给)([^，。；：！？你我]{0,12}?(?:(?:书记|主任|委员|主管|会计|出纳|干事|经理|代表|主席|党员|[科办队职]员|[局组县镇乡校院处科股部厅区市州省村社所站队司连排厂矿馆台园]长)[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff]某{1,2}|[某×]{2,3}))$/;

/** A body, or what was said of somebody. */
const NOBODY = /(?:意见|建议|班子|支部|党委|党组|总支|部门|单位|群众|企业)$/;
/** “对支部书记老章：去年……”: words to one person. */
export function speaksToPerson(line: Line): boolean {
  if (line.cell || line.label) return false;
  const words = /^([对给][^，。；：！？]{2,16})[：:]./
    .exec(wordsOf(line))?.[1]
    ?.replace(/[（(][^（）()]*[）)]/g, '');
  if (words === undefined || NOBODY.test(words)) return false;
  return FOR_PERSON.test(words) || FOR_NAMED.test(words);
}

/** A heading that names the person to be criticised: a part of its own in a paper of criticisms, else a block within its part. */
export function personHeading(
  line: Line,
  candidates: readonly Candidate[],
  state: ScanState,
): { name: string; candidate: Candidate; newPart: boolean } | undefined {
  const inPaper = state.paper === 'criticisms';
  const { target } = state.part;
  const criticised = state.part.kind === 'criticism' && target !== undefined && !MANY.test(target);
  if (!inPaper && state.part.kind !== 'criticism') return undefined;
  for (const candidate of candidates) {
    const level = levelOf(line);
    const high = level !== undefined && level <= ITEM_LEVEL;
    const somebody = inPaper && candidate.whole && (high || line.boldEnd !== undefined);
    const words = candidate.text.replace(/[（(][^（）()]*[）)]/g, '');
    const named =
      !candidate.whole && /[：:]/.test(line.content.text.charAt(line.body + candidate.text.length));
    const match =
      FOR_PERSON.exec(words) ??
      (somebody ? FOR_SOMEBODY.exec(words) : null) ??
      (named ? FOR_NAMED.exec(words) : null);
    const name = match?.[1];
    if (name === undefined || /[，。！？你]/.test(words)) continue;
    const run = !candidate.whole && !/^[对给]/.test(candidate.text) && level === undefined;
    if (run) continue;
    // Below “对院长的批评意见”, “1.党委书记：……” is who criticises.
    if (!candidate.whole && !/^[对给]/.test(candidate.text) && criticised) continue;
    return { name, candidate, newPart: inPaper && (level === undefined || level <= (state.partLevel ?? 0)) };
  }
  return undefined;
}

/** The heading of a dimension's section on this line, if there is one: by the pack's wording, or by its look. */
export function dimensionHeading(
  line: Line,
  candidates: readonly Candidate[],
  state: ScanState,
): Candidate | undefined {
  const current = state.part.kind;
  const level = levelOf(line);
  if (state.nested && level === 0) {
    const aspect = candidates.find(({ text, formal }) => formal && /方面/.test(text));
    if (aspect) return aspect;
  }
  if (current !== 'problems' && current !== 'opening' && current !== undefined) return undefined;
  const fixed = state.dimensionLevel;
  if (fixed !== undefined && (level === undefined || level > fixed)) return undefined;
  const formal =
    candidates.some((candidate) => candidate.formal) || (state.inBlocks && AGAINST.test(wordsOf(line)));
  if (level === undefined && line.boldEnd === undefined && !formal) return undefined;
  const { matcher } = state;
  if (matcher) {
    const scored = candidates
      .map((candidate) => ({ candidate, score: matcher(candidate.text)[0]?.score ?? 0 }))
      .sort((a, b) => b.score - a.score);
    const best = scored[0];
    if (best && best.score >= SURE && isSection(line, best.candidate, best.score, state))
      return best.candidate;
  }
  return current === 'problems' || current === 'opening' ? headingByLook(line, candidates, state) : undefined;
}

/** A heading and not an item's first words: it says 方面, fills its line, or is very near to the pack's wording. */
function isSection(line: Line, candidate: Candidate, score: number, state: ScanState): boolean {
  if (candidate.formal || candidate.whole) return true;
  const level = levelOf(line);
  return level !== undefined && (level <= 1 || state.part.dimensions.length > 0) && score >= 0.8;
}

const AGAINST = /^对照[^，。；：]{3,36}$/;
/** A heading without number and bold letters is no longer than this. */
const MAX_PLAIN = 40;

function headingByLook(
  line: Line,
  candidates: readonly Candidate[],
  state: ScanState,
): Candidate | undefined {
  const level = levelOf(line);
  const aspect = candidates.find(({ text, formal }) => formal && /方面/.test(text));
  // “学习方面” or “其次，在学习方面。” where no heading has a number.
  if (level === undefined) {
    const mayBe = state.part.kind === 'problems' || line.boldEnd !== undefined;
    // “〇 对照党章党规” among problems that have numbers.
    const measured = state.inBlocks && candidates.find(({ text, whole }) => whole && AGAINST.test(text));
    if (mayBe && measured) return measured;
    const alone =
      aspect &&
      (aspect.whole ||
        (/[。：:]/.test(line.content.text.charAt(line.body + aspect.text.length)) &&
          !/[，,]/.test(aspect.text)));
    return mayBe && alone && aspect.text.length <= MAX_PLAIN ? aspect : undefined;
  }
  const own = state.part.found && levelOf(state.part.found.line);
  if (own !== undefined && level <= own) return undefined;
  if (state.part.kind === 'opening') return level <= 1 ? aspect : undefined;
  if (state.dimensionLevel === undefined) {
    // “（一）学习不够深入。” is an item with a title; a section's heading has no full stop, or says 方面.
    if (aspect) return aspect;
    const whole = candidates.find((candidate) => candidate.whole);
    return level <= 1 && whole && looksLikeHeading(line) ? whole : undefined;
  }
  if (level !== state.dimensionLevel) return undefined;
  return (
    aspect ??
    candidates.find((candidate) => candidate.formal || candidate.whole) ??
    candidates[candidates.length - 1]
  );
}

/** True when a line's words are short enough to be a title and no sentence. */
export const isTitleLike = (line: Line): boolean => {
  const words = wordsOf(line);
  return !line.label && words.length <= 60 && !/[。；！？!?;：:]/.test(words);
};
