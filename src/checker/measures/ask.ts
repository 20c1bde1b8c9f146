import type { DraftScope } from '../../draft';
import { setsDeadline, type MeasureReading } from './read-measure';
import { topicOf } from './topic';

/** Somebody answers for it; a personal measure is its writer's own. */
const hasOwner = ({ owners, ownerColumn }: MeasureReading, scope: DraftScope): boolean =>
  (scope === 'team' && owners.length > 0) || (ownerColumn !== undefined && ownerColumn.text !== '');
const hasTime = ({ times, deadlineColumn }: MeasureReading): boolean =>
  times.length > 0 || (deadlineColumn !== undefined && setsDeadline(deadlineColumn.text));

/** What is written around a hollow measure: “责任人和时间”; '' for neither. */
export const frameOf = (measure: MeasureReading, scope: DraftScope): string =>
  [hasOwner(measure, scope) ? '责任人' : '', hasTime(measure) ? '时间' : '']
    .filter((one) => one !== '')
    .join('和');

/** The reviewer's question about a measure in which nothing can be checked: what of deed, time, owner and proof is absent. */
export function questionAbout(measure: MeasureReading, scope: DraftScope): string {
  const topic = topicOf(measure);
  const asks = [
    ...(measure.namesMeans
      ? ['具体怎样做', ...(hasTime(measure) ? ['做到什么程度'] : ['做多少、什么时候做'])]
      : ['具体做哪件事', ...(hasTime(measure) ? ['做到什么程度'] : ['多久做一次或者何时完成'])]),
    ...(scope === 'team' && !hasOwner(measure, scope) ? ['由谁负责'] : []),
    '拿什么检查',
  ];
  return `${topic === '' ? '' : `“${topic}”，`}${asks.join('、')}？`;
}
