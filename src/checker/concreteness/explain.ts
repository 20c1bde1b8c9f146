import type { ItemKind } from '../../draft';
import type { Judgement } from './judge';

/** What is known of an item's signals. */
type Signals = Pick<Judgement, 'signals'>;

/** What a reviewer asks for, and the signals by which an item has it. */
const ASPECTS: readonly { name: string; signals: readonly string[] }[] = [
  { name: '时间', signals: ['time', 'deadline', 'frequency'] },
  { name: '数字', signals: ['digits', 'numerals', 'percent', 'money'] },
  { name: '人', signals: ['person', 'nickname', 'titledName'] },
  { name: '地点', signals: ['place', 'namedPlace', 'unit'] },
  { name: '事情', signals: ['act', 'deal', 'event', 'paper', 'occasion', 'namedWork'] },
  { name: '怎么发现的', signals: ['found'] },
  { name: '后果', signals: ['outcome'] },
];

/** The aspects that an item touches and those that it leaves out, in the reviewer's words. */
export function aspectsOf({ signals: found }: Signals): { has: string[]; lacks: string[] } {
  const has: string[] = [];
  const lacks: string[] = [];
  for (const { name, signals } of ASPECTS) {
    (signals.some((signal) => found.includes(signal)) ? has : lacks).push(name);
  }
  return { has, lacks };
}

/** “有时间、数字，但没有说清是哪件事” — or, with no trace of a fact, that there is none. */
export function explain(reading: Signals, kind: ItemKind): string {
  const { has } = aspectsOf(reading);
  const asked = kind === 'cause' ? '没有落到具体的事或当时的真实想法上' : '没有说清是哪件事、谁的责任';
  if (has.length === 0) return `通篇是概括的说法，${asked}`;
  return `虽然提到${has.slice(0, 3).join('、')}，但${asked}`;
}

const QUESTIONS: Record<string, string> = {
  时间: '什么时候',
  人: '涉及谁',
  地点: '在哪里',
  事情: '哪一件事',
  后果: '造成什么后果',
};

/** The reviewer's question: what of what, who, when, where and result is absent, about the item's own words (`topic`). */
export function questionFor(reading: Signals, kind: ItemKind, topic: string): string {
  const about = topic === '' ? '' : `“${topic}”，`;
  if (kind === 'cause') return `${about}是在哪件事上这样想的？当时是怎么考虑的？`;
  const { lacks } = aspectsOf(reading);
  const asks = ['事情', '时间', '地点', '人', '后果']
    .filter((name) => lacks.includes(name))
    .map((name) => QUESTIONS[name]);
  if (asks.length === 0) return `${about}具体指哪一件事，本人有什么责任？`;
  const [first, ...rest] = asks;
  return `${about}${lacks.includes('事情') ? '指的是' : '是'}${[first, ...rest.slice(0, 3)].join('、')}？`;
}
