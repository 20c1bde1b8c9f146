import { open, para } from './setup';

const find = (context: Word.RequestContext, text: string): Word.Range =>
  context.document.body.search(text, { matchCase: true }).getFirst();

describe('relations', () => {
  it.each([
    ['乙丙', '乙丙', 'Equal'],
    ['甲乙', '丙', 'AdjacentBefore'],
    ['甲', '丙', 'Before'],
    ['丙', '甲乙', 'AdjacentAfter'],
    ['丁', '甲', 'After'],
    ['甲乙丙', '乙', 'Contains'],
    ['甲乙', '甲', 'ContainsStart'],
    ['甲乙', '乙', 'ContainsEnd'],
    ['乙', '甲乙丙', 'Inside'],
    ['甲', '甲乙', 'InsideStart'],
    ['乙', '甲乙', 'InsideEnd'],
    ['甲乙', '乙丙', 'OverlapsBefore'],
    ['乙丙', '甲乙', 'OverlapsAfter'],
  ])('%s to %s: %s', async (a, b, wanted) => {
    open(para('甲乙丙丁'));
    await Word.run(async (context) => {
      const relation = find(context, a).compareLocationWith(find(context, b));
      await context.sync();
      expect(relation.value).toBe(wanted);
    });
  });

  it('intersects and expands', async () => {
    open(para('甲乙丙丁'));
    await Word.run(async (context) => {
      const common = find(context, '甲乙').intersectWith(find(context, '乙丙'));
      const none = find(context, '甲').intersectWithOrNullObject(find(context, '丁'));
      const union = find(context, '丁').expandTo(find(context, '乙'));
      common.load('text');
      union.load('text,isEmpty');
      none.load();
      await context.sync();
      expect([common.text, union.text, union.isEmpty, none.isNullObject]).toEqual([
        '乙',
        '乙丙丁',
        false,
        true,
      ]);
    });
  });
});
