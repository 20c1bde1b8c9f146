import { defineRule, example } from '../rule';
import { criticismOf } from '../speech/criticism';
import { inShort } from '../speech/reading';

/** 不纠缠细枝末节：trifles, or no criticism at all. Seed A, chapter 1 (DOMAIN #11). */
export const trivialCriticism = defineRule({
  id: 'trivial-criticism',
  family: 'substitution',
  severity: 'warning',
  clause: 'A.1.trifles',
  scope: 'item',
  title: '无关痛痒的批评',
  about:
    '批评意见只说性格、脾气、说话太直、字迹、身体、爱好这类细枝末节，或者以“会前已经沟通”“不再赘述”“没有什么意见”带过，没有点出问题。同时点了别的问题的不算。',
  mustFire: [
    example('criticism', '性子有点急，说话比较直。', '性子有点急，说话比较直'),
    example('criticism', '意见平时都提过了，这里就不再展开。', '意见平时都提过了，这里就不再展开。'),
    example('criticism', '字写得太潦草，普通话不标准。', '字写得太潦草，普通话不标准'),
  ],
  mustNotFire: [
    example('criticism', '脾气急，上周在走廊里当众骂了办事员小葛。'),
    example('criticism', '说话太直，决策前听取意见不够。'),
    example('criticism', '会前沟通不够，两次上会的方案临时换了。'),
    example('criticism', '职工没有意见箱可投，反映问题的渠道不畅。'),
    example('problem', '性子急，说话直。'),
  ],
  *check(item, context) {
    if (item.kind !== 'criticism') return;
    const { pointsOut, trifle, flattering, rest, proposals, evades } = criticismOf(item, context);
    if (pointsOut || flattering) return;
    if (trifle) {
      const last = rest[rest.length - 1] ?? trifle;
      yield {
        at: { start: trifle.start, end: Math.max(trifle.end, last.end) },
        message: '说的是细枝末节，没有点出问题',
        question: `“${inShort(trifle.text)}”影响了哪项工作？${item.target ?? '他'}在履职上有什么问题？`,
      };
    } else if (!proposals && evades)
      yield {
        at: { start: 0, end: item.text.length },
        message: '回避了批评，没有点出问题',
        question: `${item.target ?? '他'}哪件事做得不好？请当面说出来，可以吗？`,
      };
  },
});
