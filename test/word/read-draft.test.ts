import { build, type Block, type Paragraph } from '../../src/document';
import type { HostOptions } from '../../src/preview/host';
import { readDraft } from '../../src/word';
import { SAMPLE, script } from '../document/script-sample';
import { docxOf } from '../support/docx-package';
import { openWord, REVIEW, type Desk } from './harness';

/** The same reading without what only OOXML tells. */
function plain(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph) => {
    const { ...rest } = paragraph;
    delete rest.boldLead;
    delete rest.listLabel;
    return rest;
  });
}
/** Lets getOoxml fail: it is the last action of the first batch. */
const refuseOoxml = (word: Desk): void => word.host.failAt(1, 'GeneralException');
const PAPER: Block[] = [...REVIEW, ...script(SAMPLE)];

describe('readDraft', () => {
  it('reads the document as it lies in the file, in one sync whatever the length', async () => {
    const word = openWord([
      ...PAPER,
      ...Array.from({ length: 1000 }, (_, i) => build.paragraph(`第${i}段。`)),
    ]);
    const read = await readDraft();
    expect(read).toEqual(word.host.paragraphs());
    expect(word.client.syncs()).toBe(1);
  });

  it.each<HostOptions>([{}, { wordApi: '1.3' }, { hidePlaceholderText: true }])(
    'reads paragraph by paragraph where getOoxml is refused, in at most 3 syncs (%p)',
    async (options) => {
      const word = openWord(PAPER, options);
      const slot = word.texts().indexOf('1.');
      word.host.replaceText(slot, 2, 2, '3月12日没有到场');
      refuseOoxml(word);
      const read = await readDraft();
      expect(word.client.syncs()).toBeLessThanOrEqual(3);
      const wanted = plain(word.host.paragraphs());
      expect(read.map(({ text }) => text)).toEqual(wanted.map(({ text }) => text));
      expect(read.map(({ controls }) => controls?.map(({ tag, empty }) => [tag, empty]))).toEqual(
        wanted.map(({ controls }) => controls?.map(({ tag, empty }) => [tag, empty])),
      );
      // A control that shows nothing has no place in the text that could be told.
      if (!options.hidePlaceholderText) expect(read).toEqual(wanted);
    },
  );

  it('leaves deleted tracked text out and takes inserted text in, on both roads', async () => {
    const revision = 'w:id="1" w:author="审阅人" w:date="2018-01-01T00:00:00Z"';
    const body =
      `<w:p><w:r><w:t>原有</w:t></w:r><w:del ${revision}><w:r><w:delText>删去的</w:delText></w:r></w:del>` +
      `<w:ins ${revision.replace('"1"', '"2"')}><w:r><w:t>加上的</w:t></w:r></w:ins></w:p>`;
    const word = openWord(docxOf({ body }));
    expect((await readDraft()).map(({ text }) => text)).toEqual(['原有加上的']);
    refuseOoxml(word);
    expect((await readDraft()).map(({ text }) => text)).toEqual(['原有加上的']);
  });

  it('tells tables apart on both roads', async () => {
    const table = build.table([1, 1], ['甲', '乙'], [[[build.text('一')], [build.text('二')]]]);
    const word = openWord([table, build.paragraph('其间'), table]);
    const cells = (await readDraft()).map(({ cell }) => cell);
    refuseOoxml(word);
    expect((await readDraft()).map(({ cell }) => cell)).toEqual(cells);
    expect(new Set(cells.map((cell) => cell?.table))).toEqual(new Set([0, 1, undefined]));
  });
});
