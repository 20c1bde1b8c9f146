import { build, planFinalise, type Block, type FinaliseNote, type Paragraph } from '../../src/document';
import { applyFinalise, renumbered, setControl, typeAt, written, type Loose } from './model';

const slots = (dimension: string, n: number): Block[] => [
  build.paragraph(`${n}.`, build.slot(`${dimension}.${n}.problem`, '【问题：写清什么事】')),
  build.paragraph(build.slot(`${dimension}.${n}.case`, '【具体事例：时间、地点】')),
  build.paragraph(build.slot(`${dimension}.${n}.cause`, '【原因：自己的责任】')),
];
const dimension = (id: string, heading: string, count = 3): Block[] => [
  build.heading(2, heading, { kind: 'dimension', id }),
  build.guidance(`${id}.req`, '要求：逐条查找。'),
  ...Array.from({ length: count }, (_, i) => slots(id, i + 1)).flat(),
];
const measures = (rows: number): Block[] => [
  build.heading(1, '三、整改措施', { kind: 'part', id: 'measures' }),
  build.table(
    [1, 2, 1],
    ['问题', '措施', '责任人'],
    Array.from({ length: rows }, (_, i) =>
      ['problem', 'measure', 'owner'].map((column) => [
        build.slot(`measures.${i + 1}.${column}`, '【措施】'),
      ]),
    ),
  ),
];
const paper: Block[] = [
  { ...build.title('个人发言提纲'), id: 'outline' },
  build.byline(build.field('of.name', '', '【请填写姓名】')),
  build.heading(1, '一、存在的主要问题', { kind: 'part', id: 'problems' }),
  ...dimension('d1', '（一）担当作为方面'),
  ...dimension('d2', '（二）廉洁自律方面', 1),
  ...measures(2),
];

const document = (): Loose[] => written(paper);
/** Types in the slot whose tag has this id. */
const fill = (paragraphs: Loose[], id: string, text: string): Loose[] =>
  paragraphs.map((paragraph) => {
    const index = paragraph.controls?.findIndex((control) => control.tag.id === id) ?? -1;
    return index < 0 ? paragraph : setControl(paragraph, index, text);
  });
const finalise = (paragraphs: readonly Loose[]) => {
  const before = renumbered(paragraphs);
  const plan = planFinalise(before);
  const after = applyFinalise(before, plan).filter(
    (paragraph): paragraph is Paragraph => paragraph !== undefined,
  );
  return { plan, texts: after.map((paragraph) => paragraph.text), after: renumbered(after) };
};
const kinds = (notes: readonly FinaliseNote[]): string[] => notes.map((note) => note.kind);

