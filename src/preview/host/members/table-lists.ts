import type { XmlElement } from '../../../docx';
import type { Model, Span } from '../story/model';
import { paragraphsOf } from '../story/order';
import { ancestors } from '../tree/tree';

/** The outermost tables of which a span touches something. */
export function tablesInSpan(model: Model, span: Span): XmlElement[] {
  const tables = paragraphsOf(model, span).flatMap((p) => {
    const outermost = ancestors(p)
      .filter((each) => each.name === 'w:tbl')
      .at(-1);
    return outermost ? [outermost] : [];
  });
  return [...new Set(tables)];
}
