import { build } from '../../../src/document';
import { writeFlatOpc } from '../../../src/docx';
import { type Host } from '../../../src/preview/host';
import { itValidates, validateDocx } from '../../support/validate-docx';
import { control, doing, empty, open, para, run, table, texts } from './setup';

/** What every paragraph read before the changes and after them. */
const sides = (): Promise<{ before: string[]; after: string[] }> =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items');
    await context.sync();
    const both = paragraphs.items.map(
      (p) => [p.getReviewedText('Original'), p.getReviewedText('Current')] as const,
    );
    await context.sync();
    return {
      before: both.map(([original]) => original.value),
      after: both.map(([, current]) => current.value),
    };
  });

async function tracked(body: string, change?: (context: Word.RequestContext) => unknown): Promise<Host> {
  const host = open(body, { author: '审阅人', now: () => '2026-01-02T03:04:05Z' });
  await doing((context) => {
    context.document.changeTrackingMode = 'TrackAll';
  });
  if (change) await doing(change);
  return host;
}
const first = (context: Word.RequestContext): Word.Paragraph => context.document.body.paragraphs.getFirst();
const find = (context: Word.RequestContext, text: string): Word.Range =>
  context.document.body.search(text).getFirst();

it('the mode is the document’s, and is read and set', async () => {
  const host = await tracked(para('甲'));
  const mode = (): Promise<string> =>
    Word.run(async (context) => {
      context.document.load('changeTrackingMode');
      await context.sync();
      return context.document.changeTrackingMode;
    });
  expect(await mode()).toBe('TrackAll');
  await doing((context) => {
    context.document.changeTrackingMode = 'Off';
    first(context).insertText('乙', 'End');
    context.document.changeTrackingMode = 'TrackMineOnly';
  });
  expect(await mode()).toBe('TrackAll');
  expect(host.documentXml()).not.toContain('w:ins');
});

describe('with tracking on', () => {
  it('inserted text is marked, with author and time; more text goes into the same mark', async () => {
    const host = await tracked(para(run('甲丙', '<w:b/>')), (context) =>
      find(context, '丙').insertText('乙', 'Before'),
    );
    expect(await sides()).toEqual({ before: ['甲丙'], after: ['甲乙丙'] });
    expect(host.documentXml()).toContain(
      '<w:ins w:id="1" w:author="审阅人" w:date="2026-01-02T03:04:05Z"><w:r><w:rPr><w:b/>',
    );
    host.replaceText(0, 2, 2, '二');
    expect(texts(host)).toEqual(['甲乙二丙']);
    expect(host.documentXml().match(/<w:ins /g)).toHaveLength(1);
  });

  it('deleted text stays as deleted; what tracking put in goes', async () => {
    const host = await tracked(para(run('甲乙丙')), (context) => find(context, '乙').delete());
    expect(await sides()).toEqual({ before: ['甲乙丙'], after: ['甲丙'] });
    expect(texts(host)).toEqual(['甲丙']);
    await doing((context) => {
      first(context).insertText('新', 'End');
      find(context, '新').delete();
    });
    expect(host.documentXml()).not.toContain('新');
    await doing((context) => find(context, '甲').insertText('一', 'Replace'));
    expect(await sides()).toEqual({ before: ['甲乙丙'], after: ['一丙'] });
  });

  it('a control keeps its old words as deleted, stays when deleted, and shows no placeholder', async () => {
    const host = await tracked(
      para(run('请') + control('dz:1:field:x', run('周明远')) + run('作')),
      (context) => context.document.contentControls.getFirst().insertText('李文博', 'Replace'),
    );
    expect(await sides()).toEqual({ before: ['请周明远作'], after: ['请李文博作'] });
    expect(host.paragraphs()[0]).toMatchObject({ text: '请李文博作', controls: [{ start: 1, end: 4 }] });
    await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.getFirst().delete(false);
      contentControls.load('items/tag');
      await context.sync();
      expect(contentControls.items).toHaveLength(1);
    });
    expect((await sides()).after).toEqual(['请作']);
  });

  it('an empty control is filled', async () => {
    const host = await tracked(para(empty('dz:1:slot:x')));
    host.replaceText(0, 0, 0, '写');
    expect(host.paragraphs()[0]).toMatchObject({ text: '写', controls: [{ empty: false }] });
    expect(await sides()).toEqual({ before: [''], after: ['写'] });
  });

  it('paragraphs and their marks are marked, not moved', async () => {
    const host = await tracked(para('甲') + para('乙') + para('丙'), (context) => {
      first(context).insertParagraph('新', 'After');
      context.document.body.paragraphs.getFirst().getNext().getNext().delete();
    });
    expect(await sides()).toEqual({ before: ['甲', '', '乙', '丙'], after: ['甲', '新', '', '丙'] });
    host.splitParagraph(0, 1);
    host.joinWithPrevious(4);
    expect(host.paragraphs()).toHaveLength(5);
    expect(host.documentXml().match(/<w:pPr><w:rPr><w:(ins|del) /g)).toHaveLength(3);
    // A paragraph that tracking put in goes for good.
    await doing((context) => find(context, '新').paragraphs.getFirst().delete());
    expect(host.paragraphs()).toHaveLength(4);
  });

  it('OOXML, tables and rows are marked', async () => {
    const host = await tracked(para('甲') + table(['一'], ['二']) + para('尾'), (context) => {
      context.document.body.tables.getFirst().deleteRows(0, 1);
      context.document.body.tables.getFirst().addRows('End', 1, [['三']]);
      context.document.body.insertOoxml(
        writeFlatOpc([build.paragraph('段', build.slot('x.1', '【原因】'))]),
        'End',
      );
      context.document.body.insertTable(1, 1, 'End', [['四']]);
    });
    const { before, after } = await sides();
    expect(before.join('')).toBe('甲一二尾');
    expect(after.join('')).toBe('甲二三尾段四');
    expect(host.documentXml().match(/<w:trPr><w:(ins|del) /g)).toHaveLength(3);
  });

  it('deletions over paragraphs and tables', async () => {
    await tracked(para('甲乙') + table(['一']) + para('丙丁'), (context) =>
      find(context, '乙').expandTo(find(context, '丙')).delete(),
    );
    expect(await sides()).toEqual({ before: ['甲乙', '一', '丙丁'], after: ['甲', '', '丁'] });
  });

  itValidates('the package stays valid', async () => {
    const host = await tracked(
      para('甲乙') +
        control('dz:1:text:b', para('块')) +
        table(['一', '二'], ['三', '四']) +
        para(empty('dz:1:slot:x') + run('尾')),
    );
    const known = new Set(validateDocx(host.save()).map(({ description }) => description));
    host.replaceText(0, 1, 1, '新\n段');
    host.joinWithPrevious(1);
    await doing((context) => {
      const { body } = context.document;
      body.tables.getFirst().deleteRows(0, 1);
      body.paragraphs.getFirst().insertParagraph('前', 'Before');
      body.contentControls.getFirst().insertText('换', 'Replace');
      body.insertOoxml(writeFlatOpc([build.paragraph('段'), build.paragraph('落')]), 'Start');
      body.search('尾').getFirst().insertComment('批注');
      body.paragraphs.getLast().insertText('完', 'Replace');
      body.clear();
      body.insertText('空', 'End');
    });
    expect(validateDocx(host.save()).filter(({ description }) => !known.has(description))).toEqual([]);
    expect((await sides()).after.join('')).toBe('空');
  });
});
