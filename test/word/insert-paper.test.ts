import { build, type Block } from '../../src/document';
import { readPackage } from '../../src/docx';
import { insertPaper, WordError } from '../../src/word';
import { SAMPLE, script } from '../document/script-sample';
import { docxOf } from '../support/docx-package';
import { itValidates, validateDocx } from '../support/validate-docx';
import { asWritten, BODY, dump, HOSTS, openWord, REVIEW, tagCounts } from './harness';

const SCRIPT = script(SAMPLE);
/** The paragraphs of a paper without a closing empty one, which a file of its own may have. */
const paper = (blocks: Block[]): string => dump(asWritten(blocks));
const trimmed = (text: string): string => text.replace(/^\n+|\n+$/g, '');

describe.each(HOSTS)('insertPaper in %s', (_name, options) => {
  it('puts a paper at the end, below what stands there, in at most 4 syncs', async () => {
    const word = openWord(BODY, options);
    const result = await insertPaper(REVIEW, 'end');
    expect(word.client.syncs()).toBeLessThanOrEqual(4);
    expect(result).toMatchObject({ state: 'inserted', road: 'ooxml', missing: [] });
    expect(result.tags).toBe(
      Object.values(tagCounts(asWritten(REVIEW))).reduce((sum, count) => sum + count, 0),
    );
    expect(trimmed(dump(word.saved()))).toBe(`${paper(BODY)}\n${paper(REVIEW)}`);
    // One empty last paragraph at most, which Word keeps.
    expect(word.texts().slice(-2)).not.toEqual(['', '']);
  });

  it('starts an empty document with the paper', async () => {
    const word = openWord([], options);
    await insertPaper(SCRIPT, 'end');
    expect(word.texts()[0]).toBe(SCRIPT[0]?.type === 'title' ? '临川市水务局民主生活会主持词' : '');
    expect(trimmed(dump(word.saved()))).toBe(paper(SCRIPT));
  });

  it('puts a paper below the paragraph with the cursor', async () => {
    const word = openWord(BODY, options);
    word.host.setSelection({ paragraph: 0, start: 3, end: 3 });
    const result = await insertPaper(SCRIPT, 'cursor');
    expect(word.client.syncs()).toBeLessThanOrEqual(4);
    expect(result).toMatchObject({ state: 'inserted', road: 'ooxml' });
    expect(result.note).toBeUndefined();
    expect(dump(word.saved())).toBe(`这是原有的第一段。\n${paper(SCRIPT)}\n这是原有的第二段。`);
  });

  it('keeps the empty paragraph with the cursor as a place to go on writing', async () => {
    const word = openWord(
      [BODY[0] ?? build.pageBreak, build.paragraph(''), build.paragraph('后文')],
      options,
    );
    word.host.setSelection({ paragraph: 1, start: 0, end: 0 });
    await insertPaper(SCRIPT, 'cursor');
    expect(dump(word.saved())).toBe(`这是原有的第一段。\n${paper(SCRIPT)}\n\n后文`);
  });

  it('inserts after a table, never in it, and says so', async () => {
    const table = build.table([1, 1], ['甲', '乙'], [[[build.text('一')], [build.text('二')]]]);
    const word = openWord([build.paragraph('前文'), table, build.paragraph('后文')], options);
    word.host.setSelection({ paragraph: 2, start: 0, end: 0 });
    const result = await insertPaper(SCRIPT, 'cursor');
    expect(result.note).toContain('表格');
    const saved = dump(word.saved());
    expect(saved).toMatch(
      /^前文\n\[0\.0\.0\] 甲\n\[0\.0\.1\] 乙\n\[0\.1\.0\] 一\n\[0\.1\.1\] 二\n⟦dz:1:title/,
    );
    expect(saved.endsWith(`${paper(SCRIPT)}\n后文`)).toBe(true);
  });

  it('inserts after the paragraph when the cursor is in one of our controls, and says so', async () => {
    const word = openWord(
      [build.paragraph('1.', build.slot('d1.1.problem', '【问题】')), build.paragraph('后文')],
      options,
    );
    word.host.replaceText(0, 2, 2, '3月12日没有到场');
    word.host.setSelection({ paragraph: 0, start: 4, end: 4 });
    const result = await insertPaper(SCRIPT, 'cursor');
    expect(result).toMatchObject({ state: 'inserted', note: expect.stringContaining('填写框') as string });
    const saved = dump(word.saved());
    expect(saved.startsWith('1.⟦dz:1:slot:d1.1.problem|3月12日没有到场⟧\n⟦dz:1:title')).toBe(true);
    expect(saved.endsWith('\n后文')).toBe(true);
  });

  it('goes outside a control that holds the last paragraph of the document', async () => {
    const sdt =
      '<w:p><w:r><w:t>前文</w:t></w:r></w:p><w:sdt><w:sdtPr><w:tag w:val="other"/><w:id w:val="7"/></w:sdtPr>' +
      '<w:sdtContent><w:p><w:r><w:t>控件里的一段</w:t></w:r></w:p></w:sdtContent></w:sdt>';
    const word = openWord(docxOf({ body: sdt }), options);
    const result = await insertPaper([build.heading(1, '一、开场', { kind: 'part', id: 'opening' })], 'end');
    expect(result.missing).toEqual([]);
    expect(word.texts().filter((text) => text !== '')).toEqual(['前文', '控件里的一段', '一、开场']);
    expect(word.host.documentXml()).toMatch(
      /控件里的一段<\/w:t><\/w:r><\/w:p><\/w:sdtContent><\/w:sdt>.*一、开场/,
    );
  });

  it('adds a second copy beside the first', async () => {
    const word = openWord(BODY, options);
    await insertPaper(SCRIPT, 'end');
    const result = await insertPaper(SCRIPT, 'end');
    expect(result).toMatchObject({ state: 'inserted', missing: [] });
    expect(Object.values(tagCounts(word.saved())).every((count) => count === 2)).toBe(true);
  });

  it('goes the native road where OOXML is refused, in at most 4 syncs', async () => {
    const word = openWord(BODY, { ...options, ooxmlRefused: true });
    const result = await insertPaper(REVIEW, 'end');
    expect(word.client.syncs()).toBeLessThanOrEqual(4);
    expect(result).toMatchObject({ state: 'inserted', road: 'native', missing: [] });
    expect(tagCounts(word.saved())).toEqual(tagCounts(asWritten(REVIEW)));
    const texts = word.saved().map((paragraph) => paragraph.text);
    expect(texts.slice(0, 2)).toEqual(['这是原有的第一段。', '这是原有的第二段。']);
    expect(texts.filter((text) => text !== '').slice(2)).toEqual(
      asWritten(REVIEW)
        .map((paragraph) => paragraph.text)
        .filter((text) => text !== ''),
    );
  });

  it('goes the native road at the cursor as well', async () => {
    const word = openWord(BODY, { ...options, ooxmlRefused: true });
    word.host.setSelection({ paragraph: 0, start: 0, end: 0 });
    const result = await insertPaper(SCRIPT, 'cursor');
    expect(result.road).toBe('native');
    expect(dump(word.saved())).toBe(`这是原有的第一段。\n${paper(SCRIPT)}\n这是原有的第二段。`);
  });
});

