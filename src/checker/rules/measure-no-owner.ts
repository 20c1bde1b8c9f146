import { saidOfAll } from '../measures/lead';
import { readMeasure } from '../measures/read-measure';
import { topicOf } from '../measures/topic';
import { defineRule, example } from '../rule';

/** 分解整改任务、分工落实: a team's measure that names nobody to see to it. Seed B, after the meeting (DOMAIN #101, #120). */
export const measureNoOwner = defineRule({
  id: 'measure-no-owner',
  family: 'rectification',
  severity: 'warning',
  clause: 'B.after.measures',
  scope: 'item',
  title: '措施没有责任人',
  about:
    '班子的措施里没有写明由哪个人、哪个部门负责。个人的措施由本人负责，不要求写；表格里“责任人”一栏空着的，两种材料都提出。已经做完的不算。',
  mustFire: [
    example(
      'measure',
      '10月底前把仓库的旧账逐笔核对，差额张榜公布。',
      '10月底前把仓库的旧账逐笔核对，差额张榜公布。',
      {
        scope: 'team',
      },
    ),
    example('measure', '每月15日公布一次投诉办理结果。', '每月15日公布一次投诉办理结果。', { scope: 'team' }),
  ],
  mustNotFire: [
    example('measure', '10月底前把仓库的旧账逐笔核对，差额张榜公布。'),
    example('measure', '仓储科10月底前把旧账逐笔核对，差额张榜公布。', undefined, { scope: 'team' }),
    example('measure', '副院长带队，每月夜查两次急诊，查到的问题次日在院周会上念。', undefined, {
      scope: 'team',
    }),
    example('measure', '每名班子成员每季度到联系点上一次党课，课后收一次意见。', undefined, {
      scope: 'team',
    }),
    example('measure', '违规发放的补贴已于7月底前全部退回。', undefined, { scope: 'team' }),
  ],
  *check(item, context) {
    const measure = readMeasure(item, context);
    if (!measure || measure.done) return;
    const { ownerColumn, owners, ledBy, hollow, times } = measure;
    const topic = topicOf(measure);
    const question = `${topic === '' ? '' : `“${topic}”`}由哪位领导牵头、哪个部门承办？`;
    if (ownerColumn) {
      const [cell = 0] = ownerColumn.cells;
      if (ownerColumn.text !== '') return;
      yield {
        at: { cell },
        related: [measure.range],
        message: `“${ownerColumn.heading}”一栏空着`,
        question: context.scope === 'team' ? question : `${topic === '' ? '' : `“${topic}”`}由谁负责？`,
        evidence: { column: ownerColumn.heading },
      };
      return;
    }
    // A measure without substance or time is reported for both already.
    if (context.scope !== 'team' || owners.length > 0 || ledBy.owner || (hollow && times.length === 0))
      return;
    yield {
      at: measure.range,
      message: '没有写明由谁负责',
      question,
      ...(hollow ? { severity: 'info' as const } : {}),
    };
  },
  conclude: (findings, draft) =>
    saidOfAll(draft).owner ? findings.filter(({ evidence }) => evidence !== undefined) : findings,
});
