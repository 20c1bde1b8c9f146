import type { Span } from '../document';
import type { DimensionSection, Draft } from '../draft';
import type { DimensionId, Pack } from '../meeting';
import type { Finding } from './finding';

/** 空: no section, or nothing in it; 抽象: no item states a fact; 具体: at least one does. */
export type DimensionState = '空' | '抽象' | '具体';

/** A row of the matrix: one dimension of the pack, or a section that is none of them. */
export interface MatrixRow {
  dimension?: DimensionId;
  name: string;
  state: DimensionState;
  items: number;
  abstract: number;
  concrete: number;
  /** Where the section begins; absent: the draft has none. */
  heading?: Span;
}

/** Dimensions by state, in the pack's order, then sections of the draft that the pack does not have. */
export function matrix(draft: Draft, pack: Pack | undefined, findings: readonly Finding[]): MatrixRow[] {
  const abstract = new Set(
    findings.flatMap(({ rule, item, evidence }) =>
      // A rule that says more of the same item stands for item-abstract and says so in its evidence.
      item !== undefined && (rule === 'item-abstract' || evidence?.['abstract'] === 1) ? [item] : [],
    ),
  );
  const sections = draft.parts.flatMap((part) => part.dimensions);
  const known = (pack?.dimensions ?? []).map(({ id, heading }) =>
    row(
      heading,
      sections.filter(({ dimension }) => dimension === id),
      abstract,
      id,
    ),
  );
  const named = new Set(pack?.dimensions.map(({ id }) => id));
  const others = sections
    .filter(({ dimension }) => dimension === undefined || !named.has(dimension))
    .map((section) => row(section.headingText, [section], abstract));
  return [...known, ...others];
}

function row(
  name: string,
  sections: readonly DimensionSection[],
  abstract: ReadonlySet<string>,
  dimension?: DimensionId,
): MatrixRow {
  const items = sections.flatMap((section) => section.items).filter(({ kind }) => kind === 'problem');
  const vague = items.filter(({ id }) => abstract.has(id)).length;
  const heading = sections[0]?.heading;
  return {
    ...(dimension === undefined ? {} : { dimension }),
    name,
    state: items.length === 0 ? '空' : vague === items.length ? '抽象' : '具体',
    items: items.length,
    abstract: vague,
    concrete: items.length - vague,
    ...(heading ? { heading } : {}),
  };
}
