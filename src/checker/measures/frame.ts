import { clausesOf } from '../speech/clauses';
import type { TextRange } from '../rule';
import { coverageOf, type Coverage } from './coverage';

/** What only leads up to the measures: “针对以上问题，我将从以下几个方面改进”. */
const LEAD =
  /(?:以下|如下|下列)[^，。；]{0,8}(?:[几\d一二两三四五六七八九十]+个?(?:方面|措施|点|条)|措施|方面|整改)[^，。；]{0,14}[：:。]?$|^(?:针对|对照|对于)[^。；]{0,40}(?:以下|如下)[^。；]{0,24}[：:。]?$/;
/** What only takes leave: “以上发言，不妥之处请批评指正”. */
const CLOSING =
  /^(?:以上|我的?(?:发言|对照检查|汇报)|不(?:妥|当|足)之处|如有不|恳请|敬请|诚恳|请(?:各位|同志们|大家|党组织|组织|督导组|领导))[^。]{0,50}(?:批评|指正|帮助|监督|谢谢|意见|提醒)[^。]{0,14}[。！]?(?:谢谢(?:大家)?[。！]?)?$/;
const LONGEST = 90;

/** True for a sentence around the measures that is none itself. */
export const isFrame = (text: string): boolean =>
  text.length <= LONGEST && (LEAD.test(text) || CLOSING.test(text));

/** “责任领导：” and “整改时限：”, whose value is the clause after it. */
const NAME_OF_VALUE =
  /^(?:责任|牵头|主责|配合|督办|包保|整改|完成|办结|落实)?(?:领导|人|单位|部门|科室|主体|时限|期限|时间)$/;
/** “由秘书长牵头”, “办公厅各处室具体落实”: who, and nothing of what. */
const WHO_ALONE =
  /^由?[^，。；]{1,24}(?:牵头(?:负责|抓总|落实)?|负责|负总责|抓总|总抓|(?<!加强|强化|注重|坚持)统筹|督办|主抓|亲自抓|具体抓|(?:具体|抓好|抓)?落实|组织实施|协同配合|协调推进|分工负责|各负其责)$/;
const LONGEST_NAME = 8;
const LONGEST_WHEN = 40;
const WHEN_ALONE = /^[、至到—\-（）()]*(?:于|在|全部|集中|整改|完成|办结|到位|以下|前|见效|基本|任务|力争)*$/;

/** Going about among places and people of a kind, none in particular: “多深入课堂、食堂、宿舍”. */
const GOING_ABOUT =
  /^(?:今后|平时|我|将|要|应|更|更加|主动|坚持|带头|自觉|继续|积极)*(?:(?:更多地?|多|经常|常常?|时常)(?:深入|走进|走到|走入|沉入|沉到|扎根|融入|下到|下|到|去|往|同|与|和|找|听)|深入|走进|沉入|沉到|扎根)[^，。；\d一二三四五六七八九十两几每那这把将给“”《》]*$/;

/**
 * A measure with the clauses blanked that do not say what will be done: who and when alone, and going about among the
 * people. They make no slogan a deed. The length stays the same.
 */
export function withoutDecoration(text: string, times: readonly TextRange[]): string {
  const timed = coverageOf(text.length, times);
  const pieces: string[] = [];
  let from = 0;
  let value = false;
  for (const { start, end, text: words } of clausesOf(text)) {
    const name = words.length <= LONGEST_NAME && NAME_OF_VALUE.test(words);
    if (name || value || isWhen(words, start, timed) || isWhoAlone(words) || isGoingAbout(words)) {
      pieces.push(text.slice(from, start), ' '.repeat(end - start));
      from = end;
    }
    value = name;
  }
  return from === 0 ? text : pieces.join('') + text.slice(from);
}

function isWhen(words: string, start: number, timed: Coverage): boolean {
  if (words.length > LONGEST_WHEN || timed.count(start, start + words.length) === 0) return false;
  const rest = [...words].filter((_, at) => timed.count(start + at, start + at + 1) === 0);
  return WHEN_ALONE.test(rest.join(''));
}

const isWhoAlone = (words: string): boolean => /[头责抓筹办实施合进]$/.test(words) && WHO_ALONE.test(words);
const isGoingAbout = (words: string): boolean => /[深走沉扎融多常]/.test(words) && GOING_ABOUT.test(words);
