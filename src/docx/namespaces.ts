const OOXML = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office';

export const NS = {
  w: `${OOXML}/wordprocessingml/2006/main`,
  r: `${OOXML}/officeDocument/2006/relationships`,
  mc: `${OOXML}/markup-compatibility/2006`,
  pkg: `${MICROSOFT}/2006/xmlPackage`,
  we: `${MICROSOFT}/webextensions/webextension/2010/11`,
  wetp: `${MICROSOFT}/webextensions/taskpanes/2010/11`,
  types: `${OOXML}/package/2006/content-types`,
  relationships: `${OOXML}/package/2006/relationships`,
  coreProperties: `${OOXML}/package/2006/metadata/core-properties`,
  appProperties: `${OOXML}/officeDocument/2006/extended-properties`,
} as const;

/** The prefix by which this project names what is in a namespace, whatever prefix the producer chose. */
export const CANONICAL_PREFIX: ReadonlyMap<string, string> = new Map<string, string>([
  [NS.w, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [NS.r, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [NS.mc, 'mc'],
  [NS.pkg, 'pkg'],
  [NS.we, 'we'],
  [NS.wetp, 'wetp'],
  [`${MICROSOFT}/word/2010/wordml`, 'w14'],
  [`${MICROSOFT}/word/2012/wordml`, 'w15'],
  [`${MICROSOFT}/word/2015/wordml/symex`, 'w16se'],
  [`${MICROSOFT}/word/2010/wordprocessingShape`, 'wps'],
  [`${MICROSOFT}/word/2010/wordprocessingGroup`, 'wpg'],
  [`${MICROSOFT}/word/2010/wordprocessingCanvas`, 'wpc'],
]);

/** Relationship types; the strict edition says the same under its own address. */
export const REL = {
  document: `${NS.r}/officeDocument`,
  styles: `${NS.r}/styles`,
  numbering: `${NS.r}/numbering`,
  fontTable: `${NS.r}/fontTable`,
  settings: `${NS.r}/settings`,
  footer: `${NS.r}/footer`,
  appProperties: `${NS.r}/extended-properties`,
  coreProperties: `${NS.relationships}/metadata/core-properties`,
  taskpanes: `${MICROSOFT}/2011/relationships/webextensiontaskpanes`,
  webextension: `${MICROSOFT}/2011/relationships/webextension`,
} as const;

const strictRelationships = `${STRICT}/officeDocument/relationships`;

/** A relationship type as the transitional edition writes it. */
export const transitionalType = (type: string): string =>
  type.startsWith(strictRelationships) ? NS.r + type.slice(strictRelationships.length) : type;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** Content types of the parts that are written or looked for. */
export const TYPE = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  document: `${WORD}.document.main+xml`,
  template: `${WORD}.template.main+xml`,
  styles: `${WORD}.styles+xml`,
  fontTable: `${WORD}.fontTable+xml`,
  settings: `${WORD}.settings+xml`,
  footer: `${WORD}.footer+xml`,
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  appProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  taskpanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  webextension: 'application/vnd.ms-office.webextension+xml',
} as const;
