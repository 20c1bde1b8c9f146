import { characterSpacing, halfPoints, twips, type FontRole, type Layout } from './layout';
import { NS } from './namespaces';
import type { XmlElement } from './xml';
import { element, w } from './xml-tree';

/** Ids of the styles that are written. They are the project's own, so that a document that has them keeps its own. */
export const STYLE = {
  body: 'DzBody',
  title: 'DzTitle',
  byline: 'DzByline',
  headings: { 1: 'DzHeading1', 2: 'DzHeading2', 3: 'DzHeading3', 4: 'DzHeading4' },
  guidance: 'DzGuidance',
  tableText: 'DzTableText',
  tableHeader: 'DzTableHeader',
  table: 'DzTable',
  footer: 'DzFooter',
  placeholder: 'DzPlaceholder',
} as const;

const GREY = '595959';
const PALE = 'F2F2F2';
const LINE = 'A6A6A6';

/**
 * The fonts of a run. Only `eastAsia` drives Chinese glyphs, and the hint gives it the quotation marks, dashes and
 * ellipses too, which Word otherwise takes from the Latin font (narrow).
 */
export function fonts(layout: Layout, role: FontRole): XmlElement {
  const [name] = layout.fonts[role];
  const latin = role === 'pageNumber' ? name : layout.latin;
  return w('rFonts', { hint: 'eastAsia', ascii: latin, hAnsi: latin, eastAsia: name, cs: latin });
}

const size = (points: number): XmlElement[] => [
  w('sz', { val: halfPoints(points) }),
  w('szCs', { val: halfPoints(points) }),
];

/** First line indented by so many characters; the twips are for readers that do not know characters. */
export const firstLineIndent = (characters: number, points: number): XmlElement =>
  w('ind', { firstLineChars: characters * 100, firstLine: twips(points) * characters });

const exact = (points: number): XmlElement =>
  w('spacing', { before: 0, after: 0, line: twips(points), lineRule: 'exact' });

/** Characters of other sizes than the text keep their own width. */
const ownWidth = (): XmlElement => w('spacing', { val: 0 });

/** The line grid is that of the body text; paragraphs of other sizes keep their own spacing. */
const offGrid = (): XmlElement => w('snapToGrid', { val: 0 });

interface StyleSpec {
  id: string;
  name: string;
  basedOn?: string;
  next?: string;
  paragraph: (XmlElement | false)[];
  run: (XmlElement | false)[];
}

const paragraphStyle = ({ id, name, basedOn, next, paragraph, run }: StyleSpec): XmlElement =>
  w(
    'style',
    { type: 'paragraph', customStyle: 1, styleId: id },
    w('name', { val: name }),
    basedOn !== undefined && w('basedOn', { val: basedOn }),
    next !== undefined && w('next', { val: next }),
    w('qFormat'),
    w('pPr', {}, ...paragraph),
    w('rPr', {}, ...run),
  );

const HEADING_NAMES = ['一级标题', '二级标题', '三级标题', '四级标题'] as const;
const HEADING_FONTS: readonly FontRole[] = ['heading1', 'heading2', 'body', 'body'];

