import type { Paragraph, Span } from '../document';
import { onePaper, readOutline, textHash, type Draft, type DraftPaper, type Item } from '../draft';
import type { Meeting, Member, Pack } from '../meeting';
import { authorOf } from './author';
import { borrowedWords } from './borrowed';
import {
  beginCheck,
  entryName,
  resultsOf,
  resultsOfParagraph,
  slotOf,
  type CheckCache,
  type ItemResults,
} from './cache';
import type { Finding, Report, RuleTiming } from './finding';
import { roomForReadings } from './per-item';
import { byIndex, quoteOf, spansInItem, type ParagraphsByIndex } from './place';
import type { AnyRule, CheckContext, FindingDraft, Scope, UnitOf } from './rule';
import { RULES } from './rules';
import { NO_SETTINGS, settingOf, type Settings } from './settings';
import { settle, severityUnder } from './settle';
import { applyWaivers } from './waivers';

export interface CheckInput {
  pack?: Pack | undefined;
  /** The pack was not chosen but recognised from the draft. */
  packGuessed?: boolean | undefined;
  members?: readonly Member[] | undefined;
  meeting?: Meeting | undefined;
  /** Whose paper it is; absent: found by name in the title and byline. */
  author?: Member | undefined;
  settings?: Settings | undefined;
  /** Keeps results by item text between checks; see createCache. */
  cache?: CheckCache | undefined;
  /** Time in any unit; with it the report tells each rule's share. */
  clock?: (() => number) | undefined;
  /** Absent: all of them. */
  rules?: readonly AnyRule[] | undefined;
}

/** Checks an outline. The same draft and input give the same report, findings in document order. */
export function check(draft: Draft, input: CheckInput = {}): Report {
  const settings = input.settings ?? NO_SETTINGS;
  const own = contextOf(draft, input);
  const context = input.cache ? beginCheck(input.cache, own) : own;
  const paragraphs = byIndex(draft.paragraphs);
  const items = draft.items.map((item) => ({ item, results: resultsOf(input.cache, item), hash: '' }));
  const timing: RuleTiming[] = [];
  const findings = (input.rules ?? RULES).flatMap((rule) => {
    if (settingOf(settings, rule.id).level === 'off') return [];
    const begun = input.clock?.() ?? 0;
    const slot = slotOf(input.cache, entryName(rule.id, settingOf(settings, rule.id).options));
    const found = run(rule, draft, context, settings, paragraphs, items, slot, input.cache);
    if (input.clock) timing.push({ rule: rule.id, time: input.clock() - begun, share: 0 });
    return found;
  });
  const total = timing.reduce((sum, { time }) => sum + time, 0);
  return {
    version: 1,
    paper: draft.paper,
    pack: input.pack?.id ?? null,
    ...applyWaivers(settle(findings, input.rules ?? RULES), settings.waivers),
    ...(input.clock
      ? { timing: timing.map((row) => ({ ...row, share: total > 0 ? row.time / total : 0 })) }
      : {}),
  };
}

export interface ParagraphsInput extends CheckInput {
  /** Among these the pack is recognised when none is given. */
  packs: readonly Pack[];
  paper?: DraftPaper | 'auto' | undefined;
}

/** Reads paragraphs into an outline and checks it: what the pane and the terminal do. */
export function checkParagraphs(
  paragraphs: readonly Paragraph[],
  input: ParagraphsInput,
): Report & { draft: Draft } {
  const { packs, paper = 'auto' } = input;
  const draft = readOutline(onePaper(paragraphs, paper), {
    packs,
    paper,
    ...(input.pack ? { pack: input.pack } : {}),
  });
  const pack = input.pack ?? packs.find(({ id }) => id === draft.pack);
  return { ...check(draft, { ...input, pack, packGuessed: input.pack === undefined }), draft };
}

