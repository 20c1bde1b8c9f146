import { SURNAME_CHARACTERS } from '../lexicons/characters';
import { patternScan } from '../pattern-scan';
import { NAMED_UNIT, NAMED_WORK, NICKNAME, NO_NICKNAME, PLACE_SUFFIX, TITLED_NAME } from './patterns/name';
import { COUNT_DIGITS, COUNT_NUMERALS, MONEY, ONE_THING, PERCENT } from './patterns/quantity';
import {
  FOR_EXAMPLE,
  NEVER_DID,
  OCCASION,
  POINTED,
  PRETEXT,
  SPEECH,
  STORY,
  YOUR_ACT,
} from './patterns/telling';
import { BARE_YEAR, DURATION, EVENT_TIME } from './patterns/time';
import { APHORISM, DEADLINE, FREQUENCY, OBLIGATION, OWNER, WISH } from './patterns/voice';

/** A named trait of a text, found by a pattern. */
export interface Signal {
  name: string;
  /** So many in a sentence count as all. */
  enough: number;
  pattern: RegExp;
  /** A last look at a place of the pattern: where the signal begins, −1 for none. Absent: where the pattern does. */
  begin?(start: number, text: string, open: Uint8Array): number;
}

const by = (name: string, enough: number, pattern: RegExp): Signal => ({ name, enough, pattern });

/** 小周, 老聂: 小, 老 or 阿 and a surname, if no word begins there. */
const nickname: Signal = {
  name: 'nickname',
  enough: 1,
  pattern: NICKNAME,
  begin: (start, text) =>
    SURNAME_CHARACTERS.has(text.charCodeAt(start + 1)) && !NO_NICKNAME.test(text.slice(start, start + 4))
      ? start
      : -1,
};

/** 柳林镇: two characters outside every known word, then what names of places end with. */
const namedPlace: Signal = {
  name: 'namedPlace',
  enough: 1,
  pattern: PLACE_SUFFIX,
  begin: (start, _, open) => (open[start - 1] === 1 && open[start - 2] === 1 ? start - 2 : -1),
};

/** All of them, in the order of the model's weights. */
export const SIGNALS: readonly Signal[] = [
  by('time', 2, EVENT_TIME),
  by('year', 1, BARE_YEAR),
  by('duration', 1, DURATION),
  by('digits', 2, COUNT_DIGITS),
  by('numerals', 2, COUNT_NUMERALS),
  by('oneThing', 1, ONE_THING),
  by('percent', 1, PERCENT),
  by('money', 1, MONEY),
  by('speech', 1, SPEECH),
  by('namedWork', 1, NAMED_WORK),
  by('titledName', 1, TITLED_NAME),
  by('unit', 1, NAMED_UNIT),
  by('neverDid', 1, NEVER_DID),
  by('story', 2, STORY),
  by('yourAct', 1, YOUR_ACT),
  by('pointed', 1, POINTED),
  by('occasion', 1, OCCASION),
  by('pretext', 1, PRETEXT),
  by('example', 1, FOR_EXAMPLE),
  by('frequency', 1, FREQUENCY),
  by('deadline', 1, DEADLINE),
  by('owner', 1, OWNER),
  by('obligation', 1, OBLIGATION),
  by('aphorism', 1, APHORISM),
  by('wish', 1, WISH),
  nickname,
  namedPlace,
];

const scanSignals = patternScan(SIGNALS.map(({ pattern }) => pattern));

/**
 * Visits each signal of a cleared text, by its place in SIGNALS, where it begins. `open`: 1 for each character outside
 * every known word.
 */
export function eachSignal(
  text: string,
  open: Uint8Array,
  visit: (signal: number, start: number) => void,
): void {
  scanSignals(text, (signal, from) => {
    const { begin } = SIGNALS[signal] ?? {};
    const start = begin ? begin(from, text, open) : from;
    if (start >= 0) visit(signal, start);
  });
}
