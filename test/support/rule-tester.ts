import { check, runExample, type AnyRule, type Finding } from '../../src/checker';
import { readOutline, textToParagraphs, type Draft, type DraftPaper } from '../../src/draft';
import { packById, PACKS, type Meeting, type Member, type PackId } from '../../src/meeting';

/** What a text is checked as. */
export interface CaseSetting {
  pack?: PackId;
  paper?: DraftPaper;
  members?: readonly Member[];
  meeting?: Meeting;
  options?: Record<string, unknown>;
}
/** ⟦…⟧ mark the words that must be found, in order of their places; a valid text has none. */
export interface Case extends CaseSetting {
  text: string;
  /** One for each pair of marks; a string must stand in the message. */
  messages?: readonly string[];
  severities?: readonly Finding['severity'][];
}

interface Place {
  paragraph: number;
  start: number;
  end: number;
  quote: string;
}

/** The text without its marks, and the places that they marked. */
export function unmark(marked: string): { text: string; places: Place[] } {
  const places: Place[] = [];
  const lines = marked.split('\n').map((line, paragraph) => {
    let plain = '';
    let start = -1;
    for (const character of line) {
      if (character === '⟦') start = plain.length;
      else if (character === '⟧')
        places.push({ paragraph, start, end: plain.length, quote: plain.slice(start) });
      else plain += character;
    }
    return plain;
  });
  return { text: lines.join('\n'), places };
}

function draftOf(text: string, setting: CaseSetting): Draft {
  const pack = setting.pack === undefined ? undefined : packById(setting.pack);
  return readOutline(textToParagraphs(text), {
    packs: PACKS,
    paper: setting.paper ?? 'auto',
    ...(pack ? { pack } : {}),
  });
}

function findingsIn(rule: AnyRule, draft: Draft, setting: CaseSetting): Finding[] {
  const { pack, members = [], meeting, options } = setting;
  return check(draft, {
    rules: [rule],
    pack: pack === undefined ? undefined : packById(pack),
    members,
    meeting,
    settings: { rules: options === undefined ? {} : { [rule.id]: { options } }, waivers: [] },
  }).findings;
}

/** What one rule says of a text. */
export const findingsOf = (rule: AnyRule, text: string, setting: CaseSetting = {}): Finding[] =>
  findingsIn(rule, draftOf(text, setting), setting);

/** A table of texts on which the rule must be silent and of texts on which it must find exactly the marked words. */
export function testRule(
  rule: AnyRule,
  { valid, invalid }: { valid: readonly (string | Case)[]; invalid: readonly Case[] },
): void {
  describe(rule.id, () => {
    test.each(rule.mustFire.map((example) => [example.text, example] as const))(
      'its example fires: %s',
      (_, example) => {
        const quotes = runExample(rule, example).map(({ quote }) => quote);
        expect(quotes).toContain(example.quote);
      },
    );
    test.each(rule.mustNotFire.map((example) => [example.text, example] as const))(
      'its example is silent: %s',
      (_, example) => {
        expect(runExample(rule, example)).toEqual([]);
      },
    );
    test.each(valid.map((one) => (typeof one === 'string' ? { text: one } : one)))('valid: $text', (one) => {
      expect(findingsOf(rule, one.text, one)).toEqual([]);
    });
    test.each(invalid)('invalid: $text', (one) => {
      const { text, places } = unmark(one.text);
      const findings = findingsOf(rule, text, one);
      expect(findings.map(({ span, quote }) => ({ ...span, quote }))).toEqual(places);
      one.messages?.forEach((words, at) => expect(findings[at]?.message).toContain(words));
      if (one.severities) expect(findings.map(({ severity }) => severity)).toEqual(one.severities);
      for (const { message, question } of findings) {
        expect(message).not.toMatch(/undefined|NaN|。$/);
        expect(question ?? '问？').toMatch(/[？?]$/);
      }
    });
  });
}

/**
 * The milliseconds of processor time that a rule takes over a text, the reading of the outline left out. What else the
 * machine does at the time is no part of it.
 */
function timeOf(rule: AnyRule, text: string, setting: CaseSetting): number {
  const draft = draftOf(text, setting);
  const begun = process.cpuUsage();
  findingsIn(rule, draft, setting);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** A text takes ten times what its tenth takes when the time is linear, a hundred times when it is quadratic. */
const MOST_TIMES = 20;
/** Milliseconds that the clean-up of memory may take of a short measurement. */
const SLACK = 40;

/**
 * Holds a rule to linear time, against regular expressions that backtrack: a text may take some times what its tenth
 * takes, never the hundred times of a quadratic pattern. Both are measured in the same run; a text that took too long is
 * measured again, for memory may have been cleaned up or code compiled just then. `paper` puts the line where the rule
 * looks for it; what stands around it is there with the tenth as well.
 */
export function expectLinear(
  rule: AnyRule,
  line: string,
  setting: CaseSetting = {},
  paper: (line: string) => string = (text) => text,
): void {
  const measure = (length: number): number => timeOf(rule, paper(line.slice(0, length)), setting);
  const tenth = Math.min(...[1, 2, 3].map(() => measure(line.length / 10)));
  const most = MOST_TIMES * tenth + SLACK;
  const taken = [1, 2, 3].reduce((least) => (least < most ? least : measure(line.length)), Infinity);
  expect(taken).toBeLessThan(most);
}

/** One-line texts of about that many characters on which careless patterns take for ever. */
export const adversarialLines = (length: number): string[] =>
  [
    '一',
    '一是',
    '（一）',
    '“',
    '《',
    '2018年',
    '，',
    '班',
    '方面',
    ' ',
    '1.',
    'x',
    '同志',
    '团结',
    '王',
    '—',
    '主题是',
  ].map((piece) => piece.repeat(Math.ceil(length / piece.length)));
