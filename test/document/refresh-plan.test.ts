import { build, findPaper, planRefresh, textSum, type Paragraph, type RefreshPlan } from '../../src/document';
import { applyRefresh, outside, renumbered, setControl, typeAt, written, type Loose } from './model';
import { HE, LI, QIN, SAMPLE, script, ZHOU, type ScriptSample } from './script-sample';

const document = (sample: ScriptSample = SAMPLE): Loose[] => written(script(sample));
const run = (existing: readonly Loose[], sample: ScriptSample, options = {}) => {
  const before = renumbered(existing);
  const plan = planRefresh(before, script(sample), options);
  const after = applyRefresh(before, plan).paragraphs;
  return { plan, after, texts: after.map((paragraph) => paragraph.text) };
};
const settled = (after: readonly Paragraph[], sample: ScriptSample): RefreshPlan =>
  planRefresh(after, script(sample));
const nothing = { rewrites: [], insertions: [], marks: [], removals: [] };
const where = (paragraphs: readonly Loose[], words: string): number =>
  paragraphs.findIndex((paragraph) => paragraph.text.includes(words));

describe('planRefresh', () => {
  it('plans nothing for a document that says what it should, and nothing where the paper is not', () => {
    expect(run(document(), SAMPLE).plan).toEqual({
      present: true,
      ...nothing,
      keptByHand: [],
      outOfOrder: [],
    });
    const other = renumbered([{ text: '通知' }]);
    expect(planRefresh(other, script(SAMPLE))).toMatchObject({ present: false, ...nothing });
    expect(planRefresh([], script(SAMPLE)).present).toBe(false);
  });

  it('rewrites only the controls whose value differs, everywhere they stand', () => {
    const renamed = { ...SAMPLE, people: [ZHOU, { ...LI, name: '李文渤' }, QIN] };
    const { plan, after } = run(document(), renamed);
    expect(plan.rewrites.map((rewrite) => [rewrite.found, rewrite.wanted])).toEqual(
      Array(4).fill(['李文博', '李文渤']),
    );
    expect(plan.rewrites[0]?.newTag).toBe(`dz:1:field:cr.m1.m2.name~${textSum('李文渤')}`);
    expect(settled(after, renamed)).toMatchObject(nothing);
  });

  it('fills an empty field and empties one whose value became unknown', () => {
    const placed = { ...SAMPLE, place: '三楼会议室' };
    const { plan, after, texts } = run(document(), placed);
    expect(plan.rewrites).toMatchObject([{ found: '', wanted: '三楼会议室', placeholder: '【请填写地点】' }]);
    expect(texts).toContain('今天我们在三楼会议室开会。');
    const back = planRefresh(after, script(SAMPLE));
    expect(back.rewrites).toMatchObject([
      { found: '三楼会议室', wanted: '', newTag: 'dz:1:field:op.place.value' },
    ]);
  });

  it('keeps what a person typed in a control, tells of it, and overwrites it only when forced', () => {
    const existing = document();
    const at = where(existing, '今天我们在');
    existing[at] = setControl(existing[at] ?? { text: '' }, 0, '机关食堂二楼');
    expect(run(existing, SAMPLE).plan.keptByHand).toEqual([]);
    const placed = { ...SAMPLE, place: '三楼会议室' };
    const { plan } = run(existing, placed);
    expect(plan.rewrites).toEqual([]);
    expect(plan.keptByHand).toEqual([
      { tag: 'dz:1:field:op.place.value', found: '机关食堂二楼', wanted: '三楼会议室', paragraph: at },
    ]);
    const forced = run(existing, placed, { force: plan.keptByHand.map((kept) => kept.tag) });
    expect(forced.plan).toMatchObject({ keptByHand: [], rewrites: [{ found: '机关食堂二楼' }] });
  });

  it('takes what a person typed for its own once the list says the same', () => {
    const existing = document();
    const at = where(existing, '今天我们在');
    existing[at] = setControl(existing[at] ?? { text: '' }, 0, '三楼会议室');
    const agreed = run(existing, { ...SAMPLE, place: '三楼会议室' });
    expect(agreed.plan.rewrites).toMatchObject([{ found: '三楼会议室', wanted: '三楼会议室' }]);
    const moved = planRefresh(agreed.after, script({ ...SAMPLE, place: '五楼会议室' }));
    expect(moved).toMatchObject({
      keptByHand: [],
      rewrites: [{ found: '三楼会议室', wanted: '五楼会议室' }],
    });
  });

  it('never puts one person’s name over another’s paper without being told to', () => {
    const outline = (name: string) => [
      { ...build.title('个人发言提纲'), id: 'outline' },
      build.byline(build.field('author.name', name, '【请填写姓名】')),
    ];
    const two = renumbered([
      ...written(outline('周明远')),
      ...written(outline('李文博')),
      ...written(outline('')),
    ]);
    const plan = planRefresh(two, outline('秦若兰'));
    expect(plan.rewrites).toMatchObject([{ paragraph: 5, found: '', wanted: '秦若兰' }]);
    expect(plan.keptByHand.map((kept) => [kept.found, kept.wanted])).toEqual([
      ['周明远', '秦若兰'],
      ['李文博', '秦若兰'],
    ]);
    const [first] = plan.keptByHand;
    const forced = planRefresh(two, outline('秦若兰'), { force: first ? [first.tag] : [] });
    expect(forced.rewrites.map((rewrite) => rewrite.paragraph)).toEqual([1, 5]);
  });

  it('counts the occurrence of a tag in document order', () => {
    const twice = [...document(), ...document()];
    const { plan } = run(twice, { ...SAMPLE, unit: '临川市城管局' });
    expect(plan.rewrites.map((rewrite) => rewrite.occurrence)).toEqual([0, 1]);
    expect(findPaper(renumbered(twice), 'hostScript')).toEqual({
      present: true,
      paragraphs: [0, document().length],
    });
  });

  it('brings a new member in at the place in the list, below what a person typed there', () => {
    const existing = document();
    existing.splice(where(existing, '秦若兰同志作个人'), 0, { text: '（休息十分钟）' });
    const { texts, after } = run(existing, { ...SAMPLE, people: [ZHOU, LI, HE, QIN] });
    const block = texts.indexOf('下面，请何启年同志作个人对照检查。');
    expect(texts.slice(block - 2, block + 6)).toEqual([
      '请李文博同志表态。',
      '（休息十分钟）',
      '下面，请何启年同志作个人对照检查。',
      '请周明远同志提出批评意见。',
      '请李文博同志提出批评意见。',
      '请秦若兰同志提出批评意见。',
      '请何启年同志表态。',
      '下面，请秦若兰同志作个人对照检查。',
    ]);
    expect(settled(after, { ...SAMPLE, people: [ZHOU, LI, HE, QIN] })).toMatchObject({
      ...nothing,
      outOfOrder: [],
    });
  });

  it('marks the paragraphs of a member who left, one note for neighbours, and deletes none', () => {
    const gone = { ...SAMPLE, people: [ZHOU, QIN] };
    const { plan, after, texts } = run(document(), gone);
    expect(plan.removals).toEqual([]);
    expect(texts).toContain('【名单中已没有李文博，请核对后删去下面4段】');
    expect(texts.filter((text) => text === '【名单中已没有李文博，请核对后删去下面一段】')).toHaveLength(2);
    expect(texts).toContain('下面，请李文博同志作个人对照检查。');
    expect(settled(after, gone)).toMatchObject(nothing);

    const back = planRefresh(after, script(SAMPLE));
    expect(back.removals.map((removal) => after[removal.paragraph]?.tag?.kind)).toEqual([
      'mark',
      'mark',
      'mark',
    ]);
    expect(applyRefresh(after, back).paragraphs.map((p) => p.text)).toEqual(document().map((p) => p.text));
  });

  it('drops a note whose paragraph the person deleted, and keeps one in which the person wrote', () => {
    const gone = { ...SAMPLE, people: [ZHOU, QIN] };
    const { after } = run(document(), gone);
    const first = after.findIndex((paragraph) => paragraph.tag?.kind === 'mark');
    const without = renumbered(after.filter((_, index) => index !== first + 1));
    expect(settled(without, gone).removals).toEqual([{ paragraph: first, why: 'mark' }]);
    const noted = without.map((p, index) =>
      index === first ? { ...typeAt(p, p.text.length, '已问过办公室') } : p,
    );
    const plan = settled(renumbered(noted), gone);
    expect(plan.removals).toEqual([]);
    expect(plan.keptByHand).toMatchObject([
      { paragraph: first, wanted: '', found: expect.stringMatching(/】已问过办公室$/) as string },
    ]);
    const force = plan.keptByHand.map((kept) => kept.tag);
    expect(planRefresh(renumbered(noted), script(gone), { force }).removals).toEqual([
      { paragraph: first, why: 'mark' },
    ]);
  });

  it('marks what a setting took away, and headings of their own', () => {
    const quiet = { ...SAMPLE, responses: false, notices: ['整改落实情况'] };
    const { texts } = run(document(), quiet);
    expect(texts.filter((text) => text.startsWith('【按现在的会务设置不再需要下面一段'))).toHaveLength(4);
    const after = run(document({ ...SAMPLE, afterAll: true }), SAMPLE).texts;
    expect(after).toContain('【现在的设置中已没有下面这一部分，请核对后删去】');
  });

  it('writes a paragraph anew when its form changed, and leaves the old one with a note', () => {
    const away = { ...SAMPLE, people: [ZHOU, { ...LI, delegate: '何启年' }, QIN] };
    const { texts, after } = run(document(), away);
    const at = texts.indexOf('李文博同志因公请假，由何启年同志代为宣读。');
    expect(texts.slice(at, at + 3)).toEqual([
      '李文博同志因公请假，由何启年同志代为宣读。',
      '【下面一段的写法已经改变，新的写法已插入，请核对后删去下面一段】',
      '下面，请李文博同志作个人对照检查。',
    ]);
    expect(settled(after, away)).toMatchObject(nothing);
  });

  it('takes a paragraph whose control a person removed, or that a person split, for the same paragraph', () => {
    const existing = document();
    const at = where(existing, '李文博同志作个人');
    const [paragraph] = existing.slice(at, at + 1);
    const control = paragraph?.controls?.[0];
    if (!paragraph || !control) throw new Error('no such paragraph');
    const bare = existing.map((p, i) => (i === at ? { text: p.text.replace('李文博', '文博') } : p));
    expect(run(bare, SAMPLE).plan.insertions).toHaveLength(1);
    const plain = existing.map((p, i) => (i === at ? { text: p.text } : p));
    expect(run(plain, SAMPLE).plan).toMatchObject(nothing);
    const split = [
      ...existing.slice(0, at),
      { text: '下面，请' },
      { text: paragraph.text.slice(4), controls: [{ ...control, start: 0, end: 3 }] },
      ...existing.slice(at + 1),
    ];
    expect(run(split, SAMPLE).plan).toMatchObject(nothing);
  });

  it('never brings back a title, nor guidance, and finds the paper without its title', () => {
    const existing = document().slice(1);
    expect(run(existing, SAMPLE).plan).toMatchObject({ present: true, ...nothing });
    const review = [
      build.heading(2, '（一）担当作为方面', { kind: 'dimension', id: 'd1' }),
      build.guidance('d1.req', '旧要求'),
    ];
    const now = [review[0] ?? build.pageBreak, build.guidance('d1.req', '新要求')];
    expect(planRefresh(renumbered(written(review)), now).rewrites).toMatchObject([{ wanted: '新要求' }]);
    expect(planRefresh(renumbered(written(review).slice(0, 1)), now)).toMatchObject(nothing);
  });

  it('brings a missing section in with all that stands under its heading', () => {
    const section = (id: string, n: string) => [
      build.heading(2, `（${n}）方面`, { kind: 'dimension' as const, id }),
      build.guidance(`${id}.req`, '要求'),
      build.paragraph('1.', build.slot(`${id}.1.problem`, '【问题】')),
    ];
    const expected = [...section('d1', '一'), ...section('d2', '二'), ...section('d3', '三')];
    const existing = [
      ...written(section('d1', '一')),
      { text: '手写的一段' },
      ...written(section('d3', '二')),
    ];
    const plan = planRefresh(renumbered(existing), expected);
    expect(plan.insertions).toMatchObject([{ before: 4, texts: ['（二）方面'] }]);
    expect(plan.insertions[0]?.blocks).toHaveLength(3);
    expect(plan.rewrites).toMatchObject([{ wanted: '（三）方面' }]);
  });

  it('never inserts into a table', () => {
    const existing = document();
    const at = where(existing, '会议结束');
    const cell = (column: number) => ({ text: '签到', cell: { table: 0, row: 0, column } });
    const tabled = [...existing.slice(0, at), cell(0), cell(1), ...existing.slice(at)];
    const { plan } = run(tabled, { ...SAMPLE, people: [ZHOU, LI, QIN, HE] });
    expect(plan.insertions.every((one) => renumbered(tabled)[one.before]?.cell === undefined)).toBe(true);
  });

  it('reports another order, and moves only what holds nothing typed when asked', () => {
    const turned = { ...SAMPLE, people: [ZHOU, QIN, LI] };
    const { plan } = run(document(), turned);
    expect(plan).toMatchObject(nothing);
    expect(plan.outOfOrder.length).toBeGreaterThan(0);

    const moved = run(document(), turned, { reorder: true });
    expect(moved.texts).toEqual(document(turned).map((paragraph) => paragraph.text));
    expect(settled(moved.after, turned)).toMatchObject({ ...nothing, outOfOrder: [] });

    const noted = document();
    const at = where(noted, '秦若兰同志作个人');
    noted[at] = typeAt(noted[at] ?? { text: '' }, 0, '（稍慢）');
    noted.splice(where(noted, '李文博同志作个人') + 1, 0, { text: '李文博发言要点' });
    const stuck = run(noted, turned, { reorder: true });
    expect(stuck.texts.filter((text) => text.includes('（稍慢）') || text === '李文博发言要点')).toHaveLength(
      2,
    );
    expect(stuck.after.map(outside).join('')).toContain('（稍慢）');
  });
});
