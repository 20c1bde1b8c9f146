import fc from 'fast-check';
import { build, type Block } from '../../../src/document';
import { parseXml, readPackage, writeFlatOpc, writePackage } from '../../../src/docx';
import { createHost } from '../../../src/preview/host';
import { docxOf } from '../../support/docx-package';
import { itValidates, validateDocx } from '../../support/validate-docx';
import { connect, control, doing, empty, para, run, STYLES, table } from './setup';

/*
 * Whatever the add-in does, in whatever order, the document stays a document: readable, in step with what the host says
 * it holds, and without an error of the Open XML SDK that it did not have. An action may fail; then it fails with a code.
 */
const PAPER: Block[] = [
  build.heading(1, '一、存在的问题', { kind: 'part', id: 'problems' }),
  build.paragraph('1.', build.slot('political.1.problem', '【问题：写一件事】')),
  build.paragraph('请', build.field('sp.m1.name', '周明远', '【请填写：姓名】'), '作对照检查。'),
  build.table([1, 1], ['问题', '措施'], [[[build.slot('m.1.problem', '【问题】')], [build.text('改')]]]),
  build.paragraph('尾'),
];
const MIXED =
  para(`${run('甲乙', '<w:b/>')}<w:ins>${run('增')}</w:ins>`) +
  control('dz:1:text:block', para('块一') + para(run('块') + empty('dz:1:slot:inner'))) +
  table(['一', '二'], ['三', '']) +
  para(`<w:hyperlink w:anchor="a">${run('链接')}</w:hyperlink>${control('foreign', run('外'))}${run('尾')}`);
const FRAGMENTS = [writeFlatOpc(PAPER), writeFlatOpc([build.paragraph('段', build.slot('x.1', '【原因】'))])];

interface Step {
  action: number;
  item: number;
  where: number;
  text: string;
}
const steps = fc.array(
  fc.record({
    action: fc.nat(),
    item: fc.nat(30),
    where: fc.nat(4),
    text: fc.constantFrom('', '新', 'a\tb', '一\n二', '甲'),
  }),
  { maxLength: 8 },
);
const PLACES = ['Replace', 'Start', 'End', 'Before', 'After'] as const;
type Objects = { paragraphs: Word.Paragraph[]; controls: Word.ContentControl[]; tables: Word.Table[] };
type Perform = (context: Word.RequestContext, objects: Objects, step: Step) => void;

const pick = <T>(list: T[], index: number): T | undefined => list[index % list.length];
const within = (step: Step): 'Replace' => PLACES[step.where % 3] as 'Replace';
const beside = (step: Step): 'Before' => (step.where % 2 === 0 ? 'Before' : 'After') as 'Before';
const any = (step: Step): 'Replace' => PLACES[step.where % 5] as 'Replace';
const fragment = (step: Step): string => FRAGMENTS[step.where % 2] ?? '';
const ofParagraph =
  (use: (p: Word.Paragraph, step: Step) => unknown): Perform =>
  (_, { paragraphs }, step) =>
    void (paragraphs.length > 0 && use(pick(paragraphs, step.item) as Word.Paragraph, step));
const ofControl =
  (use: (c: Word.ContentControl, step: Step) => unknown): Perform =>
  (_, { controls }, step) =>
    void (controls.length > 0 && use(pick(controls, step.item) as Word.ContentControl, step));
const ofTable =
  (use: (t: Word.Table, step: Step) => unknown): Perform =>
  (_, { tables }, step) =>
    void (tables.length > 0 && use(pick(tables, step.item) as Word.Table, step));

