import type { XmlElement } from '../../../docx';
import { child, detach, indexIn, insertAt, isElement, make } from './tree';

const names = (list: string): string[] =>
  list.split(' ').map((name) => (name.includes(':') ? name : `w:${name}`));

/** The order in which the schema wants the children (ECMA-376 Part 1, §17.3.1.26, §17.3.2.28, §17.5.2.38, §17.4). */
const ORDER: Record<string, string[]> = {
  'w:pPr': names(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
      'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
      'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
      'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': names(
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint ' +
      'noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText ' +
      'vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  ),
  'w:sdtPr': names(
    'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding w15:dataBinding w15:color w15:appearance ' +
      'label tabIndex equation comboBox date docPartObj docPartList dropDownList picture richText text citation group ' +
      'bibliography',
  ),
  'w:trPr': names(
    'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
  ),
};

/** Puts a child at the place that the schema wants, in place of one of the same name. */
export function setChild(parent: XmlElement, node: XmlElement): void {
  const present = child(parent, node.name);
  if (present) detach(present);
  const order = ORDER[parent.name] ?? [];
  const rank = order.indexOf(node.name);
  const next = parent.children.find(
    (each): each is XmlElement => isElement(each) && rank >= 0 && order.indexOf(each.name) > rank,
  );
  insertAt(parent, next ? indexIn(parent, next) : parent.children.length, node);
}

/** The child of that name, made at its place when there is none. */
export function ensureChild(parent: XmlElement, name: string): XmlElement {
  const present = child(parent, name);
  if (present) return present;
  const made = make(name);
  setChild(parent, made);
  return made;
}

/** The properties element (`w:pPr`, `w:rPr`, ...), which stands first; made when there is none. */
export function ensureFirst(parent: XmlElement, name: string): XmlElement {
  const present = child(parent, name);
  if (present) return present;
  const made = make(name);
  insertAt(parent, 0, made);
  return made;
}

export function dropChild(parent: XmlElement | undefined, name: string): void {
  const present = child(parent, name);
  if (present) detach(present);
}
