import { fontValue, runChain, setFontValue, type FontProperty, type Styled } from '../format/font-format';
import { controlSpan, levelOf, propertiesOf } from '../story/controls';
import { restructured, type Model, type Span } from '../story/model';
import { pieces } from '../story/order';
import { cutRuns } from '../story/cut-runs';
import { end, segmentsOf } from '../story/segments';
import { ensureFirst } from '../tree/schema-order';
import { defineClass, type Scalar } from '../wire/host-object';
import type { FontTarget } from './makers';

function styledRuns(model: Model, span: Span): Styled[] {
  const runs = pieces(model, span).flatMap(({ p, from, to }) =>
    segmentsOf(p)
      .filter((each) => each.start < to && end(each) > from && each.text !== '')
      .map((each) => ({ text: each.text, chain: runChain(model.parts, p, each.run) })),
  );
  // An empty place has the formatting of its paragraph's mark.
  return runs.length > 0 ? runs : [{ text: '', chain: runChain(model.parts, span.start.p, undefined) }];
}

/** Formats the runs of a span, the marks of paragraphs that it covers, and what will be typed into its empty controls. */
function apply(model: Model, { span, marks }: FontTarget, property: FontProperty, value: unknown): void {
  for (const { p, from, to } of pieces(model, span())) {
    cutRuns(p, from);
    cutRuns(p, to);
    const covered = segmentsOf(p).filter((each) => each.start >= from && end(each) <= to);
    for (const run of new Set(covered.filter((each) => !each.placeholder).map((each) => each.run))) {
      setFontValue(run, property, value);
    }
    for (const sdt of new Set(covered.flatMap((each) => (each.placeholder ? each.controls : [])))) {
      if (levelOf(sdt) === 'inline' && controlSpan(sdt).end.at <= to)
        setFontValue(propertiesOf(sdt), property, value);
    }
    if (marks && to === (segmentsOf(p).at(-1)?.start ?? 0) + (segmentsOf(p).at(-1)?.length ?? 0)) {
      setFontValue(ensureFirst(p, 'w:pPr'), property, value);
    }
  }
  restructured(model);
}

const property = (name: FontProperty): Scalar<FontTarget> => ({
  get: (target, env) => fontValue(styledRuns(env.model, target.span()), name),
  set: (target, value, env) => apply(env.model, target, name, value),
});

/** Word.Font of a range, paragraph, control or body. */
export const fontClass = defineClass<FontTarget>('Font', {
  scalars: {
    Bold: property('Bold'),
    Italic: property('Italic'),
    StrikeThrough: property('StrikeThrough'),
    DoubleStrikeThrough: property('DoubleStrikeThrough'),
    Subscript: property('Subscript'),
    Superscript: property('Superscript'),
    Name: property('Name'),
    Size: property('Size'),
    Color: property('Color'),
    HighlightColor: property('HighlightColor'),
    Underline: property('Underline'),
  },
});
