import type { Span } from '../document';
import type { DimensionId, PackId, PaperKind } from '../meeting';
import type { RuleId } from './rule-ids';

export type Severity = 'error' | 'warning' | 'info';
/** A clause of a source document: “A.5.concrete”, or of a pack's notice. */
export type ClauseId = string;

export interface Finding {
  rule: RuleId;
  severity: Severity;
  message: string;
  question?: string;
  /** The text at `span`, to the character. For something missing: the nearest heading. */
  quote: string;
  span: Span;
  related?: Span[];
  /** Item.id */
  item?: string;
  dimension?: DimensionId;
  clause: ClauseId;
  evidence?: Record<string, number | string>;
  /** Rule and item text, or rule and dimension or part: never a position. */
  waiverKey: string;
}

export type Verdict = '不达标' | '需修改' | '基本达标';

/** One check of one paper: also the terminal's JSON, with `file` added there. */
export interface Report {
  version: 1;
  paper: PaperKind;
  /** null: no pack given and none recognised. */
  pack: PackId | null;
  verdict: Verdict;
  counts: Record<Severity, number>;
  findings: Finding[];
  waived: { waiverKey: string; reason: string }[];
}
