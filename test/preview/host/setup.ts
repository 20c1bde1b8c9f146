import { createHost, type Host, type HostOptions } from '../../../src/preview/host';
import { docxOf, type PartTexts } from '../../support/docx-package';
import { loadWordClient, type WordClient } from '../../support/word-client';

/** Styles as Word in Chinese has them. */
export const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="宋体" w:hAnsi="Calibri"/><w:sz w:val="21"/>' +
  '</w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/>' +
  '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="dz"><w:name w:val="正文公文"/><w:basedOn w:val="a"/>' +
  '<w:pPr><w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200"/><w:jc w:val="both"/></w:pPr>' +
  '<w:rPr><w:sz w:val="32"/></w:rPr></w:style>';

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph: a text, or inline XML. */
export const para = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

let id = 1;
/** A control with a tag around inline or block content; `more` goes into its properties. */
export const control = (tag: string, content: string, more = ''): string => {
  id += 1;
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/>${more}</w:sdtPr>` +
    `<w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
};
export const empty = (tag: string, words = '【问题：写一件事】'): string =>
  control(tag, run(words, '<w:rStyle w:val="PlaceholderText"/>'), '<w:showingPlcHdr/>');
export const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>` +
  rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${para(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('') +
  '</w:tbl>';

let client: WordClient | undefined;
export const theClient = (): WordClient => {
  if (!client) throw new Error('open a document first');
  return client;
};

/** Opens a document made of body XML and lets the genuine client talk to it. */
export function open(body: string, options: HostOptions = {}, more: PartTexts = {}): Host {
  return connect(createHost(docxOf({ styles: STYLES, ...more, body }), options));
}

export function connect(host: Host): Host {
  if (client) client.reset(host);
  else client = loadWordClient(host);
  return host;
}

/** The canonical texts of all paragraphs. */
export const texts = (host: Host): string[] => host.paragraphs().map(({ text }) => text);

/** The code of the error with which a batch fails; fails itself when the batch does not. */
export async function codeOf(batch: (context: Word.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Word.run(batch);
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  throw new Error('the batch did not fail');
}

/** Runs one batch and syncs. */
export const doing = (queue: (context: Word.RequestContext) => unknown): Promise<void> =>
  Word.run(async (context) => {
    queue(context);
    await context.sync();
  });
