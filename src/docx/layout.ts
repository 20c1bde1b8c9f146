/** What a font is for; each has its own list of names. */
export type FontRole = 'title' | 'heading1' | 'heading2' | 'body' | 'guidance' | 'pageNumber';
/** The name that is written, then those that Word takes when it is not installed (`w:altName`). */
export type FontStack = readonly [string, ...string[]];

/** How a paper looks on the page. Lengths in twips (1/20 pt), sizes in points. */
export interface Layout {
  page: { width: number; height: number };
  margins: { top: number; right: number; bottom: number; left: number };
  /** Lines on a page and characters in a line, from which the line grid and the character spacing follow. */
  lines: number;
  characters: number;
  /** Exact line spacing. */
  lineSpacing: number;
  fonts: Record<FontRole, FontStack>;
  /** Latin letters and digits in the text. */
  latin: string;
  titleSize: number;
  bodySize: number;
  guidanceSize: number;
  tableSize: number;
  tableLineSpacing: number;
  pageNumberSize: number;
  /** Headings 1. in bold: common practice, not in the standard. */
  boldLevel3: boolean;
  /** `outside`: odd pages right, even pages left, as the standard has it; `centred`: ordinary printed papers. */
  pageNumbers: 'outside' | 'centred';
}

const FANGSONG: FontStack = ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', '华文仿宋', 'STFangsong'];
const KAITI: FontStack = ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', '华文楷体', 'STKaiti'];

/**
 * GB/T 9704-2012 as DOMAIN §4 has it: A4, type area 156 × 225 mm, 22 lines of 28 characters, 三号仿宋 text and
 * 二号小标宋 title. 28.95 pt is the largest spacing in use by which 22 lines fit.
 */
export const GB_T_9704: Layout = {
  page: { width: 11906, height: 16838 },
  margins: { top: 2098, right: 1474, bottom: 1984, left: 1588 },
  lines: 22,
  characters: 28,
  lineSpacing: 28.95,
  fonts: {
    title: [
      '方正小标宋简体',
      'FZXiaoBiaoSong-B05S',
      '方正小标宋_GBK',
      '华文中宋',
      'STZhongsong',
      '宋体',
      'SimSun',
    ],
    heading1: ['黑体', 'SimHei', 'STHeiti', 'Heiti SC', 'Microsoft YaHei'],
    heading2: KAITI,
    body: FANGSONG,
    guidance: KAITI,
    pageNumber: ['宋体', 'SimSun', 'STSong', 'Songti SC'],
  },
  latin: 'Times New Roman',
  titleSize: 22,
  bodySize: 16,
  guidanceSize: 12,
  tableSize: 12,
  tableLineSpacing: 20,
  pageNumberSize: 14,
  boldLevel3: false,
  pageNumbers: 'outside',
};

/** The standard's layout with some of it changed. */
export const layoutOf = (changes: Partial<Layout> = {}): Layout => ({ ...GB_T_9704, ...changes });

export const twips = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Width of the type area (版心). */
export const typeAreaWidth = ({ page, margins }: Layout): number => page.width - margins.left - margins.right;
const typeAreaHeight = ({ page, margins }: Layout): number => page.height - margins.top - margins.bottom;

/** The line grid by which the lines fit on the page, rounded down, else the last one falls out. */
export const linePitch = (layout: Layout): number => Math.floor(typeAreaHeight(layout) / layout.lines);

/**
 * What each character of the text gives up so that `characters` of them fill a line: 28 of 16 pt want 448 pt and the
 * type area has 442.2. Word's own way, a character grid, is left alone: it comes with the section, which an inserted
 * paper does not bring along, and other word processors give a character wider than its cell two cells.
 */
export const characterSpacing = (layout: Layout): number =>
  Math.floor(typeAreaWidth(layout) / layout.characters - twips(layout.bodySize));

// The dash of “— 1 —” stands 7 mm below the type area (397 twips), in the middle of its line.
const DASH_BELOW_TYPE_AREA = 397;
/** Distance of the footer from the paper's lower edge. */
export const footerDistance = ({ margins, pageNumberSize }: Layout): number =>
  Math.max(0, margins.bottom - DASH_BELOW_TYPE_AREA - twips(pageNumberSize) / 2);
