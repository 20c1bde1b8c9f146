import type { Paragraph } from '../document';
import { onePaper, readOutline, type Draft, type DraftPaper } from '../draft';
import type { Meeting, Member, Pack } from '../meeting';
import { authorOf } from './author';
import { borrowedWords } from './borrowed';
import { beginCheck, entryName, slotOf, type CheckCache } from './cache';
import type { Report, RuleTiming } from './finding';
import { roomForReadings } from './per-item';
import { reporter } from './report-finding';
import type { AnyRule, CheckContext } from './rule';
import { RULES } from './rules';
import { runOverItems, type ItemRun } from './run-items';
import { foundIn, runOverOthers } from './run-others';
import { NO_SETTINGS, settingOf, type Settings } from './settings';
import { settle } from './settle';
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
  /** Keeps between checks what did not change; see createCache. The paragraphs and settings handed in and the findings handed out are not changed afterwards. */
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
  const rules = (input.rules ?? RULES).filter(({ id }) => settingOf(settings, id).level !== 'off');
  const optionsOf = ({ id }: AnyRule): unknown => settingOf(settings, id).options;
  const slotFor = (rule: AnyRule): number =>
    input.cache ? slotOf(input.cache, entryName(rule.id, optionsOf(rule))) : rules.indexOf(rule);
  const report = reporter(draft, settings);
  const runs = new Map(
    rules.flatMap((rule): [AnyRule, ItemRun][] => {
      if (rule.scope !== 'item') return [];
      const checkItem = rule.prepare(optionsOf(rule));
      return [[rule, { rule, checkItem, slot: slotFor(rule), found: [], time: 0 }]];
    }),
  );
  runOverItems([...runs.values()], draft, context, report, settings, input);
  const timing: RuleTiming[] = [];
  const findings = rules.flatMap((rule) => {
    const begun = input.clock?.() ?? 0;
    const run = runs.get(rule);
    const found =
      run?.found ?? runOverOthers(rule, draft, context, optionsOf(rule), report, slotFor(rule), input.cache);
    if (rule.ofDraft) found.push(...foundIn(rule, rule.ofDraft(draft, context), draft, report));
    const concluded = rule.conclude ? rule.conclude(found, draft, context) : found;
    if (input.clock) timing.push({ rule: rule.id, time: input.clock() - begun + (run?.time ?? 0), share: 0 });
    return concluded;
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
