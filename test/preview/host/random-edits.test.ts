import fc from 'fast-check';
import { build, type Block } from '../../../src/document';
import { parseXml, readPackage, writePackage } from '../../../src/docx';
import { createHost, type Host } from '../../../src/preview/host';
import { docxOf } from '../../support/docx-package';
import { itValidates, validateDocx } from '../../support/validate-docx';
import { control, empty, para, run, STYLES, table } from './setup';

const { title, paragraph, slot, field, guidance, heading, text } = build;
const PAPER: Block[] = [
  title('题目'),
  heading(1, '一、存在的问题', { kind: 'part', id: 'problems' }),
  guidance('problems.req', '要求：写具体的事'),
  paragraph('1.', slot('political.1.problem', '【问题：写一件事】')),
  paragraph(
    '请',
    field('sp.m1.name', '周明远', '【请填写：姓名】'),
    '作对照检查。',
    field('x.date', '', '【请填写：日期】'),
  ),
  paragraph(text('一是'), slot('a', '【原因】'), slot('b', '【措施】')),
  build.table([1, 1], ['问题', '措施'], [[[slot('m.1.problem', '【问题】')], [text('改𠮷')]]]),
];
const MIXED =
  para(
    `${run('甲', '<w:b/>')}<w:del>${run('删').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('增')}</w:ins>`,
  ) +
  control('dz:1:text:block', para('块一') + para(run('块') + empty('dz:1:slot:inner'))) +
  para(
    `<w:hyperlink w:anchor="a">${run('链接')}</w:hyperlink><w:r><w:tab/><w:t>后</w:t><w:br/><w:br w:type="page"/></w:r>`,
  ) +
  table(['一', '二'], ['三', '']) +
  para(
    '<w:fldSimple w:instr=" PAGE ">' +
      run('5') +
      '</w:fldSimple>' +
      control('foreign', run('外'), '<w:text/>') +
      run('𠮷尾'),
  );

type Edit =
  | { kind: 'type'; at: number; from: number; to: number; text: string }
  | { kind: 'enter'; at: number; from: number }
  | { kind: 'backspace'; at: number };
const number = fc.nat(40);
const words = fc.oneof(
  fc.constantFrom('', '新', 'a b', '\n', '𠮷', '【问题】', '<&>', '\t'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('type' as const), at: number, from: number, to: number, text: words }),
    fc.record({ kind: fc.constant('enter' as const), at: number, from: number }),
    fc.record({ kind: fc.constant('backspace' as const), at: number }),
  ),
  { maxLength: 10 },
);

/** Does the edit where the document has such a place; gives what the text before and behind must still be. */
function perform(host: Host, edit: Edit): void {
  const before = host.paragraphs();
  const index = edit.at % before.length;
  const own = before[index]?.text ?? '';
  const allowed = (change: () => void): void => {
    try {
      change();
    } catch (error) {
      if ((error as { code?: string }).code !== 'NotAllowed') throw error;
    }
  };
  if (edit.kind === 'type') {
    const [from, to] = [edit.from % (own.length + 1), edit.to % (own.length + 1)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    const [first, last] = [cut(own, from, -1), cut(own, to, 1)];
    allowed(() => host.replaceText(index, from, to, edit.text));
    const after = host.paragraphs().map(({ text: each }) => each);
    const grown = after.length - before.length;
    expect(after.slice(0, index)).toEqual(before.slice(0, index).map(({ text: each }) => each));
    expect(after.slice(index + grown + 1)).toEqual(before.slice(index + 1).map(({ text: each }) => each));
    expect(after[index]?.startsWith(own.slice(0, first))).toBe(true);
    expect(after[index + grown]?.endsWith(own.slice(from === to ? first : last))).toBe(true);
  } else if (edit.kind === 'enter') {
    allowed(() => host.splitParagraph(index, edit.from % (own.length + 1)));
    expect(
      host
        .paragraphs()
        .map(({ text: each }) => each)
        .join(''),
    ).toBe(before.map(({ text: each }) => each).join(''));
  } else {
    allowed(() => host.joinWithPrevious(index));
    expect(
      host
        .paragraphs()
        .map(({ text: each }) => each)
        .join(''),
    ).toBe(before.map(({ text: each }) => each).join(''));
  }
}

/** An offset that cuts no surrogate pair. */
const cut = (value: string, at: number, step: -1 | 1): number =>
  /[\udc00-\udfff]/.test(value.charAt(at)) && /[\ud800-\udbff]/.test(value.charAt(at - 1)) ? at + step : at;

const documents = {
  'a paper of ours': writePackage(PAPER),
  'a document from outside': docxOf({ styles: STYLES, body: MIXED }),
};

describe.each(Object.entries(documents))('random typing in %s', (_, bytes) => {
  it('keeps the package readable, the text outside the edit as it was, and both readers in step', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const host = createHost(bytes);
        for (const edit of list) perform(host, edit);
        expect(() => parseXml(host.documentXml())).not.toThrow();
        expect(readPackage(host.save()).paragraphs).toEqual(host.paragraphs());
        for (const { index, text: own } of host.paragraphs()) {
          host.setSelection({ paragraph: index, start: 0, end: own.length });
          expect(host.selection).toEqual({ paragraph: index, start: 0, end: own.length });
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  itValidates(
    'brings no error of the Open XML SDK that was not there',
    () => {
      const known = new Set(validateDocx(bytes).map(({ description }) => description));
      const samples = fc.sample(edits, { numRuns: 3, seed: 7 });
      for (const list of samples) {
        const host = createHost(bytes);
        for (const edit of list) perform(host, edit);
        expect(validateDocx(host.save()).filter(({ description }) => !known.has(description))).toEqual([]);
      }
    },
    60_000,
  );
});
