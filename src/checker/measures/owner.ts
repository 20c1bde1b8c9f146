import { SURNAME_CHARACTERS } from '../lexicons/characters';
import { endingAt, ENDS_OFFICE, type Ending } from '../office-ending';
import type { TextRange } from '../rule';
import { hubsOf, type Hub } from './hubs';

/** Who sees to a measure, when the speaker is a team. */

const sticky = (first: string, pattern: string): Hub<true> => ({
  first,
  pattern: new RegExp(pattern, 'y'),
  mark: true,
});

/** Named by the words around them. */
const scanNamed = hubsOf<true>([
  // 责任人：……, 牵头单位为……
  sticky(
    '责牵主配督包承',
    '(?:责任|牵头|主责|配合|督办|包保|承办)(?:领导|人|单位|部门|科室|处室|主体)?(?:[：:]|为|是(?!第))(?![^\\S\\n]*(?:$|[\\n，。；]))',
  ),
  // 由…… whoever it is; but 由六份减为两份, 由“要我学”向“我要学” are changes
  sticky(
    '由',
    '由(?![“"‘衷此于来点每被过原不浅大小弱少多表低高]|\\d|[一二三四五六七八九十两]+(?![名位个人]))(?![^，。；]{1,16}?(?:改为|减为|变为|转为|升为|增为|压到|降到|减到|缩短|转变|转向|向“|到“))[^，。；]{2}',
  ),
  // ……牵头, ……负责, ……包案
  sticky(
    '牵负带挂包督主领分统会兜认盯',
    '(?<=[\\u4e00-\\u9fff])(?:牵头|负责(?![任人同到精制])|负总责|带队|挂帅|包案|包保|包干|督办|主抓|领办|领衔|分包|(?<!加强|强化|注重|坚持)统筹(?=[，。；、：])|会同|包片|兜底|认领|盯办)',
  ),
  // 每条写明责任部门和完成日期
  sticky(
    '写列标注载逐',
    '(?:[写列标注载]明|逐[项条])[^，。；]{0,8}责任[^，。；]{0,10}(?:时限|日期|期限|时间)',
  ),
]);
/** 每名干部每季度, 各科室要 */
const scanEach = hubsOf<true>([
  sticky(
    '每各全',
    '(?:每[名位个]|各|全体)[\\u4e00-\\u9fff]{0,6}?(?:科室|单位|部门|支部|处室|乡镇|村|社区|班组|(?:干部|党员|成员|领导|同志|教师|民警|医生|委员|职工)(?=[每要须应都均各到把带按\\d]))',
  ),
]);

/** What an owner is followed by: a time, a deed, another owner; never 的. */
const DEED =
  '(?:会同|协同|本[周月季年]|下[周月个次一半]|上半年|[\\s\\d一二两三四五六七八九十今明春夏秋冬清端汛每逢按从自于在把将对向为给替要须应得都均各分逐先再也带陪跟与和同联牵负抽查收登报发写填签审核盯抄念讲走到去住蹲坐看听约找送换修补退清拆贴公通列制拟编汇统监督检轮值包认挂当亲现全集定实安开办派选设用完拿交主承已凭照就不只拍打敲摆具共必抓落兜领接])';
const NAME = `[${String.fromCharCode(...SURNAME_CHARACTERS)}][\\u4e00-\\u9fff]{1,2}`;
const MANY = '[一二两三四五六七八九十\\d]{1,4}[名位人]';
/** By kind of ending. A post may have any name behind it where a time or 负责 follows. */
const ACTS: Record<Ending, RegExp> = {
  office: new RegExp(`(?:${MANY}|们)?(?=${DEED})`, 'y'),
  post: new RegExp(
    `(?:${MANY}|们|${NAME})?(?=${DEED})|[\\u4e00-\\u9fff]{2,3}(?=\\d|[一二三四]季度|每|年[底内]|[上下]半年|本[周月季年]|把|将|于|负责)`,
    'y',
  ),
  people: new RegExp(
    `(?:${MANY}|每?人|们)?(?=带头|轮流|分片|分头|必须|一律|按月|按季|[每要须应得都均各把将到逐亲与和带\\d])`,
    'y',
  ),
};
/** Words before an office in its clause that make it an object: 交给纪委, 把车交办公室. */
const OBJECT_BEFORE =
  /[把将请给]|移交|送交|提交|上报|报送|抄送|退还|退回|发到|送到|交到|报到|取消|不得|不再|[发报送交退](?=[区县市镇乡党纪省各])/;
const LONGEST_CLAUSE = 30;

/** Characters at which something may begin or end, all others are passed over at once. */
const TELLING = new Uint8Array(0x10000);
for (const unit of [...scanNamed.firsts, ...scanEach.firsts, ...ENDS_OFFICE]) TELLING[unit] = 1;

/** Where a measure names who sees to it. */
export function ownersIn(text: string): TextRange[] {
  const found: TextRange[] = [];
  let start = 0;
  const named = (end: number): void => {
    if (!isFigure(text, start)) found.push({ start, end });
  };
  const acting = (end: number): void => {
    if (isSubject(text, start)) found.push({ start, end });
  };
  for (let at = 0; at < text.length; at += 1) {
    if (TELLING[text.charCodeAt(at)] !== 1) continue;
    start = at;
    scanNamed.at(text, at, named);
    scanEach.at(text, at, acting);
    const ending = endingAt(text, at);
    if (!ending) continue;
    const acts = ACTS[ending.mark];
    acts.lastIndex = at + 1;
    if (!acts.test(text)) continue;
    start = ending.start;
    acting(acts.lastIndex);
  }
  return found;
}

/** 各负其责, 对人民负责: responsibility as a slogan. */
const isFigure = (text: string, at: number): boolean =>
  text.startsWith('负', at) &&
  /(?:[各对]|人人|层层|高度|敢于|守土|认真|尽职|勇于|对[^，。；]{1,8})$/.test(
    text.slice(Math.max(0, at - 9), at),
  );

const isSubject = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  return !OBJECT_BEFORE.test(before.slice(before.search(/[^，。；：:、\n]*$/)));
};

/** What has been done already needs neither owner nor deadline: 已于6月底前完成, 已退还…… */
const DONE =
  /已(?:经|全部|逐一|基本|督促|先后)*(?:于[^，。；]{1,14})?(?:督促|完成|销号|整改|退还|退回|退赔|印发|出台|制定|建立|办结|启动|拆除|发放|清退|上交|上缴|落实|修好|修复|开通|投用|解决|兑现|补交|补缴|补齐|公示|报[送请备]|移交|立案|批准|通报|撤销|取消|停[用止]|[^，。；的]{1,5}?(?:完|完毕|到位|[掉好齐清毕])(?=了?(?:[，。；：、\s]|$)))(?!的)/;

/** True when a measure reports what has been carried out. */
export const isDone = (text: string): boolean => DONE.test(text);
