import type { XmlElement } from '../../../docx';
import { minorVersion } from '../wire/requirements';
import type { HostOptions } from '../options';
import { ancestors, child, descendants, isWithin } from '../tree/tree';
import { controlSpan } from './controls';
import type { Model, Span } from './model';
import { compare, isCollapsed, paragraphsOf } from './order';
import { end, segmentsOf } from './segments';

interface Scope {
  model: Model;
  options: HostOptions;
}

/** Elements of `w:sdtPr` that say what a control is, and ContentControl.type for them. */
const TYPES = new Map([
  ['w:text', 'PlainText'],
  ['w14:checkbox', 'CheckBox'],
  ['w:comboBox', 'ComboBox'],
  ['w:dropDownList', 'DropDownList'],
  ['w:date', 'DatePicker'],
  ['w:picture', 'Picture'],
  ['w15:repeatingSection', 'RepeatingSection'],
  ['w:group', 'Group'],
  ['w:docPartList', 'BuildingBlockGallery'],
  ['w:docPartObj', 'BuildingBlockGallery'],
  ['w:equation', 'Unknown'],
  ['w:citation', 'Unknown'],
  ['w:bibliography', 'Unknown'],
]);

/** ContentControl.type. */
export function controlType(sdt: XmlElement): string {
  for (const each of child(sdt, 'w:sdtPr')?.children ?? []) {
    const type = typeof each === 'string' ? undefined : TYPES.get(each.name);
    if (type !== undefined) return type;
  }
  return 'RichText';
}

/** The collections list rich text controls; plain text ones are among them from WordApi 1.5 on. */
export const isListed = (sdt: XmlElement, options: HostOptions): boolean => {
  const type = controlType(sdt);
  return type === 'RichText' || (type === 'PlainText' && minorVersion(options) >= 5);
};

/** The controls that lie in a span, in document order. */
export function controlsIn({ model, options }: Scope, span: Span): XmlElement[] {
  const touched = paragraphsOf(model, span);
  const all = new Set(touched);
  const found = new Set<XmlElement>();
  for (const p of touched) {
    for (const sdt of ancestors(p).reverse()) {
      if (sdt.name !== 'w:sdt' || found.has(sdt)) continue;
      if (paragraphsOf(model, controlSpan(sdt)).every((each) => all.has(each))) found.add(sdt);
    }
    for (const sdt of descendants(p, 'w:sdt')) {
      const own = controlSpan(sdt);
      if (compare(model, own.end, span.start) >= 0 && compare(model, own.start, span.end) <= 0)
        found.add(sdt);
    }
  }
  return [...found].filter((sdt) => isListed(sdt, options));
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
