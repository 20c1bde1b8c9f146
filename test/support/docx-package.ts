import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Declarations of a hand-made part. */
export const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${REL}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** A document part around body content. */
export const documentXml = (body: string): string =>
  `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;

export interface PartTexts {
  /** Content of `w:body`. */
  body?: string;
  /** Content of `w:styles`, `w:numbering`. */
  styles?: string;
  numbering?: string;
  /** Whole texts of further parts, or of parts in place of the ones made here; null leaves a part out. */
  more?: Record<string, string | Uint8Array | null>;
}

/** The parts of a small hand-made package: name → text. */
export function partTexts({
  body = '',
  styles,
  numbering,
  more = {},
}: PartTexts): Record<string, string | Uint8Array> {
  const override = (name: string, type: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`;
  const relationship = (id: string, name: string): string =>
    `<Relationship Id="${id}" Type="${REL}/${name}" Target="${name}.xml"/>`;
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('document', 'document.main') +
      (styles === undefined ? '' : override('styles', 'styles')) +
      (numbering === undefined ? '' : override('numbering', 'numbering')) +
      '</Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      (styles === undefined ? '' : relationship('rId1', 'styles')) +
      (numbering === undefined ? '' : relationship('rId2', 'numbering')) +
      '</Relationships>',
    ...(styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${NAMESPACES}>${styles}</w:styles>` }),
    ...(numbering === undefined
      ? {}
      : { 'word/numbering.xml': `<w:numbering ${NAMESPACES}>${numbering}</w:numbering>` }),
    ...more,
  };
  return Object.fromEntries(
    Object.entries(parts).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null),
  );
}

/** A zip of texts and bytes. */
export const zipOf = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

/** A small hand-made .docx. */
export const docxOf = (texts: PartTexts): Uint8Array => zipOf(partTexts(texts));
