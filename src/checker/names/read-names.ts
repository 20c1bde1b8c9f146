import type { Line } from '../../draft';
import { SURNAME_CHARACTERS } from '../lexicons/characters';
import { COMPOUND_SURNAMES, NO_NAMES, PUBLIC_NAMES } from '../lexicons/names';

/** A person's name as a paper writes it. Offsets count in the line's content. */
export interface WrittenName {
  name: string;
  line: Line;
  start: number;
  end: number;
  /** In a list of those who lead, attend or record. */
  listed: boolean;
}

/** A character that a name may follow: a mark, a preposition, the end of a post. */
const FREE =
  /(?:^|[\s，。、；：:;,（(“”）)！？》])$|[报向由请和与及给受对为是将被把同让使代请因经跟听找约陪当]$|(?:书记|局长|主任|主席|县长|市长|镇长|乡长|校长|院长|部长|处长|科长|股长|所长|站长|组长|队长|委员|常委|主持|组织|代表|经理|会长)$/;
/** Prepositions that are surnames as well. */
const PREPOSITIONS = '向于经时连';
/** Ends of words for bodies and posts. */
const NO_END = /[办科委局室部处组队站所院会员长师者工区镇乡村市县们的了]$/;
const HAN = /^[\u4e00-\u9fff]+$/;

export const beginsWithSurname = (name: string): boolean =>
  SURNAME_CHARACTERS.has(name.charCodeAt(0)) || COMPOUND_SURNAMES.some((surname) => name.startsWith(surname));

/** True for two to four characters that may be a name and are no other word known here. */
export function mayBeName(text: string): boolean {
  if (!HAN.test(text) || text.includes('某') || NO_NAMES.has(text) || NO_END.test(text)) return false;
  if (COMPOUND_SURNAMES.some((surname) => text.startsWith(surname)))
    return text.length >= 3 && text.length <= 4;
  return (text.length === 2 || text.length === 3) && beginsWithSurname(text);
}

/** The names in a line: “……同志”, and those in a list after 组长：, 出席：. Leaders and models of the whole Party are left out. */
export function namesIn(line: Line): WrittenName[] {
  const { text } = line.content;
  const words = text.slice(line.start, line.end);
  const found = [
    ...(words.includes('同志') ? comrades(line) : []),
    ...(/[：:]/.test(words) ? listed(line) : []),
  ];
  const seen = new Set<number>();
  return found.filter(({ name, start }) => {
    if (PUBLIC_NAMES.has(name) || seen.has(start) || isQuoted(text, line.start, start)) return false;
    seen.add(start);
    return true;
  });
}

function comrades(line: Line): WrittenName[] {
  const { text } = line.content;
  const found: WrittenName[] = [];
  for (
    let at = text.indexOf('同志', line.start);
    at >= 0 && at < line.end;
    at = text.indexOf('同志', at + 2)
  ) {
    if (text.charAt(at + 2) === '们') continue;
    const name = nameBefore(text, line.start, at);
    if (name !== undefined) found.push({ name, line, start: at - name.length, end: at, listed: false });
  }
  return found;
}

/** The name that ends at an offset: the longest that something lets begin there. */
function nameBefore(text: string, from: number, end: number): string | undefined {
  for (const length of [4, 3, 2]) {
    const start = end - length;
    if (start < from) continue;
    const name = text.slice(start, end);
    if (!mayBeName(name)) continue;
    if (PREPOSITIONS.includes(name.charAt(0)) && mayBeName(name.slice(1))) continue;
    const before = text.slice(Math.max(from, start - 2), start);
    if (FREE.test(before) || (PREPOSITIONS.includes(before.slice(-1)) && before !== '')) return name;
  }
  return undefined;
}

const LIST =
  /(?:主持人?|记录人?|(?:副|总)?组长|成员|出席(?:人员)?|列席(?:人员)?|参(?:加|会)人员|缺席(?:人员)?|请假(?:人员)?|主持)\s?[：:]/g;

function listed(line: Line): WrittenName[] {
  const { text } = line.content;
  const found: WrittenName[] = [];
  LIST.lastIndex = line.start;
  for (let match = LIST.exec(text); match && match.index < line.end; match = LIST.exec(text)) {
    let start = match.index + match[0].length;
    while (start < line.end) {
      const rest = text.slice(start, Math.min(line.end, start + 24));
      const gap = /^[\s、，,]*/.exec(rest)?.[0].length ?? 0;
      const name = /^[\u4e00-\u9fff]{2,4}(?=同志|[\s、，,。；;（(]|$)/
        .exec(rest.slice(gap))?.[0]
        .replace(/同志$/, '');
      if (name === undefined || !mayBeName(name)) break;
      start += gap;
      found.push({ name, line, start, end: start + name.length, listed: true });
      start += name.length;
      // A post in brackets, 同志.
      start +=
        /^(?:同志)?(?:[（(][^（）()]{0,20}[）)])?/.exec(
          text.slice(start, Math.min(line.end, start + 26)),
        )?.[0].length ?? 0;
    }
  }
  return found;
}

/** Inside 《》 or “”: a title, someone's words. */
function isQuoted(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 40), at);
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”')
  );
}