describe('insertPaper', () => {
  it('takes as few syncs for a long document and a long paper', async () => {
    const word = openWord(Array.from({ length: 1500 }, (_, i) => build.paragraph(`第${i}段。`)));
    const long = Array.from({ length: 40 }, () => REVIEW).flat();
    const result = await insertPaper(long, 'end');
    expect(result).toMatchObject({ state: 'inserted', missing: [] });
    expect(word.client.syncs()).toBeLessThanOrEqual(4);
  });

  it('opens a new document that carries the settings and the title', async () => {
    const opened: Uint8Array[] = [];
    const word = openWord(BODY, { onNewDocument: (bytes) => opened.push(bytes) });
    const settings = {
      'duizhao.members': '{"version":1,"revision":1,"savedAt":"","data":{"nextId":1,"members":[]}}',
    };
    const result = await insertPaper(SCRIPT, 'newDocument', { settings, title: '主持词' });
    expect(result).toEqual({ state: 'opened', tags: 0, road: 'package', missing: [] });
    expect(word.client.syncs()).toBe(1);
    expect(word.texts()).toEqual(['这是原有的第一段。', '这是原有的第二段。']);
    const [bytes] = opened;
    if (!bytes) throw new Error('nothing was opened');
    expect(readPackage(bytes).settings).toEqual(settings);
    expect(dump(readPackage(bytes).paragraphs)).toBe(paper(SCRIPT));
  });

  it('leaves a protected document alone and says that it is protected', async () => {
    const word = openWord(BODY, { readOnly: true });
    const before = word.host.documentXml();
    await expect(insertPaper(SCRIPT, 'end')).rejects.toMatchObject({ name: 'WordError', code: 'read-only' });
    expect(word.host.documentXml()).toBe(before);
  });

  it('switches tracking off around itself and on again', async () => {
    const tracked = docxOf({
      body: '<w:p><w:r><w:t>前文</w:t></w:r></w:p>',
      more: {
        'word/settings.xml':
          '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:trackRevisions/></w:settings>',
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" ' +
          'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>',
      },
    });
    const modeOf = (): Promise<string> =>
      Word.run(async (context) => {
        context.document.load('changeTrackingMode');
        await context.sync();
        return context.document.changeTrackingMode;
      });
    const word = openWord(tracked);
    expect(await modeOf()).toBe('TrackAll');
    await insertPaper(SCRIPT, 'end');
    const names = word.host.log.actions.map(({ name }) => name);
    const mode = 'Document.ChangeTrackingMode';
    expect(names.slice(0, names.indexOf('Range.InsertOoxml'))).toContain(mode);
    expect(names.slice(names.lastIndexOf('Paragraph.Delete'))).toContain(mode);
    expect(await modeOf()).toBe('TrackAll');
    // A refused insertion left it off; it comes back on.
    word.host.options.ooxmlRefused = true;
    await insertPaper(SCRIPT, 'end');
    expect(await modeOf()).toBe('TrackAll');
  });

  it('goes the native road when OOXML was taken and nothing came of it', async () => {
    const word = openWord(BODY);
    const taken = jest.spyOn(word.client.Word.Range.prototype, 'insertOoxml').mockReturnThis();
    try {
      const result = await insertPaper(SCRIPT, 'end');
      expect(result).toMatchObject({ state: 'inserted', road: 'native', missing: [] });
      expect(word.client.syncs()).toBeLessThanOrEqual(4);
      expect(trimmed(dump(word.saved()))).toBe(`${paper(BODY)}\n${paper(SCRIPT)}`);
    } finally {
      taken.mockRestore();
    }
  });

  it('throws a WordError when nothing arrived', async () => {
    openWord(BODY, { failAt: { action: 1, code: 'SomethingNew' } });
    const error: unknown = await insertPaper(SCRIPT, 'end').catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(WordError);
    expect(error).toMatchObject({
      code: 'host',
      message: expect.stringMatching(/[\u4e00-\u9fff].*。$/) as string,
    });
  });

  itValidates(
    'leaves documents that the Open XML validator accepts',
    async () => {
      for (const options of [{}, { ooxmlRefused: true }, { ooxmlTail: 'merged' as const }]) {
        const word = openWord(BODY, options);
        await insertPaper(REVIEW, 'end');
        word.host.setSelection({ paragraph: 1, start: 0, end: 0 });
        await insertPaper(SCRIPT, 'cursor');
        expect(validateDocx(word.host.save())).toEqual([]);
      }
    },
    60_000,
  );
});
