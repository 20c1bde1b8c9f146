import type { XmlElement } from '../../../docx';
import { HostError } from '../errors';
import type { PackageParts } from '../package/parts';
import { dropChild, ensureChild, ensureFirst, setChild } from '../tree/schema-order';
import { child, make, val } from '../tree/tree';
import { hexColor, HIGHLIGHTS } from './colors';
import { defaults, firstAttribute, firstFlag, paragraphStyle, styleById, styleChain } from './styles';

/** The run properties that apply to a run (or to the paragraph itself), the nearest first. */
export function runChain(
  parts: PackageParts,
  p: XmlElement,
  run: XmlElement | undefined,
): (XmlElement | undefined)[] {
  const own = run ? child(run, 'w:rPr') : child(child(p, 'w:pPr'), 'w:rPr');
  return [
    own,
    ...styleChain(parts, styleById(parts, val(own, 'w:rStyle'))).map((style) => child(style, 'w:rPr')),
    ...styleChain(parts, paragraphStyle(parts, p)).map((style) => child(style, 'w:rPr')),
    defaults(parts, 'w:rPr'),
  ];
}

type Chain = (XmlElement | undefined)[];

/** Points; Word's own default is 10. */
export const fontSize = (chain: Chain): number => Number(firstAttribute(chain, 'w:sz', 'w:val') ?? 20) / 2;

/** A run of text with the properties that apply to it. */
export interface Styled {
  text: string;
  chain: Chain;
}

export type FontProperty =
  | 'Bold'
  | 'Italic'
  | 'StrikeThrough'
  | 'DoubleStrikeThrough'
  | 'Subscript'
  | 'Superscript'
  | 'Name'
  | 'Size'
  | 'Color'
  | 'HighlightColor'
  | 'Underline';

const FLAGS: Partial<Record<FontProperty, string>> = {
  Bold: 'w:b',
  Italic: 'w:i',
  StrikeThrough: 'w:strike',
  DoubleStrikeThrough: 'w:dstrike',
};
const EAST_ASIAN = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
/** What Word answers when the runs differ: null for numbers and flags, empty text for names. */
const MIXED: Partial<Record<FontProperty, string | null>> = {
  Name: '',
  Color: '',
  HighlightColor: '',
  Underline: 'Mixed',
};

/** A property of the font over several runs. */
export function fontValue(runs: Styled[], property: FontProperty): string | number | boolean | null {
  const values = new Set(runs.map((run) => valueOf(run, property)));
  if (values.size === 1) return [...values][0] ?? null;
  return MIXED[property] ?? null;
}

function valueOf({ text, chain }: Styled, property: FontProperty): string | number | boolean | null {
  const toggle = FLAGS[property];
  if (toggle !== undefined) return firstFlag(chain, toggle);
  switch (property) {
    case 'Size':
      return fontSize(chain);
    case 'Name': {
      const slot = EAST_ASIAN.test(text) ? 'eastAsia' : 'ascii';
      return (
        firstAttribute(chain, 'w:rFonts', `w:${slot}`) ?? firstAttribute(chain, 'w:rFonts', 'w:hAnsi') ?? ''
      );
    }
    case 'Color':
      return hexColor(firstAttribute(chain, 'w:color', 'w:val') ?? 'auto');
    case 'HighlightColor': {
      const name = firstAttribute(chain, 'w:highlight', 'w:val');
      return name === undefined || name === 'none' ? null : (HIGHLIGHTS[name] ?? null);
    }
    case 'Underline': {
      const line = firstAttribute(chain, 'w:u', 'w:val') ?? 'none';
      return UNDERLINES[line] ?? 'Single';
    }
    default: {
      const align = firstAttribute(chain, 'w:vertAlign', 'w:val') ?? 'baseline';
      return align === property.toLowerCase();
    }
  }
}

const UNDERLINES: Record<string, string> = {
  none: 'None',
  single: 'Single',
  words: 'Word',
  double: 'Double',
  thick: 'Thick',
  dotted: 'Dotted',
  dottedHeavy: 'DottedHeavy',
  dash: 'DashLine',
  dashedHeavy: 'DashLineHeavy',
  dashLong: 'DashLineLong',
  dashLongHeavy: 'DashLineLongHeavy',
  dotDash: 'DotDashLine',
  dashDotHeavy: 'DotDashLineHeavy',
  dotDotDash: 'TwoDotDashLine',
  dashDotDotHeavy: 'TwoDotDashLineHeavy',
  wave: 'Wave',
  wavyHeavy: 'WaveHeavy',
  wavyDouble: 'WaveDouble',
};

/** Sets a property of one `w:rPr` holder (a run, or `w:pPr` for the paragraph mark). Throws InvalidArgument. */
export function setFontValue(holder: XmlElement, property: FontProperty, value: unknown): void {
  const properties = holder.name === 'w:pPr' ? ensureChild(holder, 'w:rPr') : ensureFirst(holder, 'w:rPr');
  const set = (name: string, text: string): void => setChild(properties, make(name, { 'w:val': text }));
  const toggle = FLAGS[property];
  if (toggle !== undefined) {
    const on = asFlag(value);
    setChild(properties, make(toggle, on ? {} : { 'w:val': '0' }));
    if (toggle === 'w:b' || toggle === 'w:i')
      setChild(properties, make(`${toggle}Cs`, on ? {} : { 'w:val': '0' }));
    return;
  }
  switch (property) {
    case 'Size':
      if (typeof value !== 'number' || value < 1 || value > 1638)
        throw new HostError('InvalidArgument', 'font.size');
      set('w:sz', String(Math.round(value * 2)));
      set('w:szCs', String(Math.round(value * 2)));
      return;
    case 'Name': {
      const name = asText(value);
      const fonts = ensureChild(properties, 'w:rFonts');
      for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
        fonts.attributes[`w:${slot}`] = name;
        delete fonts.attributes[slot === 'cs' ? 'w:cstheme' : `w:${slot}Theme`];
      }
      return;
    }
    case 'Color':
      set('w:color', hexColor(asText(value)).replace('#', ''));
      return;
    case 'HighlightColor':
      if (value === null || value === '') dropChild(properties, 'w:highlight');
      else set('w:highlight', highlightName(asText(value)));
      return;
    case 'Underline': {
      const line = Object.entries(UNDERLINES).find(([, name]) => name === asText(value))?.[0];
      if (line === undefined) throw new HostError('InvalidArgument', 'font.underline');
      set('w:u', line);
      return;
    }
    default:
      if (asFlag(value)) set('w:vertAlign', property.toLowerCase());
      else dropChild(properties, 'w:vertAlign');
  }
}

function highlightName(value: string): string {
  const hex = hexColor(value);
  const found = Object.entries(HIGHLIGHTS).find(([, color]) => color === hex)?.[0];
  if (found === undefined) throw new HostError('InvalidArgument', `highlight ${value}`);
  return found;
}

function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

function asText(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}
