import type { TextRange } from '../rule';
import { clausesOf } from '../speech/clauses';
import type { MeasureReading } from './read-measure';

/** What a measure answers, goes by or bears in mind: nothing of what will be done. */
const LEADS =
  /^(?:我(?:将|要|会)?|今后|下一?步|从?(?:今年|明年|今|明|本|下|20\d\d年)[^，。；]{0,6}?起?)?(?:针对|对照|对于|围绕|聚焦|结合|按照|根据|遵循|坚持|本着|立足|着眼|紧扣|贯彻|就(?![地近业餐诊]))[^，。；]*$|^从[^，。；]{1,12}起$|^[^，。；]{1,12}(?:方面|这头|这块)$/;
/** Named after one of these it is the matter that is answered, whatever verbs stand before it: 针对制度不健全的问题. */
const MATTER = /(?:问题|不足|短板|差距|方面|现象|意见|要求)$/;
/** What is made or held: with it a clause is a deed, whatever it goes by: 结合实际制定培训计划. */
const MAKES = /建立|健全|完善|制定|制订|出台|推行|实行|开展|举办|组织|选派|召开|搭建|聘请|邀请|编制|签订/;
/** Only when, by whom, or with what in mind: 今年年底以前, 责任领导为班子全体成员, 以三个月为一个周期. */
const AROUND =
  /^(?:20\d\d年|今年|明年|年[底末内]|[上下]半年|第?[一二三四]季度|\d{1,2}月|[一二三四五六七八九十]{1,2}月|[底末内初前以之起完成])+$|^[^，。；]{0,12}(?:责任(?:领导|人|单位)|时限|期限)|(?:领导下|指导下|(?:举措|措施|做法)为)$|^以[^，。；]{2,20}为/;
/** A means: something set up, held or sent, or a way of going about it. */
const MEANS =
  /建立|健全|完善|制定|制订|出台|推行|推广|实行|实施|开展|举办|组织|选派|派驻|落实|召开|搭建|聘请|邀请|编制|签订|采取|搞|办好|制度|机制|办法|计划|方案|结对|帮带|轮岗|谈心|走访|调研|培训|台账|清单/;
const LONGEST = 24;
const SHORTEST = 4;

/**
 * The words by which a question takes up a measure: a clause of what is to be done, of the sentence that comes nearest
 * to a fact, and the means where it names one; who, when and for what left out. '' when there is none.
 */
export function topicOf({ text, said, best, hollow, namesMeans }: MeasureReading): string {
  const within: TextRange = (!hollow && best) || { start: 0, end: text.length };
  const clauses = clausesOf(text).filter(({ start, end }) => start < within.end && end > within.start);
  const deeds = clauses.filter(
    ({ start, end, text: words }) =>
      words.length >= SHORTEST &&
      said.slice(start, end).trim() !== '' &&
      !isLead(words) &&
      !AROUND.test(words),
  );
  const meant = namesMeans
    ? (deeds.find((one) => MEANS.test(one.text)) ?? deeds[0])
    : (deeds[0] ?? clauses[0]);
  const words = meant?.text ?? '';
  const cut = words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 4)}……`;
  return cut.replace(/“/g, '‘').replace(/”/g, '’');
}

const isLead = (words: string): boolean => LEADS.test(words) && (MATTER.test(words) || !MAKES.test(words));
