import * as v from 'valibot';
import type { Paragraph, Span } from '../document';
import type { DimensionSection, Draft, DraftPaper, DraftScope, Item, ItemKind, Line, Part } from '../draft';
import type { DimensionId, Meeting, Member, MemberFlag, Pack, PackId } from '../meeting';
import type { ClauseId, Finding, Severity } from './finding';
import type { Readings } from './per-item';
import type { RuleId } from './rule-ids';

export const FAMILIES = [
  'structure',
  'concreteness',
  'substitution',
  'rectification',
  'duplication',
  'consistency',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What a rule looks at, one at a time. */
export interface Units {
  draft: Draft;
  part: Part;
  dimension: DimensionSection;
  item: Item;
  paragraph: Paragraph;
}
export type Scope = keyof Units;
export type UnitOf<S extends Scope> = Units[S];

/** UTF-16 offsets in an item's or a paragraph's text, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}
/** A cell of an item's table row, by its place among `row.cells`: for what stands outside the item's words, or is blank. */
export interface CellPlace {
  cell: number;
}
/** Where a finding stands: in the unit's own text for items and paragraphs, in the paper for the others. */
export type PlaceOf<S extends Scope> = S extends 'item'
  ? TextRange | CellPlace
  : S extends 'paragraph'
    ? TextRange
    : Span;

/** What a rule reports. The engine makes it a Finding: quote, span in the paper, severity, waiver key. */
export interface FindingDraft<S extends Scope> {
  at: PlaceOf<S>;
  related?: readonly PlaceOf<S>[];
  message: string;
  /** The reviewer's question for these very words, never a text to paste. */
  question?: string;
  /** Absent: the rule's. */
  severity?: Severity;
  /** Absent: the rule's. */
  clause?: ClauseId;
  dimension?: DimensionId;
  evidence?: Record<string, number | string>;
  /** What the waiver is keyed by: the dimension or part concerned. Absent: the unit's text. */
  key?: string;
}

/** What a rule knows besides its unit. Nothing here depends on where in the paper the unit stands. */
export interface CheckContext {
  /** undefined: none given and none recognised. */
  pack: Pack | undefined;
  /** Somebody chose the pack. One recognised from the headings settles the dimensions; what else it demands is a hint. */
  packGiven: boolean;
  paper: DraftPaper;
  scope: DraftScope;
  members: readonly Member[];
  /** Whose paper it is, when it is known. */
  author: Member | undefined;
  meeting: Meeting | undefined;
  /** Wordings that are not the writer's own: theme, the pack's sentences. */
  borrowed: readonly string[];
  /** What has been read of an item so far, by reader (perItem). Absent: nothing is kept. */
  readingsOf?: (item: Item) => Readings;
  /** With a cache: the readings last from check to check. */
  keepsReadings?: boolean;
  /** With a cache: the lines of a paragraph, those of the last check where it is the same again. */
  linesAlike?: (paragraph: Paragraph, cut: (paragraph: Paragraph) => readonly Line[]) => readonly Line[];
}

/** What an example is read as. */
export interface ExampleSetting {
  scope?: DraftScope;
  pack?: PackId;
  paper?: DraftPaper;
  /** Flags of the paper's author. */
  flags?: MemberFlag[];
  /** Names on the list of members. */
  members?: readonly string[];
}
/** A text on which a rule must fire with exactly `quote`, or, without a quote, must be silent. */
export interface Example<Q extends string | undefined = string | undefined> {
  /** One item of that kind, or a whole paper. */
  as: ItemKind | 'draft';
  text: string;
  quote: Q;
  setting: ExampleSetting;
}
type Firing = Example<string>;
type Silent = Example<undefined>;

/** `example('criticism', text, quote)` must fire; `example('criticism', text)` must not. Settings come last. */
export function example(as: Example['as'], text: string, quote: string, setting?: ExampleSetting): Firing;
export function example(as: Example['as'], text: string, quote?: undefined, setting?: ExampleSetting): Silent;
export function example(
  as: Example['as'],
  text: string,
  quote?: string,
  setting: ExampleSetting = {},
): Example {
  return { as, text, quote, setting };
}

interface RuleFacts<S extends Scope> {
  id: RuleId;
  family: Family;
  severity: Severity;
  clause: ClauseId;
  scope: S;
  /** What the rule is called on screen: a few words. */
  title: string;
  /** What it flags and what it lets pass, in one or two sentences. */
  about: string;
  /** Rules that say less of the same fault: theirs is dropped where this one stands on the same words. */
  supersedes?: readonly RuleId[];
  /** Rules whose finding on the same words is only a hint beside this one: it is the lesser fault there. */
  softens?: readonly RuleId[];
  mustFire: readonly [Firing, ...Firing[]];
  mustNotFire: readonly [Silent, ...Silent[]];
  /** What a rule over items or paragraphs finds outside of them, in the paper as a whole. */
  ofDraft?(draft: Draft, context: CheckContext): Iterable<FindingDraft<'draft'>>;
  /** A last look at the rule's own findings over the whole paper: raise or lower them together. */
  conclude?(findings: Finding[], draft: Draft, context: CheckContext): Finding[];
}

export type OptionsSchema = v.GenericSchema<unknown, object>;
const NO_OPTIONS = v.strictObject({});

interface RuleDefinition<S extends Scope, O extends OptionsSchema> extends RuleFacts<S> {
  /** Thresholds that configuration may set, each with its default. */
  options?: O;
  check(unit: UnitOf<S>, context: CheckContext, options: v.InferOutput<O>): Iterable<FindingDraft<S>>;
}

/** A rule as the engine runs it. */
export interface Rule<S extends Scope = Scope> extends RuleFacts<S> {
  options: OptionsSchema;
  /** Fixes the thresholds and returns the check. Throws a ValiError for thresholds that the schema refuses. */
  prepare(options: unknown): (unit: UnitOf<S>, context: CheckContext) => Iterable<FindingDraft<S>>;
}
/** A rule of any one scope. */
export type AnyRule = { [S in Scope]: Rule<S> }[Scope];

/** Makes a rule. One without an example that fires and one that does not is refused by the compiler. */
export function defineRule<S extends Scope, O extends OptionsSchema = typeof NO_OPTIONS>(
  definition: RuleDefinition<S, O>,
): Rule<S> {
  const { check, options: schema, ...facts } = definition;
  const options: OptionsSchema = schema ?? NO_OPTIONS;
  return {
    ...facts,
    options,
    prepare(given) {
      const parsed = v.parse(options, given ?? {}) as v.InferOutput<O>;
      return (unit, context) => check(unit, context, parsed);
    },
  };
}
