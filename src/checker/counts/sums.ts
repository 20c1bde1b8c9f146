import type { Line } from '../../draft';

/** A total that its own parts contradict. Offsets count in the line's content. */
export interface SumFault {
  line: Line;
  start: number;
  end: number;
  total: number;
  sum: number;
  message: string;
}

const UNIT = '(条|个|项|件|次|起|户|份|万元|元)';
/** “意见19条，其中对班子的11条、对成员的10条” */
const TOTAL = new RegExp(`(\\d{1,6})${UNIT}[^。；，、\\d]{0,10}[，,（(]其中[：:]?([^。；）)]{4,120})`, 'g');
const PART = new RegExp(`^[^\\d，、。；]{0,24}?(?<!第)(\\d{1,6})${UNIT}$`);
/** Parts by what became of them overlap with those by where they come from. */
const OVERLAP = /比|较|增|减|用于|共性|其余|采纳|办结|完成|解决|整改|回复|答复|涉及|重复|以上|以下|超过|占/;

/** “应到7人，实到5人，请假2人” */
const ATTENDANCE = /应到(\d{1,3})[人名][^。；]{0,6}[，,]实到(\d{1,3})[人名]([^。；]{0,160})/g;
const ABSENT =
  /(?:请假|缺席|未到会?)(\d{1,3})[人名]|(\d{1,3})[人名](?:因[^，；。]{1,8})?(?:请假|缺席|未到会?)/;
/** Somebody is away, as a reader sees it. */
const AWAY = /请假|缺席|未到|因[公病事故]|出差|外出|住院|挂职/;
const NOBODY = /无人?(?:请假|缺席)|(?:没有|未有)(?:人)?(?:请假|缺席)/;

/** The totals of a line that its parts do not make up: more than the total, or another number of people than came and stayed away. */
export function sumFaults(line: Line): SumFault[] {
  const { text } = line.content;
  const words = text.slice(line.start, line.end);
  const found: SumFault[] = [];
  if (words.includes('其中')) {
    for (const match of words.matchAll(TOTAL)) {
      const [written, total, unit, list = ''] = match;
      const sum = sumOf(list, unit ?? '');
      if (sum === undefined || sum <= Number(total)) continue;
      const start = line.start + match.index;
      found.push({
        line,
        start,
        end: start + written.length,
        total: Number(total),
        sum,
        message: `前面说一共${total ?? ''}${unit ?? ''}，其中各项加起来是${sum}${unit ?? ''}`,
      });
    }
  }
  if (words.includes('应到')) {
    for (const match of words.matchAll(ATTENDANCE)) {
      const [, expected, came, rest = ''] = match;
      const away = absentIn(rest);
      const all = Number(came) + (away ?? 0);
      if (away === undefined ? all <= Number(expected) : all === Number(expected)) continue;
      const start = line.start + match.index;
      found.push({
        line,
        start,
        end: start + match[0].length - rest.length,
        total: Number(expected),
        sum: all,
        message:
          away === undefined
            ? '实到人数多于应到人数'
            : `应到${expected ?? ''}人，实到和请假的加起来是${all}人`,
      });
    }
  }
  return found;
}

/** The parts of a list, all of one unit; undefined for fewer than two, or for parts that may overlap. */
function sumOf(list: string, unit: string): number | undefined {
  const parts: number[] = [];
  // A second 其中 counts the parts of a part, or the same things anew.
  const [own = ''] = list.split(/[，,]其中/);
  if (OVERLAP.test(own)) return undefined;
  for (const piece of own.split(/[，、,]/)) {
    const part = PART.exec(piece.trim());
    if (!part || part[2] !== unit) break;
    parts.push(Number(part[1]));
  }
  return parts.length < 2 ? undefined : parts.reduce((sum, one) => sum + one, 0);
}

/** How many stayed away: as a figure, or those who are named; undefined where nothing is said, or no one can tell. */
function absentIn(words: string): number | undefined {
  if (NOBODY.test(words)) return 0;
  // 请假1人（张某某，因公出差）: the figure says it all.
  const figures = words.replace(/[（(][^（）()]*[）)]/g, '');
  const [, after, before] = ABSENT.exec(figures) ?? [];
  if (after !== undefined || before !== undefined) return Number(after ?? before);
  let away: number | undefined;
  for (const clause of figures.split(/[，；]/)) {
    if (!AWAY.test(clause)) continue;
    // 张某、李某同志请假: names cannot be told from posts.
    if (NAMES.test(clause)) return undefined;
    away = (away ?? 0) + Math.max(1, clause.match(/同志/g)?.length ?? 1);
  }
  return away;
}
const NAMES = /(?:^|[^员记长任导])[、和及与][\u4e00-\u9fff]{2,3}(?:同志|因|请假|缺席)/;
