import { numberOf, type Line } from '../../draft';
import { perLine, type LineContext } from '../lines';

/** A number of things that a line says will follow: “以下6个方面”, “共分为八个环节”. */
export interface CountPromise {
  line: Line;
  /** Position among the paper's lines. */
  at: number;
  /** Where the words stand in the line's content. */
  start: number;
  end: number;
  /** undefined: left blank (“以下x个方面”). */
  count: number | undefined;
  /** What is counted, with its measure word: “个方面”. */
  thing: string;
  /** It counts the aspects of the self-review. */
  aspects: boolean;
  /** It is the total of all that the paper lists. */
  total?: true;
}

const NUMBER = '(\\d{1,2}|[０-９]{1,2}|[一二三四五六七八九十两]{1,3}|[xXｘＸ×*＊]{1,3})';
const MEASURE = '(?:个|项|条|点|类|大|步)?';
const DEEDS = '件(?:大|要紧|具体|实)?事(?:情)?(?=[：:。])';
const NOUN =
  '(?:主要|突出|重要|具体|重点|深层次)?(?:方面|维度|环节|步骤|阶段|程序|议程|事项|措施|举措|问题|不足|差距|原因|根源|要求|任务|内容|建议|意见|部分)';
const LEAD =
  '(?:以下|下列|如下|共分为|共分|分为|分成|共有|共|包括|从|围绕|抓好|做好|采取|制定|提出|列出|查摆出?|查找出|检视出|剖析出|梳理出?|存在的?|主要有|有|按照|按|安排)(?:了|着|好|出|以下|下列|如下)?';
/** Words that may stand between the promise and the end of its clause. */
const PROMISE = new RegExp(
  `${LEAD}[^\\s。；;：:，,、“”的0-9一二三四五六七八九十]{0,6}?${NUMBER}\\s?(${DEEDS}|${MEASURE}(?:${NOUN}|(?<=[条点项])(?=[：:])))`,
  'g',
);
/** The number behind what it counts: “共查摆出问题14个”, “列入整改的问题共18项”, “共提出22条”. */
const TOTALLED =
  /(?:共|合计|总计)(?:查摆|检视|梳理|查找|归并|列出|提出|整理)(?:出|了)?(?:突出|主要|具体|存在的?)?(?:(?:问题|不足|批评意见|意见)(?:一?共)?)?(\d{1,3}|[一二三四五六七八九十]{1,3})([个条项])|(?:问题|意见)一?共(?:有|计)?(\d{1,3}|[一二三四五六七八九十]{1,3})([个条项])|(?:(?:相互|互相|彼此)提出(?:了)?(?:批评)?意见|(?:归并|合并|梳理|汇总)[成为])(\d{1,3}|[一二三四五六七八九十]{1,3})([个条项])/g;
/** What every promise holds: most lines are passed over by it alone. */
const LIKELY = new RegExp(`${NUMBER}\\s?(?:${DEEDS}|${MEASURE}(?:${NOUN}|[：:]))`);
/** What points back, or tells of something else. */
const BACK = /(?:上述|以上|前述|上面|前面|第|去年|上年度|每|另)[^。；，]{0,4}$/;
/** What a promise may still say before what it promises begins. */
const TAIL = /^([^。；;：:！？!?]{0,24})(?:[。；;：:]|$)/;
/** It tells how far something has got, and lists no more. */
const STATE = /已|均|全部|其中|[\d一二三四五六七八九十]+[个项条]/;

const mayPromise = perLine(({ content }) => LIKELY.test(content.text));

/** The promises of a line. */
export function promisesOf(line: Line, at: number, context: LineContext): CountPromise[] {
  const { text } = line.content;
  const found: CountPromise[] = totalsIn(line, context).map((total) => ({ ...total, line, at }));
  if (!mayPromise(line, context)) return found;
  PROMISE.lastIndex = line.body;
  for (let match = PROMISE.exec(text); match && match.index < line.end; match = PROMISE.exec(text)) {
    const [written, number = '', thing = ''] = match;
    const start = match.index;
    const end = start + written.length;
    if (BACK.test(text.slice(Math.max(line.start, start - 8), start)) || isQuoted(text, line.start, start))
      continue;
    const tail = TAIL.exec(text.slice(end, Math.min(line.end, end + 26)))?.[1];
    if (tail === undefined || STATE.test(tail)) continue;
    const blank = /[xXｘＸ×*＊]/.test(number);
    const count = number === '两' ? 2 : numberOf(number);
    // “有一个突出问题：一是……” promises nothing.
    if (!blank && (count === undefined || count < 2)) continue;
    found.push({
      line,
      at,
      start,
      end,
      count: blank ? undefined : count,
      thing,
      aspects: /方面|维度/.test(thing),
    });
  }
  return found;
}

/** The totals that a line gives of what the paper lists. */
const totalsIn = perLine((line): Omit<CountPromise, 'at'>[] => {
  const { text } = line.content;
  if (!/共|[合总]计|意见|[成为]/.test(text)) return [];
  return [...text.slice(line.body, line.end).matchAll(TOTALLED)].flatMap(
    (match): Omit<CountPromise, 'at'>[] => {
      const [written, ...numbers] = match;
      const [number = '', unit = ''] = numbers.filter((one) => one !== undefined);
      const start = line.body + match.index;
      const end = start + written.length;
      const tail = text.slice(end, Math.min(line.end, end + 26));
      const count = numberOf(number);
      if (count === undefined || count < 2 || isQuoted(text, line.start, start) || STATE.test(tail))
        return [];
      const noun = /问题|不足/.exec(written)?.[0] ?? '意见';
      return [{ line, start, end, count, thing: `${unit}${noun}`, aspects: false, total: true }];
    },
  );
});

/** Inside “” or 《》: a slogan or a title. */
function isQuoted(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 60), at);
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》')
  );
}