const ACTIONS: Perform[] = [
  (context, _, step) => context.document.body.insertText(step.text, within(step)),
  (context, _, step) =>
    context.document.body.insertParagraph(step.text, (step.where % 2 ? 'Start' : 'End') as 'End'),
  (context, _, step) => context.document.body.insertOoxml(fragment(step), within(step)),
  (context, _, step) =>
    context.document.body.insertTable(2, 2, (step.where % 2 ? 'Start' : 'End') as 'End', [
      ['1', '2'],
      ['3', '4'],
    ]),
  (context, _, step) =>
    context.document.body
      .search(step.text || '一')
      .getFirst()
      .insertText(step.text, any(step)),
  (context) => context.document.body.search('甲').getFirst().insertContentControl(),
  (context) => context.document.body.search('甲').getFirst().insertComment('批注'),
  (_context, { paragraphs }, step) => {
    const [a, b] = [pick(paragraphs, step.item), pick(paragraphs, step.item + step.where)];
    if (a && b) a.getRange('Content').expandTo(b.getRange('Content')).delete();
  },
  (_context, { paragraphs }, step) => {
    const [a, b] = [pick(paragraphs, step.item), pick(paragraphs, step.item + 1)];
    if (a && b) a.getRange('End').expandTo(b.getRange('Start')).insertText(step.text, 'Replace');
  },
  ofParagraph((p, step) => p.insertText(step.text, within(step))),
  ofParagraph((p, step) => p.insertParagraph(step.text, beside(step))),
  ofParagraph((p, step) => p.insertOoxml(fragment(step), within(step))),
  ofParagraph((p, step) => p.getRange('Whole').insertOoxml(fragment(step), any(step))),
  ofParagraph((p) => p.delete()),
  ofParagraph((p) => p.clear()),
  ofParagraph((p) => p.insertContentControl()),
  ofParagraph((p, step) => p.insertBreak('Page', beside(step))),
  ofParagraph((p, step) => p.insertTable(1, 2, beside(step), [['x', step.text]])),
  ofParagraph((p) => p.font.set({ bold: true, name: '黑体', highlightColor: '#FFFF00' })),
  ofParagraph((p) =>
    p.set({ alignment: 'Centered', firstLineIndent: 20, lineSpacing: 20, styleBuiltIn: 'Heading2' }),
  ),
  ofParagraph((p) => p.getRange('Content').insertContentControl()),
  ofControl((c, step) => c.insertText(step.text, within(step))),
  ofControl((c, step) => c.insertParagraph(step.text, PLACES[1 + (step.where % 4)] as 'Start')),
  ofControl((c, step) => c.insertOoxml(fragment(step), within(step))),
  ofControl((c, step) => c.delete(step.where % 2 === 0)),
  ofControl((c) => c.clear()),
  ofControl((c, step) => void (c.placeholderText = `【请填写：${step.item}】`)),
  ofControl((c, step) =>
    c.set({ tag: 't', title: 't', color: '#FF0000', appearance: 'Hidden', cannotDelete: step.where === 0 }),
  ),
  ofControl((c, step) => c.getRange('After').insertText(step.text, 'Start')),
  ofTable((t) => t.deleteRows(0, 1)),
  ofTable((t, step) => t.addRows('End', 1, step.where === 0 ? undefined : undefined)),
  ofTable((t, step) => void (t.getCell(0, 0).value = step.text)),
  ofTable((t) => t.delete()),
];

async function perform(step: Step): Promise<void> {
  await Word.run(async (context) => {
    const { body, contentControls } = context.document;
    body.paragraphs.load('items');
    contentControls.load('items');
    body.tables.load('items');
    await context.sync();
    const objects = {
      paragraphs: body.paragraphs.items,
      controls: contentControls.items,
      tables: body.tables.items,
    };
    (ACTIONS[step.action % ACTIONS.length] as Perform)(context, objects, step);
    await context.sync();
  }).catch((error: OfficeExtension.Error) => {
    expect(error.message).not.toMatch(/hangs in no tree|undefined|is not a function|Cannot read/);
    expect([
      'NotAllowed',
      'GeneralException',
      'ItemNotFound',
      'InvalidArgument',
      'NotImplemented',
      'SearchStringInvalidOrTooLong',
    ]).toContain(error.code);
  });
}

const track = (): Promise<void> =>
  doing((context) => {
    context.document.changeTrackingMode = 'TrackAll';
  });

const documents = {
  'a paper of ours': writePackage(PAPER),
  'a document from outside': docxOf({ styles: STYLES, body: MIXED }),
};

describe.each(Object.entries(documents))('random actions on %s', (_, bytes) => {
  it('leave a readable document', async () => {
    await fc.assert(
      fc.asyncProperty(
        steps,
        fc.constantFrom('extraParagraph' as const, 'merged' as const, 'tracked' as const),
        async (list, mode) => {
          const host = connect(createHost(bytes, { ooxmlTail: mode === 'merged' ? mode : 'extraParagraph' }));
          if (mode === 'tracked') await track();
          for (const step of list) await perform(step);
          expect(() => parseXml(host.documentXml())).not.toThrow();
          expect(readPackage(host.save()).paragraphs).toEqual(host.paragraphs());
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  itValidates(
    'bring no error of the Open XML SDK that was not there',
    async () => {
      const known = new Set(validateDocx(bytes).map(({ description }) => description));
      for (const list of fc.sample(steps, { numRuns: 5, seed: 11 })) {
        const host = connect(createHost(bytes));
        for (const step of list) await perform(step);
        expect(validateDocx(host.save()).filter(({ description }) => !known.has(description))).toEqual([]);
      }
    },
    120_000,
  );
});
