import { clausePattern } from './clause-pattern';
import { once } from './reading';

/**
 * 我 as the writer: not 自我, 忘我, 小我, nor 我们, 我国, 我局. A unit's character that begins another word (我部署,
 * 我处理, 我所知) leaves the writer standing.
 */
const I =
  /(?<![自忘敌唯小大无])我(?!们|国|党|市|县|区(?!分|别)|省(?!略|下)|乡|镇|局|委(?!托|派|屈|婉)|院|校(?!对|验)|厂|司(?!空)|处(?!理|置|分|罚|事|在|处)|部(?!署)|站(?!在|到|出|着|起|了|立)|所(?!知|作|做|见|在|分|负|说|谓|以|处|提|签|批|带|写|讲|抓|管|联)|厅|军|方(?!才)|队|村|科(?!学)|庭|行(?!我素)|组(?!织)|支队|大队|中心|系统|单位|支部|集团|公司|机关)/;
const SELF_WORDS = /本人|笔者/;
/** 自己 and 自身 mean the writer where no one else is spoken of. */
const OWN = clausePattern(
  /(?<!各|你|您|他|她|们|人)自己|自身|(?:^|[，。；：])个人(?=能|在|对|总|始终|一贯|认为|缺|存|学|工作|平时|也|还|主要)/,
);

/** True when the words name their writer by 我 or 本人. */
export const namesWriter = (text: string): boolean => {
  if (!text.includes('我') && !SELF_WORDS.test(text)) return false;
  // “我为群众办实事” is a name; what the writer said stands with a 我 of its own.
  const told = text.includes('“') ? text.replace(/“[^“”]*”/g, '“”') : text;
  return I.test(told) || SELF_WORDS.test(told);
};
/** True when the words turn to their writer as 自己: 可自己……, not 自己的大事. */
export const turnsToOneself = (text: string): boolean =>
  /(?:^|[可但而却，])自己(?!的|人|觉得|家|写|掌握)/.test(text);
/** An office that is one's own opens the clause: 作为支部书记, 担任组长以来, 分管刑庭期间. */
const MY_OFFICE = clausePattern(
  /^(?:作为(?!一个(?:整体|班子|集体))|(?:在|自|从)?(?:担任|分管|主管|主抓|主持|牵头|负责|任职|到任|上任|提任|参加工作|从事|驻村|履职|就任)[^，。；的]{0,14}(?:以来|以后|之后|后|期间|时|中|[多几]?年))/,
);

const WRITER_WORDS = clausePattern(/我|本人|笔者/);
/** namesWriter of a clause, read once. */
export const hasWriter = once('namesWriter', (clause) => WRITER_WORDS(clause) && namesWriter(clause.text));
/** True when a clause names its writer in any way: 我, 本人, 自己, or by an office of one's own. */
export const impliesWriter = once(
  'meansWriter',
  (clause) => hasWriter(clause) || OWN(clause) || MY_OFFICE(clause),
);
