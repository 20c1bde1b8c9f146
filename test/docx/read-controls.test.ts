import type { Paragraph } from '../../src/document';
import { readPackage } from '../../src/docx';
import { docxOf } from '../support/docx-package';

const read = (body: string): Paragraph[] => readPackage(docxOf({ body })).paragraphs;
const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string): string => `<w:p>${content}</w:p>`;
const sdt = (tag: string, content: string, showing = false): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${showing ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const slot = (id: string, content: string, showing = false): string =>
  sdt(`dz:1:slot:${id}`, content, showing);
const one = (content: string): Paragraph => {
  const [paragraph] = read(p(content));
  if (!paragraph) throw new Error('no paragraph');
  return paragraph;
};
const A = { kind: 'slot', id: 'a' };
const B = { kind: 'slot', id: 'b' };

describe('controls inside a paragraph', () => {
  it('have their offsets in the text', () => {
    expect(one(t('请') + sdt('dz:1:field:n~0a1b2c', t('周明远')) + t('发言'))).toEqual({
      index: 0,
      text: '请周明远发言',
      controls: [{ tag: { kind: 'field', id: 'n', sum: '0a1b2c' }, start: 1, end: 4, empty: false }],
    });
  });

  it.each([
    ['a whole paragraph', slot('a', t('x')), A],
    ['all but a number before it', t('1.') + slot('a', t('x')), A],
    ['all but a number of another kind', t('（一） ') + slot('a', t('x')) + t(' '), A],
    ['all but a word', t('问题') + slot('a', t('x')), undefined],
    ['the start only', slot('a', t('x')) + t('。'), undefined],
    ['one of two', slot('a', t('x')) + slot('b', t('y')), undefined],
    ['nothing, beside another', slot('a', t('【问题】'), true) + slot('b', t('【原因】'), true), undefined],
    ['nothing, after a number', t('2.') + slot('a', t('【问题】'), true), A],
    ['the inner one of two', slot('a', slot('b', t('x'))), B],
    ['the outer one, the inner being a part', slot('a', t('x') + slot('b', t('y'))), A],
    ['a foreign one inside ours', slot('a', sdt('foreign', t('x'))), A],
    ['ours inside a foreign one', sdt('foreign', slot('a', t('x'))), A],
    ['a foreign one', sdt('foreign', t('x')), undefined],
    ['a newer tag', sdt('dz:2:slot:a', t('x')), undefined],
  ])('name the paragraph when one holds %s', (_, content, tag) => {
    expect(one(content).tag).toEqual(tag);
  });

  it('that show their placeholder have no text', () => {
    expect(one(t('甲') + slot('a', t('【问题：') + t('一句】'), true) + t('乙'))).toEqual({
      index: 0,
      text: '甲乙',
      controls: [{ tag: A, start: 1, end: 1, empty: true, placeholder: '【问题：一句】' }],
    });
    // A foreign one as well.
    expect(one(t('甲') + sdt('x', t('单击此处'), true)).text).toBe('甲');
  });

  it.each([
    ['our placeholder as plain words', '【问题：一句】', true, ''],
    ['Word’s own prompt', '单击或点击此处输入文字。', true, ''],
    ['blanks', ' ', true, ' '],
    ['nothing', '', true, ''],
    ['brackets that a person typed', '【注】', false, '【注】'],
    ['words', '问题', false, '问题'],
  ])('are empty, or not, with %s', (_, words, empty, text) => {
    const paragraph = one(slot('a', words === '' ? '' : t(words)));
    expect(paragraph.text).toBe(text);
    expect(paragraph.controls?.[0]?.empty).toBe(empty);
    expect(paragraph.controls?.[0]?.placeholder).toBe(empty && words.trim() !== '' ? words : undefined);
  });

  it('of the tool’s own words are not taken for placeholders', () => {
    expect(one(sdt('dz:1:guidance:g', t('【问题】'))).text).toBe('【问题】');
  });

  it('whose words are all deleted in a tracked change are empty', () => {
    const paragraph = one(slot('a', `<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>`));
    expect(paragraph).toMatchObject({ text: '', tag: A, controls: [{ start: 0, end: 0, empty: true }] });
  });

  it('that are deleted in a tracked change are not there', () => {
    expect(one(`${t('x')}<w:del w:id="1">${slot('a', t('y'))}</w:del>`)).toEqual({ index: 0, text: 'x' });
  });

  it('do not stop a field or a bold run-in', () => {
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>一是</w:t></w:r>';
    expect(one(slot('a', t('【问题】'), true) + slot('b', bold) + t('x')).boldLead).toBe(2);
  });
});

describe('controls around paragraphs', () => {
  it('belong to each paragraph: a person pressed Enter in one', () => {
    const body = slot('a', p(t('第一段')) + p(t('第二段'))) + p(t('外'));
    expect(read(body)).toEqual([
      { index: 0, text: '第一段', tag: A, controls: [{ tag: A, start: 0, end: 3, empty: false }] },
      { index: 1, text: '第二段', tag: A, controls: [{ tag: A, start: 0, end: 3, empty: false }] },
      { index: 2, text: '外' },
    ]);
  });

  it('are not empty while one of their paragraphs has words', () => {
    const [first, second] = read(slot('a', p(t('字')) + p('')));
    expect(first?.controls?.[0]?.empty).toBe(false);
    expect(second).toEqual({
      index: 1,
      text: '',
      tag: A,
      controls: [{ tag: A, start: 0, end: 0, empty: false }],
    });
  });

  it('are empty when they show their placeholder, with or without the flag', () => {
    const expected = [
      {
        index: 0,
        text: '',
        tag: A,
        controls: [{ tag: A, start: 0, end: 0, empty: true, placeholder: '【问题】' }],
      },
    ];
    expect(read(slot('a', p(t('【问题】')), true))).toEqual(expected);
    expect(read(slot('a', p(t('【问题】'))))).toEqual(expected);
    expect(read(sdt('foreign', p(t('提示')), true))).toEqual([{ index: 0, text: '' }]);
  });

  it('come before the ones inside, and the innermost names the paragraph', () => {
    const [paragraph] = read(slot('a', sdt('foreign', p(slot('b', t('x'))))));
    expect(paragraph?.tag).toEqual(B);
    expect(paragraph?.controls?.map(({ tag }) => tag.id)).toEqual(['a', 'b']);
    const [partly] = read(slot('a', p(t('x') + slot('b', t('y')))));
    expect(partly?.tag).toEqual(A);
    const [emptied] = read(slot('a', slot('b', p(t('【问题】')))));
    expect(emptied?.controls).toEqual([
      { tag: A, start: 0, end: 0, empty: true },
      { tag: B, start: 0, end: 0, empty: true, placeholder: '【问题】' },
    ]);
  });

  it('may stand around cells and rows', () => {
    const cell = `<w:tc>${p(t('x'))}</w:tc>`;
    const row = (content: string): string => `<w:tr>${content}</w:tr>`;
    const body = `<w:tbl>${row(slot('a', cell) + cell)}${slot('b', row(cell))}</w:tbl>`;
    expect(read(body).map(({ tag, cell: place }) => [tag?.id, place?.row, place?.column])).toEqual([
      ['a', 0, 0],
      [undefined, 0, 1],
      ['b', 1, 0],
    ]);
  });
});
