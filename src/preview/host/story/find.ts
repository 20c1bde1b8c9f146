import type { XmlElement } from '../../../docx';
import { minorVersion } from '../wire/requirements';
import type { HostOptions } from '../options';
import { ancestors, child, isWithin } from '../tree/tree';
import { allControls, controlSpan, levelOf } from './controls';
import type { Model, Span } from './model';
import { compare, isCollapsed, paragraphsOf } from './order';
import { end, segmentsOf } from './segments';

interface Scope {
  model: Model;
  options: HostOptions;
}

/** ContentControl.type. */
export function controlType(sdt: XmlElement): string {
  const properties = child(sdt, 'w:sdtPr');
  for (const [name, type] of Object.entries(TYPES)) if (child(properties, name)) return type;
  return 'RichText';
}

const TYPES: Record<string, string> = {
  'w:text': 'PlainText',
  'w14:checkbox': 'CheckBox',
  'w:comboBox': 'ComboBox',
  'w:dropDownList': 'DropDownList',
  'w:date': 'DatePicker',
  'w:picture': 'Picture',
  'w15:repeatingSection': 'RepeatingSection',
  'w:group': 'Group',
  'w:docPartList': 'BuildingBlockGallery',
  'w:docPartObj': 'BuildingBlockGallery',
  'w:equation': 'Unknown',
  'w:citation': 'Unknown',
  'w:bibliography': 'Unknown',
};

/** The collections list rich text controls; plain text ones are among them from WordApi 1.5 on. */
export const isListed = (sdt: XmlElement, options: HostOptions): boolean => {
  const type = controlType(sdt);
  return type === 'RichText' || (type === 'PlainText' && minorVersion(options) >= 5);
};

/** The controls that lie in a span, in document order. */
export function controlsIn({ model, options }: Scope, span: Span): XmlElement[] {
  const touched = new Set(paragraphsOf(model, span));
  return allControls(model).filter((sdt) => {
    if (!isListed(sdt, options)) return false;
    const own = controlSpan(sdt);
    if (levelOf(sdt) !== 'inline') return paragraphsOf(model, own).every((p) => touched.has(p));
    if (!touched.has(own.start.p)) return false;
    return compare(model, own.end, span.start) >= 0 && compare(model, own.start, span.end) <= 0;
  });
}

/** The innermost control around a whole span; with its `mark` a paragraph lies in no control that stands within it. */
export function innermostControl({ model }: Scope, span: Span, mark = false): XmlElement | undefined {
  const { start, end: finish } = span;
  if (start.p === finish.p && !mark) {
    const inline = inlineControls(span).filter((sdt) => sdt !== start.outside);
    const innermost = inline.at(-1);
    if (innermost) return innermost;
  }
  const last = paragraphsOf(model, span).at(-1) ?? start.p;
  return ancestors(start.p).find((each) => each.name === 'w:sdt' && isWithin(last, each));
}

function inlineControls(span: Span): XmlElement[] {
  const { start, end: finish } = span;
  if (start.inside)
    return [
      ...ancestors(start.inside)
        .filter((each) => each.name === 'w:sdt')
        .reverse(),
      start.inside,
    ];
  const segments = segmentsOf(start.p);
  if (isCollapsed(span)) {
    const before = segments.filter((each) => end(each) <= start.at).at(-1);
    const after = segments.find((each) => end(each) > start.at);
    if (after && after.start < start.at) return after.controls;
    return before?.controls.filter((sdt) => after?.controls.includes(sdt)) ?? [];
  }
  const [first, ...others] = segments.filter((each) => each.start < finish.at && end(each) > start.at);
  return first?.controls.filter((sdt) => others.every((each) => each.controls.includes(sdt))) ?? [];
}
