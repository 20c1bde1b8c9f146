import { wordsOf, type Line } from '../../draft';
import type { Meeting } from '../../meeting';
import { BODY_WORDS, KIN, type BodyKind } from '../lexicons/organisations';

/** Whose paper it is. */
export interface Identity {
  /** “石漫滩县水务局”; absent when only the kind of body is known. */
  name?: string;
  kinds: readonly BodyKind[];
  /** The name was given with the meeting, and not read off the title. */
  sure: boolean;
}

const SUFFIX =
  '(?:集团有限公司|有限公司|总公司|分公司|公司|集团|银行|总行|分行|支行|总队|支队|大队|检察院|法院|卫生院|医院|研究院|研究所|设计院|学院|大学|学校|中学|小学|委员会|办公室|中心|总局|分局|局|厅|署|街道|镇|乡|厂|矿|站|所|社|馆|协会|联合会|总会)';
/** A body's full name at the end of a text: it begins after a mark or with the line. */
export const NAME_AT_END = new RegExp(`([\\u4e00-\\u9fff]{2,24}?${SUFFIX})$`);
/** What follows the unit's name in a title or byline. */
const TITLE_TAIL =
  /(?:党委|党组|党工委|党总支|党支部|机关)?(?:领导|常委)?班子|党委|党组|党工委|党总支|(?:(?:19|20)\d\d\s?年度|[\u4e00-\u9fff“”、]{2,20}专题)?民主生活会|个人(?:发言|对照|检视)/;
const TITLE_LINES = 4;
/** Teams of a place: 市委常委班子, 县政府党组. */
const PLACE_TEAM =
  /^(?:中共)?(?:[\u4e00-\u9fff]{0,8}?)(?:省|市|县|区|州|旗|镇|乡|街道)(?:委|党委|党工委|政府|人大|政协)/;

/** The kinds of body that a name may be, by its last word. */
export function kindsOfName(name: string): readonly BodyKind[] {
  const known = BODY_WORDS.find(([word]) => name.endsWith(word));
  return known ? known[1] : PLACE_TEAM.test(name) ? ['place'] : [];
}

/** Whose paper it is, by the meeting, else by title and byline; undefined when neither tells. */
export function identityOf(lines: readonly Line[], meeting: Meeting | undefined): Identity | undefined {
  const unit = (meeting?.unit ?? '')
    .replace(/\s/g, '')
    .replace(/(?:党委|党组|党工委)?(?:领导|常委)?班子$/, '');
  if (unit !== '') return { name: unit, kinds: kindsOfName(unit), sure: true };
  for (const line of lines.slice(0, TITLE_LINES)) {
    const words = wordsOf(line).replace(/\s/g, '');
    if (words.length > 60 || /[。；]/.test(words)) break;
    const tail = TITLE_TAIL.exec(words);
    const head = tail ? words.slice(0, tail.index) : (words.split(/[，,、]/)[0] ?? '');
    const name = NAME_AT_END.exec(head)?.[1];
    if (name !== undefined && !/[某×*＊xX]/.test(name)) {
      // 中共柳湾镇委员会 is the committee of 柳湾镇.
      const body = name.replace(/^中(?:国共产党|共)(.+)委员会$/, '$1');
      return { name: body, kinds: kindsOfName(name), sure: false };
    }
    if (name !== undefined) return { kinds: kindsOfName(name), sure: false };
    if (PLACE_TEAM.test(words)) return { kinds: ['place'], sure: false };
  }
  return undefined;
}

/** True when a body of those kinds may be named by its short word in a paper of that identity. */
export function areKin(own: readonly BodyKind[], others: readonly BodyKind[]): boolean {
  if (own.length === 0 || others.length === 0) return true;
  return own.some((kind) => others.some((other) => other === kind || KIN[kind].includes(other)));
}

/**
 * True when two names may be one body's: equal, one inside the other, or one an abbreviation of the other, its letters in
 * the other's order (区卫健委, 区卫生健康委员会).
 */
export function mayBeSame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}