describe('planFinalise', () => {
  it('takes out guidance, empty slots and empty tables, and keeps every heading', () => {
    const { plan, texts } = finalise(document());
    expect(texts).toEqual([
      '个人发言提纲',
      '',
      '一、存在的主要问题',
      '（一）担当作为方面',
      '（二）廉洁自律方面',
      '三、整改措施',
    ]);
    expect(kinds(plan.notes)).toEqual(['fieldEmpty', 'partEmpty', 'partEmpty', 'partEmpty']);
    expect(plan.notes[0]?.text).toContain('【请填写姓名】');
    expect(plan.steps.find((step) => step.kind === 'removeTable')?.description).toContain(
      '问题、措施、责任人',
    );
    expect(plan.steps.every((step) => /[\u4e00-\u9fff]/.test(step.description))).toBe(true);
  });

  it('keeps what was written and counts the items of each dimension anew', () => {
    let filled = fill(document(), 'd1.2.problem', '3月对信访件签字走过场。');
    filled = fill(filled, 'd1.3.problem', '没有到现场。');
    filled = fill(filled, 'd1.3.case', '5月12日泵站抢修。');
    const { texts, plan } = finalise(filled);
    expect(texts.slice(3, 8)).toEqual([
      '（一）担当作为方面',
      '1.3月对信访件签字走过场。',
      '2.没有到现场。',
      '5月12日泵站抢修。',
      '（二）廉洁自律方面',
    ]);
    expect(plan.steps.filter((step) => step.kind === 'renumber')).toMatchObject([
      { from: '2.', to: '1.' },
      { from: '3.', to: '2.' },
    ]);
  });

  it('gives the number to the case when the problem itself stayed empty', () => {
    const { texts } = finalise(fill(document(), 'd1.2.case', '5月12日泵站抢修，我不在岗。'));
    expect(texts.slice(3, 5)).toEqual(['（一）担当作为方面', '1.5月12日泵站抢修，我不在岗。']);
  });

  it('leaves numbers alone beside a number that a person typed, and says so', () => {
    const filled = fill(document(), 'd1.2.problem', '签字走过场。');
    filled.splice(
      filled.findIndex((p) => p.text === '（二）廉洁自律方面'),
      0,
      { text: '4.手写的一条。' },
    );
    const { texts, plan } = finalise(filled);
    expect(texts).toContain('2.签字走过场。');
    expect(kinds(plan.notes)).toContain('numbersKept');
  });

  it('takes only the placeholder out of a paragraph in which a person typed', () => {
    const typed = document().map((p) => (p.text === '2.' ? typeAt(p, 2, '另见附件') : p));
    const { texts, plan } = finalise(typed);
    expect(texts).toContain('1.另见附件');
    expect(plan.steps).toContainEqual(
      expect.objectContaining({
        kind: 'removeControl',
        tag: 'dz:1:slot:d1.2.problem',
        occurrence: 0,
        control: 0,
      }),
    );
  });

  it('keeps guidance in or beside which a person typed, and says so', () => {
    const inside = document().map((p) => (p.text.startsWith('要求') ? setControl(p, 0, '要求：改过。') : p));
    const beside = document().map((p) =>
      p.text.startsWith('要求') ? typeAt(p, p.text.length, '（已议）') : p,
    );
    for (const paragraphs of [inside, beside]) {
      const { plan, texts } = finalise(paragraphs);
      expect(texts.filter((text) => text.startsWith('要求'))).toHaveLength(2);
      expect(kinds(plan.notes).filter((kind) => kind === 'guidanceKept')).toHaveLength(2);
    }
  });

  it('takes out only the empty rows of a table that has others', () => {
    const { plan, texts } = finalise(fill(document(), 'measures.2.measure', '每月15日到窗口接访。'));
    expect(plan.steps.filter((step) => step.kind === 'removeRow')).toMatchObject([{ table: 0, row: 1 }]);
    expect(plan.steps.filter((step) => step.kind === 'removeControl')).toHaveLength(2);
    expect(texts.slice(-6)).toEqual(['问题', '措施', '责任人', '', '每月15日到窗口接访。', '']);
    expect(kinds(plan.notes)).not.toContain('numbersKept');
  });

  it('keeps a table to which a person added a row', () => {
    const added = { text: '补充一行', cell: { table: 0, row: 3, column: 0 } };
    const { plan } = finalise([...document(), added]);
    expect(plan.steps.filter((step) => step.kind === 'removeRow')).toHaveLength(2);
    expect(plan.steps.some((step) => step.kind === 'removeTable')).toBe(false);
  });

  it('treats a placeholder that a host shows as text, and Word’s own prompt, as empty', () => {
    const filled = fill(
      fill(document(), 'd1.1.problem', '【问题：写清什么事】'),
      'd1.1.case',
      '单击或点击此处输入文字。',
    );
    expect(finalise(filled).texts).toHaveLength(6);
  });

  it('tells of notes of ours, and of placeholders whose control was lost', () => {
    const mark = { kind: 'mark' as const, id: 'sp.m2' };
    const words = '【名单中已没有李文博，请核对后删去下面一段】';
    const noted = {
      text: words,
      tag: mark,
      controls: [{ tag: mark, start: 0, end: words.length, empty: false }],
    };
    const named = finalise([...document(), { text: '【问题】9月12日的事第二天才报。' }]);
    expect(kinds(named.plan.notes)).not.toContain('placeholderText');
    const within = finalise([...document(), { text: '由【责任人】负责，【完成时限】前完成。' }]);
    expect(kinds(within.plan.notes)).toContain('placeholderText');
    const bare = finalise([...document(), { text: '一是【问题】' }]);
    expect(kinds(bare.plan.notes)).toContain('placeholderText');
    const { plan, texts } = finalise([...document(), noted, { text: '一是【问题：写清什么事】' }]);
    expect(kinds(plan.notes)).toEqual(expect.arrayContaining(['markLeft', 'placeholderText']));
    expect(texts.slice(-2)).toEqual([words, '一是【问题：写清什么事】']);
  });

  it('counts equal tags in document order', () => {
    const twice = [...document(), ...document()].map((p) => (p.text === '2.' ? typeAt(p, 2, '见附件') : p));
    const steps = finalise(twice).plan.steps.filter((step) => step.kind === 'removeControl');
    expect(steps.map((step) => step.occurrence)).toEqual([0, 1]);
  });

  it('does nothing to a document without a paper of ours', () => {
    expect(
      planFinalise(renumbered([{ text: '通知' }, { text: '', cell: { table: 0, row: 0, column: 0 } }])),
    ).toEqual({
      steps: [],
      notes: [],
    });
  });
});
