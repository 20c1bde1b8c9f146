/**
 * Kinds of bodies that call themselves by one short word (我校, 总队党委). A paper of one kind does not speak of itself as
 * another; within a kind, and among kinds listed as kin, superiors and branches are named as a matter of course.
 */
export type BodyKind =
  'corps' | 'company' | 'school' | 'hospital' | 'bank' | 'court' | 'institute' | 'bureau' | 'place';

/** The words, the longer first, with the kinds they may stand for. */
export const BODY_WORDS: readonly [word: string, kinds: readonly BodyKind[]][] = [
  ['总队', ['corps']],
  ['支队', ['corps']],
  ['大队', ['corps']],
  ['中队', ['corps']],
  ['集团公司', ['company']],
  ['总公司', ['company']],
  ['分公司', ['company']],
  ['公司', ['company']],
  ['集团', ['company']],
  ['厂', ['company']],
  ['矿', ['company']],
  ['卫生院', ['hospital']],
  ['医院', ['hospital']],
  ['法院', ['court']],
  ['检察院', ['court']],
  ['研究院', ['institute']],
  ['研究所', ['institute']],
  ['学校', ['school']],
  ['大学', ['school']],
  ['学院', ['school']],
  ['中学', ['school']],
  ['小学', ['school']],
  ['校', ['school']],
  ['院', ['school', 'hospital', 'court', 'institute']],
  ['总行', ['bank']],
  ['分行', ['bank']],
  ['支行', ['bank']],
  ['银行', ['bank']],
  ['行', ['bank']],
  ['厅', ['bureau']],
  ['局', ['bureau']],
  ['署', ['bureau']],
  ['委员会', ['bureau', 'place']],
  ['办公室', ['bureau']],
  ['街道', ['place']],
  ['镇', ['place']],
  ['乡', ['place']],
  ['村', ['place']],
  ['社区', ['place']],
];

/** Kinds whose bodies a paper of the first kind may call by the short word: the body above it, or those below. */
export const KIN: Readonly<Record<BodyKind, readonly BodyKind[]>> = {
  corps: ['bureau'],
  company: ['institute', 'bureau'],
  school: ['hospital', 'institute', 'bureau'],
  hospital: ['school', 'company', 'bureau'],
  bank: ['bureau', 'company'],
  court: [],
  institute: ['school', 'company', 'bureau'],
  // Police, customs and statistics bureaus have corps of their own.
  bureau: ['corps', 'institute', 'place'],
  place: ['bureau'],
};

/** Short words that a paper of any body may use for others in general (督促学校党委……); they say nothing about its own. */
export const GENERAL_WORDS: readonly string[] = [
  '公司',
  '学校',
  '医院',
  '大学',
  '学院',
  '镇',
  '乡',
  '街道',
  '村',
  '社区',
  '中学',
  '小学',
  '银行',
];

/** Party bodies and the like that stand above or beside every unit: naming them is never a slip. */
export const ABOVE_ALL =
  /^(?:中共)?(?:中央|全国|国务院|党中央|中央军委|(?:自治)?[省市县区州盟旗]委|(?:[\u4e00-\u9fff]{2,8})?(?:省|市|县|区|州|盟|旗|自治区)(?:委|委员会|纪委|政府|人民政府|人大|政协|纪委监委)|[^局校院]{0,8}(?:工委|党委|党组|纪委|监委|组织部|宣传部|统战部|政法委|巡察办|机关党委))$/;
