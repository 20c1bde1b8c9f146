import { scan } from '../concreteness/scan';
import { DONE } from '../concreteness/patterns/telling';
import { judge } from '../concreteness/judge';
import { clausesOf, type Clause } from './clauses';

/** Words that open a hope: 希望你……, 我的期望是……, 望局党组……. As nouns (群众的期待) they open none. */
const HOPE =
  /^(?:(?:所以|因此|最后|同时|总之|在此|这里|唯一|当然|另外|只|也|更|还|我们?|大家|同志们|组织上?|[^，。]{2,14}(?:们|同志|群众|职工|干部|党员|朋友))*(?:也|更|还|只|都|最|就是|一致|共同)?(?:衷心|真诚|诚挚|真心|殷切|热切|由衷)?(?:地)?)(?:希望|期望|期待|期盼|盼望|盼着(?!你好)|盼(?!着)|祝愿|祝|唯愿|但愿|愿(?![意望景])|望(?=你|您|局|班子|书记|今后|在|党|能|各))/;
const HOPE_IS =
  /(?:我|大家|组织|同志们)的?(?:唯一的)?(?:希望|期望|期待|期盼|心愿|愿望)(?:就)?是|唯一的(?:希望|期待|期盼)|寄予厚望/;
/** Asking for more in the second person: 你平时要多和同志们交流. */
const ASKING = /^[你您][^，。]{0,8}?要?(?:多(?![次年么少]|了)[^，。]{1,14}|更加|进一步|继续)/;
/** Advice is another fault (以工作建议代替批评意见). */
const ADVICE = /建议|提(?:个|一个|[一二两三几]点|[一二两三几]条)?(?:想法|主意|意见)|出(?:个|一个)主意/;
/** Something that happened: with it a clause tells and no longer hopes. */
const PAST =
  /上次|上回|前次|那次|那天|那回|当时|去年|前年|上个?月|上周|昨天|刚才|至今|到现在|一直没|从来|后来|结果/;
/** A hope that names the fault to be given up. */
const GIVE_UP = /别再|不要再|改掉|改一改|戒掉|克服/;
const ADVERSE =
  /没(?!的说|话说|有别的|有什么可|有什么要)|未(?!来|必|雨)|却|竟|拖|漏|错|忘|迟|晚了|早退|脱岗|缺席|退回|差评|投诉|堵|掉进|塌|坏|不(?:见|来|去|看|问|听|管|接|回|签|报|批|说|改|让|肯|理|够|足|强|高|深|细|实|严|敢|愿|会)|太(?:多|少|慢|急|重|满|软|松|直)|有点(?:高|急|浮|大|慢|散)|过于/;
/** Faults that are praise: 工作太拼, 不注意身体. */
const PRAISE_AS_FAULT =
  /太拼|(?:注意|爱惜|保重|保养)(?:好|自己的?)?(?:身体|休息|健康)|劳逸结合|追求完美|太(?:认真|较真|要强|严肃|操劳|辛苦)|(?:对自己|要求)(?:太|过于|近乎)?(?:苛刻|严)|标准太高|顾不上|照顾(?:好)?家|陪(?:陪)?(?:家人|老|孩子)|加班太多|一心扑在|不善言辞|身体要/;

/** Praise, told with facts or not: no fault, whatever happened. */
const PRAISE =
  /榜样|敬佩|佩服|心血|有目共睹|公认|认可|肯定|表扬|表彰|荣获|荣誉|功劳|贡献|优秀|优点|难得|漂亮|能干|能力强|扎实|任劳任怨|兢兢业业|勤勤恳恳|以身作则|过硬|参加过|一步一个脚印|不容易|辛苦|很好|真好|最懂|热心|厚道|正派|好搭档|好班长|欣慰|感谢|感激/;
/** What is still to come. */
const FUTURE = /能|要|多|把|让|再|请|更|继续|使|早日|尽快|将/;

/** Where an item hopes: from the first clause of the first hope to the end of its sentence. */
export function firstHope(text: string): { start: number; end: number } | undefined {
  const clauses = clausesOf(text);
  const at = clauses.findIndex(opensHope);
  const first = clauses[at];
  if (!first) return undefined;
  let end = first.end;
  for (const clause of clauses.slice(at)) if (clause.sentence === first.sentence) end = clause.end;
  return { start: first.start, end };
}

const opensHope = ({ text }: Clause): boolean => HOPE.test(text) || HOPE_IS.test(text) || ASKING.test(text);

/** True when the item gives advice before it hopes, or instead. */
export const advises = (text: string): boolean => ADVICE.test(text);

/**
 * True when a criticism says what is wrong, beside its hopes: something that happened, something not done, a
 * shortcoming. What is merely hoped for is no problem, nor is praise in the shape of a fault (工作太拼).
 */
export function statesProblem(text: string): boolean {
  let hoping = false;
  let sentence = -1;
  const clauses = clausesOf(text);
  for (const clause of clauses) {
    if (clause.sentence !== sentence) hoping = false;
    sentence = clause.sentence;
    if (opensHope(clause)) hoping = true;
    else if (hoping && tells(clause.text)) hoping = false;
    if (hoping ? GIVE_UP.test(clause.text) : isFault(clause.text)) return true;
  }
  return tellsFact(text, clauses);
}

const matches = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};
/** Tells what has happened. */
const tells = (text: string): boolean => PAST.test(text) || (matches(DONE, text) && !FUTURE.test(text));

function isFault(text: string): boolean {
  const shortcoming = scan(text).some(({ kind }) => kind === 'deficit');
  if (PRAISE_AS_FAULT.test(text)) return false;
  // “如果说有什么不足”: what follows says whether it is one.
  if (
    /^(?:如果|若|要)(?:非|一定|硬|真)?要?说|^(?:唯一的?)?不足(?:之处)?(?:的)?(?:是|在于|$)/.test(text) &&
    !/创新|学习|不够/.test(text)
  )
    return false;
  if (PRAISE.test(text) && !shortcoming) return false;
  return shortcoming || ADVERSE.test(text) || tells(text);
}

/** A sentence without any hope that states a fact tells what happened, if it does not praise. */
function tellsFact(text: string, clauses: readonly Clause[]): boolean {
  const sentences = new Map<number, Clause[]>();
  for (const clause of clauses)
    sentences.set(clause.sentence, [...(sentences.get(clause.sentence) ?? []), clause]);
  return [...sentences.values()].some((own) => {
    const words = text.slice(own[0]?.start, own[own.length - 1]?.end);
    if (words.length < 14 || own.some(opensHope) || PRAISE.test(words) || PRAISE_AS_FAULT.test(words))
      return false;
    return !judge({ text: words, kind: 'criticism', scope: 'personal' }).isVague;
  });
}
