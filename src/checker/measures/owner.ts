import { BODY_ENDINGS, PEOPLE, POST_ENDINGS, SHORT_BODY_ENDINGS } from '../lexicons/offices';
import { SURNAME_CHARACTERS } from '../lexicons/characters';
import type { TextRange } from '../rule';

/** Who sees to a measure, when the speaker is a team. */

const any = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|');
const SHORT = Object.entries(SHORT_BODY_ENDINGS)
  .map(([ending, not]) => (not === '' ? ending : `(?<![${not}])${ending}`))
  .join('|');
const POST = `(?:${any(POST_ENDINGS)})`;
const OFFICE = `(?:${any([...BODY_ENDINGS, ...POST_ENDINGS])}|${SHORT})`;
/** What an owner is followed by: a time, a deed, another owner; never 的. */
const DEED =
  '(?:会同|协同|本[周月季年]|下[周月个次一半]|上半年|[\\s\\d一二两三四五六七八九十今明春夏秋冬清端汛每逢按从自于在把将对向为给替要须应得都均各分逐先再也带陪跟与和同联牵负抽查收登报发写填签审核盯抄念讲走到去住蹲坐看听约找送换修补退清拆贴公通列制拟编汇统监督检轮值包认挂当亲现全集定实安开办派选设用完拿交主承已凭照就不只拍打敲摆具共必抓落兜领接])';
const ACT = '(?:带头|轮流|分片|分头|必须|一律|按月|按季|[每要须应得都均各把将到逐亲与和带\\d])';
/** Words before an office in its clause that make it an object: 交给纪委, 把车交办公室. */
const OBJECT_BEFORE =
  /[把将请给]|移交|送交|提交|上报|报送|抄送|退还|退回|发到|送到|交到|报到|取消|不得|不再|[发报送交退](?=[区县市镇乡党纪省各])/;
const LONGEST_CLAUSE = 30;

const NAME = `[${String.fromCharCode(...SURNAME_CHARACTERS)}][\\u4e00-\\u9fff]{1,2}`;

/** Named by the words around them. */
const NAMED: readonly RegExp[] = [
  // 责任人：……, 牵头单位为……
  /(?:责任|牵头|主责|配合|督办|包保|承办)(?:领导|人|单位|部门|科室|处室|主体)?(?:[：:]|为|是(?!第))(?!\s*(?:$|[，。；]))/g,
  // 由…… whoever it is; but 由六份减为两份, 由“要我学”向“我要学” are changes
  /由(?![“"‘衷此于来点每被过原不浅大小弱少多表低高]|\d|[一二三四五六七八九十两]+(?![名位个人]))(?![^，。；]{1,16}?(?:改为|减为|变为|转为|升为|增为|压到|降到|减到|缩短|转变|转向|向“|到“))[^，。；]{2}/g,
  // ……牵头, ……负责, ……包案
  /[\u4e00-\u9fff](?<![各对])(?:牵头|负责(?![任人同到精])|负总责|带队|挂帅|包案|包保|包干|督办|主抓|领办|领衔|分包|统筹(?=[，。；、：])|会同|包片|兜底|认领|盯办)/g,
  // 每条写明责任部门和完成日期
  /(?:[写列标注载]明|逐[项条])[^，。；]{0,8}责任[^，。；]{0,10}(?:时限|日期|期限|时间)/g,
];
/** Named by standing as subject before a deed. */
const ACTING: readonly RegExp[] = [
  // 医务部每周, 三名科长把, 科长某某某一季度内
  new RegExp(`${OFFICE}(?:[一二两三四五六七八九十\\d]+[名位人]|们|${NAME})?(?=${DEED})`, 'g'),
  // a name that begins with no known surname
  new RegExp(
    `${POST}[\\u4e00-\\u9fff]{2,3}(?=\\d|[一二三四]季度|每|年[底内]|[上下]半年|本[周月季年]|把|将|于|负责)`,
    'g',
  ),
  // 班子成员每人, 党员带头
  new RegExp(`(?:${any(PEOPLE)})(?:[一二两三四五六七八九十\\d]+[名位人]|每?人|们)?(?=${ACT})`, 'g'),
  // 每名干部每季度, 各科室要
  /(?:每[名位个]|各|全体)[\u4e00-\u9fff]{0,6}?(?:科室|单位|部门|支部|处室|乡镇|村|社区|班组|(?:干部|党员|成员|领导|同志|教师|民警|医生|委员|职工)(?=[每要须应都均各到把带按\d]))/g,
];
/** Responsibility as a slogan. */
const FIGURES =
  /各负其责|人人负责|层层负责|高度负责|对[^，。；]{1,8}负责|敢于负责|守土负责|认真负责|尽职负责|勇于负责|党委会|党组会|常委会|支委会|办公会|(?<!市)场所/g;

/** Where a measure names who sees to it. */
export function ownersIn(text: string): TextRange[] {
  const clean = text.replace(FIGURES, (words) => '　'.repeat(words.length));
  const rangesOf = (pattern: RegExp): TextRange[] =>
    Array.from(clean.matchAll(pattern), ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
  return [
    ...NAMED.flatMap(rangesOf),
    ...ACTING.flatMap(rangesOf).filter(({ start }) => !OBJECT_BEFORE.test(clauseBefore(clean, start))),
  ];
}

/** The words of the clause before a place. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  return before.slice(before.search(/[^，。；：:、\n]*$/));
}

/** What has been done already needs neither owner nor deadline: 已于6月底前完成, 已退还…… */
const DONE =
  /已(?:经|全部|逐一|基本|督促|先后)*(?:于[^，。；]{1,14})?(?:督促|完成|销号|整改|退还|退回|退赔|印发|出台|制定|建立|办结|启动|拆除|发放|清退|上交|上缴|落实|修好|修复|开通|投用|解决|兑现|补交|补缴|补齐|公示|报[送请备]|移交|立案|批准|通报|撤销|取消|停[用止])(?!的)/;

/** True when a measure reports what has been carried out. */
export const isDone = (text: string): boolean => DONE.test(text);
