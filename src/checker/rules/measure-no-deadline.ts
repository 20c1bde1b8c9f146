import { openEnded, readMeasure, setsDeadline, type MeasureReading } from '../measures/read-measure';
import { saidOfAll } from '../measures/lead';
import { topicOf } from '../measures/topic';
import { defineRule, example, type FindingDraft } from '../rule';

/** What takes the place of a time and is none. */
const NO_TIME = /长期坚持|立行立改|即知即改|立查立改|立即|随时|尽快|适时|持续用力|持续推进|常抓不懈|久久为功/;

/** 整改任务要有时限: neither a date nor a frequency. Seed A, step 6 (DOMAIN #101); seed B, step after the meeting. */
export const measureNoDeadline = defineRule({
  id: 'measure-no-deadline',
  family: 'rectification',
  severity: 'warning',
  clause: 'A.6.measures',
  scope: 'item',
  title: '措施没有时限',
  about:
    '措施里没有完成的时间，也没有多久做一次。长期坚持、立行立改、立即、今后不是时限，“做某事之前”也不是；每周、每季度、年底前、三个月内、汛期之前、下次党委会前是。表格看“完成时限”一栏。已经做完的不算。措施本身就是口号的，只作提示。',
  mustFire: [
    example(
      'measure',
      '把多占的办公室腾出来，交机关事务科统一安排。',
      '把多占的办公室腾出来，交机关事务科统一安排。',
    ),
    example('measure', '由安全科把旧灭火器逐只更换，长期坚持。', '由安全科把旧灭火器逐只更换，长期坚持。', {
      scope: 'team',
    }),
    example('measure', '去年9月代签的4份笔录撤回重做。', '去年9月代签的4份笔录撤回重做。'),
    example('measure', '讲党课之前先请老党员听一遍。', '讲党课之前先请老党员听一遍。'),
    example(
      'measure',
      '每天学一点、每月思一点，不断提高理论素养。',
      '每天学一点、每月思一点，不断提高理论素养。',
    ),
  ],
  mustNotFire: [
    example('measure', '每逢单月10日到联系的两个村走访一天。'),
    example('measure', '汛期之前把3处塌方的排水沟修好。'),
    example('measure', '收到督办件三个工作日内当面答复来访人。'),
    example('measure', '下次党委会前把补写的记录送各位委员核对签字。'),
    example('measure', '多收的12万元水费已退还住户，名单在小区公示。', undefined, { scope: 'team' }),
    example('measure', '由党组书记牵头，9月底前提高思想认识，切实转变作风。', undefined, { scope: 'team' }),
    example('problem', '把多占的办公室腾出来。'),
  ],
  *check(item, context) {
    const measure = readMeasure(item, context);
    if (!measure || measure.done) return;
    const { deadlineColumn, times, ledBy, hollow } = measure;
    if (deadlineColumn) {
      if (setsDeadline(deadlineColumn.text) || (deadlineColumn.text !== '' && times.length > 0)) return;
      yield columnFinding(measure, deadlineColumn);
      return;
    }
    if (times.length > 0 || ledBy.time) return;
    const instead = NO_TIME.exec(measure.text)?.[0];
    yield {
      at: measure.range,
      message: `${instead === undefined ? '' : `“${instead}”不是时限，`}没有写明什么时候完成、多久做一次`,
      question: questionOf(measure),
      ...(hollow ? { severity: 'info' as const } : {}),
    };
  },
  conclude: (findings, draft) =>
    // “以上措施年底前全部完成” dates every measure that has no cell of its own for it.
    saidOfAll(draft).deadline ? findings.filter(({ evidence }) => evidence !== undefined) : findings,
});

function questionOf(measure: MeasureReading): string {
  const topic = topicOf(measure);
  return `${topic === '' ? '' : `“${topic}”`}到什么时候做完？要经常做的，多久做一次？`;
}

function columnFinding(
  measure: MeasureReading,
  { heading, cells: [cell = 0], text }: NonNullable<MeasureReading['deadlineColumn']>,
): FindingDraft<'item'> {
  return {
    at: { cell },
    related: [measure.range],
    message:
      text === '' ? `“${heading}”一栏空着` : `“${heading}”一栏写的“${openEnded(text) ?? text}”不是时限`,
    question: questionOf(measure),
    // The words themselves say when: only the form is incomplete.
    ...(measure.hollow || measure.times.length > 0 ? { severity: 'info' as const } : {}),
    evidence: { column: heading },
  };
}