function contextOf(
  draft: Draft,
  { pack, packGuessed = false, members = [], meeting, author }: CheckInput,
): CheckContext {
  return {
    pack,
    packGiven: pack !== undefined && !packGuessed,
    paper: draft.paper,
    scope: draft.scope,
    members,
    author: author ?? authorOf(draft, members),
    meeting,
    borrowed: borrowedWords(pack),
    readingsOf: roomForReadings(),
  };
}

/** An item, the kept results on it, and the hash of its text once a finding asks for it. */
interface ItemAtHand {
  item: Item;
  results: ItemResults | undefined;
  hash: string;
}

function run(
  rule: AnyRule,
  draft: Draft,
  context: CheckContext,
  settings: Settings,
  paragraphs: ParagraphsByIndex,
  items: readonly ItemAtHand[],
  slot: number,
  cache: CheckCache | undefined,
): Finding[] {
  const { level, options } = settingOf(settings, rule.id);
  const severity = level === 'off' ? undefined : level;
  const make = (raw: FindingDraft<Scope>, spans: Span[], key: string, item?: Item): Finding => {
    const [span = { paragraph: 0, start: 0, end: 0 }, ...more] = spans;
    const dimension = raw.dimension ?? item?.dimension;
    // Written out: a paper has thousands of findings, and spreading takes longer than making them.
    const finding: Finding = {
      rule: rule.id,
      severity: severityUnder(raw.severity, rule.severity, severity),
      message: raw.message,
      quote: quoteOf(paragraphs, span),
      span,
      clause: raw.clause ?? rule.clause,
      waiverKey: `${rule.id}#${raw.key ?? key}`,
    };
    if (raw.question !== undefined) finding.question = raw.question;
    if (more.length > 0) finding.related = more;
    if (item) finding.item = item.id;
    if (dimension !== undefined) finding.dimension = dimension;
    if (raw.evidence) finding.evidence = raw.evidence;
    return finding;
  };
  const found: Finding[] = [];
  /** Runs the rule over units whose findings stand where they say, in the paper itself. */
  const overPlaces = <S extends 'draft' | 'part' | 'dimension'>(
    checkUnit: (unit: UnitOf<S>, context: CheckContext) => Iterable<FindingDraft<S>>,
    units: Iterable<UnitOf<S>>,
  ): void => {
    for (const unit of units) {
      for (const raw of checkUnit(unit, context)) {
        const at = raw.at as Span;
        found.push(
          make(raw, [at, ...((raw.related ?? []) as readonly Span[])], textHash(quoteOf(paragraphs, at))),
        );
      }
    }
  };
  if (rule.scope === 'item') {
    const checkUnit = rule.prepare(options);
    for (const one of items) {
      const { item, results } = one;
      const known = results?.[slot];
      const raws = known ?? [...checkUnit(item, context)];
      if (!known && results) results[slot] = raws;
      for (const raw of raws) {
        const spans = [raw.at, ...(raw.related ?? [])].flatMap((range) => spansInItem(item, range));
        one.hash ||= textHash(item.text);
        found.push(make(raw, spans, one.hash, item));
      }
    }
  } else if (rule.scope === 'paragraph') {
    const checkUnit = rule.prepare(options);
    for (const paragraph of draft.paragraphs) {
      const results = resultsOfParagraph(cache, paragraph);
      const known = results?.[slot];
      const raws = known ?? [...checkUnit(paragraph, context)];
      if (!known && results) results[slot] = raws;
      const key = raws.length > 0 ? textHash(paragraph.text) : '';
      for (const raw of raws) {
        const spans = [raw.at, ...(raw.related ?? [])].map((range) => ({
          paragraph: paragraph.index,
          ...range,
        }));
        found.push(make(raw, spans, key));
      }
    }
  } else if (rule.scope === 'draft') overPlaces<'draft'>(rule.prepare(options), [draft]);
  else if (rule.scope === 'part') overPlaces<'part'>(rule.prepare(options), draft.parts);
  else
    overPlaces<'dimension'>(
      rule.prepare(options),
      draft.parts.flatMap((part) => part.dimensions),
    );
  return rule.conclude ? rule.conclude(found, draft, context) : found;
}