/** The project's own styles; names with “对照检查” in front collide with no built-in name in any language. */
function ownStyles(layout: Layout): XmlElement[] {
  const line = exact(layout.lineSpacing);
  const body = STYLE.body;
  const flush = w('ind', { firstLineChars: 0, firstLine: 0 });
  const headings = HEADING_NAMES.map((name, index) =>
    paragraphStyle({
      id: STYLE.headings[(index + 1) as 1 | 2 | 3 | 4],
      name: `对照检查 ${name}`,
      basedOn: body,
      next: body,
      paragraph: [w('keepNext'), w('outlineLvl', { val: index })],
      run: [fonts(layout, HEADING_FONTS[index] ?? 'body'), layout.boldLevel3 && index === 2 && w('b')],
    }),
  );
  return [
    // Based on nothing: what the document's own Normal style has (spacing after, another size) must not come through.
    paragraphStyle({
      id: body,
      name: '对照检查 正文',
      paragraph: [
        w('widowControl', { val: 0 }),
        line,
        firstLineIndent(2, layout.bodySize),
        w('jc', { val: 'both' }),
      ],
      run: [
        fonts(layout, 'body'),
        w('color', { val: '000000' }),
        w('spacing', { val: characterSpacing(layout) }),
        w('kern', { val: 2 }),
        ...size(layout.bodySize),
      ],
    }),
    paragraphStyle({
      id: STYLE.title,
      name: '对照检查 题目',
      basedOn: body,
      next: body,
      paragraph: [w('keepNext'), offGrid(), flush, w('jc', { val: 'center' })],
      run: [fonts(layout, 'title'), ownWidth(), ...size(layout.titleSize)],
    }),
    paragraphStyle({
      id: STYLE.byline,
      name: '对照检查 署名',
      basedOn: body,
      next: body,
      paragraph: [flush, w('jc', { val: 'center' })],
      run: [fonts(layout, 'heading2')],
    }),
    ...headings,
    paragraphStyle({
      id: STYLE.guidance,
      name: '对照检查 提示',
      basedOn: body,
      next: body,
      paragraph: [
        w('pBdr', {}, w('left', { val: 'single', sz: 24, space: 6, color: LINE })),
        w('shd', { val: 'clear', color: 'auto', fill: PALE }),
        offGrid(),
        exact(layout.guidanceSize * 1.5),
        w('ind', { left: twips(layout.bodySize), firstLineChars: 0, firstLine: 0 }),
      ],
      run: [fonts(layout, 'guidance'), w('color', { val: GREY }), ownWidth(), ...size(layout.guidanceSize)],
    }),
    paragraphStyle({
      id: STYLE.tableText,
      name: '对照检查 表格文字',
      basedOn: body,
      paragraph: [offGrid(), exact(layout.tableLineSpacing), flush, w('jc', { val: 'left' })],
      run: [fonts(layout, 'body'), ownWidth(), ...size(layout.tableSize)],
    }),
    paragraphStyle({
      id: STYLE.tableHeader,
      name: '对照检查 表头',
      basedOn: STYLE.tableText,
      paragraph: [w('jc', { val: 'center' })],
      run: [fonts(layout, 'heading1')],
    }),
    w(
      'style',
      { type: 'character', customStyle: 1, styleId: STYLE.placeholder },
      w('name', { val: '对照检查 占位文字' }),
      w('qFormat'),
      w('rPr', {}, w('color', { val: GREY })),
    ),
    w(
      'style',
      { type: 'table', customStyle: 1, styleId: STYLE.table },
      w('name', { val: '对照检查 表格' }),
      w('tblPr', {}, tableBorders(), tableMargins()),
    ),
  ];
}

/** Thin black lines all over. */
export const tableBorders = (): XmlElement =>
  w(
    'tblBorders',
    {},
    ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
      w(side, { val: 'single', sz: 4, space: 0, color: '000000' }),
    ),
  );

export const tableMargins = (): XmlElement =>
  w(
    'tblCellMar',
    {},
    w('top', { w: 40, type: 'dxa' }),
    w('left', { w: 85, type: 'dxa' }),
    w('bottom', { w: 40, type: 'dxa' }),
    w('right', { w: 85, type: 'dxa' }),
  );

const footerStyle = (layout: Layout): XmlElement =>
  paragraphStyle({
    id: STYLE.footer,
    name: '对照检查 页码',
    paragraph: [offGrid(), exact(layout.pageNumberSize)],
    run: [fonts(layout, 'pageNumber'), ...size(layout.pageNumberSize)],
  });

/** The styles part of a fragment: only the project's own, so that the host document keeps its defaults. */
export const fragmentStyles = (layout: Layout): XmlElement =>
  element('w:styles', { 'xmlns:w': NS.w }, ...ownStyles(layout));

/** The styles part of a whole document. Normal is body text. */
export function documentStyles(layout: Layout): XmlElement {
  return element(
    'w:styles',
    { 'xmlns:w': NS.w },
    w(
      'docDefaults',
      {},
      w(
        'rPrDefault',
        {},
        w(
          'rPr',
          {},
          fonts(layout, 'body'),
          ...size(layout.bodySize),
          w('lang', { val: 'en-US', eastAsia: 'zh-CN', bidi: 'ar-SA' }),
        ),
      ),
      w('pPrDefault'),
    ),
    w(
      'style',
      { type: 'paragraph', default: 1, styleId: 'Normal' },
      w('name', { val: 'Normal' }),
      w('qFormat'),
      w('pPr', {}, exact(layout.lineSpacing), w('jc', { val: 'both' })),
      w('rPr', {}, fonts(layout, 'body'), ...size(layout.bodySize)),
    ),
    ...ownStyles(layout),
    footerStyle(layout),
  );
}
