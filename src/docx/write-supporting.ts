import { footerDistance, linePitch, type FontStack, type Layout } from './layout';
import { NS } from './namespaces';
import { fonts, STYLE } from './write-styles';
import type { XmlElement } from './xml';
import { element, w } from './xml-tree';

const root = (name: string, ...children: XmlElement[]): XmlElement =>
  element(`w:${name}`, { 'xmlns:w': NS.w }, ...children);

/** The font table: what Word takes instead of a font that is not installed stands in `w:altName`. */
export function fontTable(layout: Layout): XmlElement {
  const stacks = new Map<string, FontStack>();
  for (const stack of Object.values(layout.fonts)) if (!stacks.has(stack[0])) stacks.set(stack[0], stack);
  const chinese = [...stacks.values()].map(([name, ...others]) =>
    w(
      'font',
      { name },
      others.length > 0 && w('altName', { val: others.join(',') }),
      // 0x86: GB2312. Without it Word may take a Japanese or Korean font for a missing name.
      w('charset', { val: '86' }),
      w('family', { val: 'auto' }),
      w('pitch', { val: 'variable' }),
    ),
  );
  const latin = w(
    'font',
    { name: layout.latin },
    w('charset', { val: '00' }),
    w('family', { val: 'roman' }),
    w('pitch', { val: 'variable' }),
  );
  return root('fonts', ...(stacks.has(layout.latin) ? chinese : [...chinese, latin]));
}

const compatibility = (name: string, val: number): XmlElement =>
  w('compatSetting', { name, uri: 'http://schemas.microsoft.com/office/word', val });

/** The document settings part (Word's own settings, not the add-in's). */
export const documentSettings = (layout: Layout): XmlElement =>
  root(
    'settings',
    w('zoom', { percent: 100 }),
    w('bordersDoNotSurroundHeader'),
    w('bordersDoNotSurroundFooter'),
    w('defaultTabStop', { val: 420 }),
    ...(layout.pageNumbers === 'outside' ? [w('evenAndOddHeaders')] : []),
    w('drawingGridVerticalSpacing', { val: linePitch(layout) }),
    w('characterSpacingControl', { val: 'compressPunctuation' }),
    w(
      'compat',
      {},
      // A justified line that ends with a manual line break is not stretched.
      w('doNotExpandShiftReturn'),
      w('useFELayout'),
      compatibility('compatibilityMode', 15),
      compatibility('overrideTableStyleFontSizeAndJustification', 1),
      compatibility('enableOpenTypeFeatures', 1),
      compatibility('doNotFlipMirrorIndents', 1),
      compatibility('differentiateMultirowTableHeaders', 1),
    ),
    w('themeFontLang', { val: 'en-US', eastAsia: 'zh-CN' }),
  );

export type FooterSide = 'right' | 'left' | 'center';

/** A footer with “— 1 —”; on the outer side of the page it stands one character in. */
export function footer(layout: Layout, side: FooterSide): XmlElement {
  const look = (): XmlElement => w('rPr', {}, fonts(layout, 'pageNumber'));
  const run = (...content: XmlElement[]): XmlElement => w('r', {}, look(), ...content);
  const words = (text: string): XmlElement => element('w:t', { 'xml:space': 'preserve' }, text);
  const field = (type: string): XmlElement => w('fldChar', { fldCharType: type });
  const twentieths = layout.pageNumberSize * 20;
  return root(
    'ftr',
    w(
      'p',
      {},
      w(
        'pPr',
        {},
        w('pStyle', { val: STYLE.footer }),
        side === 'right' && w('ind', { rightChars: 100, right: twentieths }),
        side === 'left' && w('ind', { leftChars: 100, left: twentieths }),
        w('jc', { val: side }),
      ),
      run(words('— ')),
      run(field('begin')),
      run(element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ')),
      run(field('separate')),
      run(words('1')),
      run(field('end')),
      run(words(' —')),
    ),
  );
}

/** Paper, margins, line grid and footers of the only section. `footers`: type → relationship id. */
export function sectionProperties(layout: Layout, footers: Readonly<Record<string, string>>): XmlElement {
  const { page, margins } = layout;
  return w(
    'sectPr',
    {},
    ...Object.entries(footers).map(([type, id]) =>
      element('w:footerReference', { 'w:type': type, 'r:id': id }),
    ),
    w('pgSz', { w: page.width, h: page.height }),
    w('pgMar', {
      top: margins.top,
      right: margins.right,
      bottom: margins.bottom,
      left: margins.left,
      header: 851,
      footer: footerDistance(layout),
      gutter: 0,
    }),
    w('cols', { space: 425 }),
    w('docGrid', { type: 'lines', linePitch: linePitch(layout) }),
  );
}
