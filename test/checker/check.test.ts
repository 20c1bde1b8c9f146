import { check, createCache, NO_SETTINGS, readSettings, RULES, type Settings } from '../../src/checker';
import { defineRule, example, type AnyRule } from '../../src/checker/rule';
import { readOutline, textToParagraphs } from '../../src/draft';
import { PACKS } from '../../src/meeting';
import { brief, checkText, FIRST, fixture } from './sample';

const first = RULES.filter(({ id }) => FIRST.includes(id));
const VAGUE =
  '个人对照检查材料\n一、存在的问题\n（一）作风方面\n1.服务意识不强，工作作风不实。\n2.3月的督办单压了两周才批，误了立项。';
const only = (settings: unknown): Settings => {
  const read = readSettings(settings);
  if (!read.ok) throw new Error(read.errors.join());
  return read.value;
};

test('a report: findings in document order, counts, verdict', () => {
  const report = checkText(fixture('criticism-mixed.txt'), { rules: first });
  expect(brief(report)).toEqual([
    'info item-abstract 希望你在新的一年里多关心年轻同志，带领大家再创佳绩。',
    'error hope-for-criticism 希望你在新的一年里多关心年轻同志，带领大家再创佳绩',
    'warning item-abstract 工作标准不够高，创新意识有待加强。',
    'info item-abstract 期盼你早日写出更多更好的材料。',
    'error hope-for-criticism 期盼你早日写出更多更好的材料',
  ]);
  expect(report).toMatchObject({
    version: 1,
    paper: 'criticisms',
    pack: null,
    verdict: '不达标',
    counts: { error: 2, warning: 1, info: 2 },
    waived: [],
  });
  expect(report).not.toHaveProperty('timing');
  expect(report).not.toHaveProperty('unusedWaivers');
});

test('the verdict: 需修改 with warnings only, 基本达标 without', () => {
  expect(checkText(VAGUE, { rules: first }).verdict).toBe('需修改');
  expect(checkText(VAGUE.replace(/1\..*\n/, ''), { rules: first }).verdict).toBe('基本达标');
});

test('a finding of an item over several paragraphs: the first place, the others related', () => {
  const [finding] = checkText(
    '个人对照检查材料\n一、存在的问题\n1.服务意识不强。\n工作作风不实，满足于完成任务。',
    {
      rules: first.filter(({ id }) => id === 'item-abstract'),
    },
  ).findings;
  expect(finding).toMatchObject({
    quote: '服务意识不强。',
    span: { paragraph: 2, start: 2, end: 9 },
    related: [{ paragraph: 3, start: 0, end: 15 }],
  });
});

test('configuration: off, another severity, and the milder of both where the rule judged milder', () => {
  const at = (level: string): string[] =>
    checkText(`${VAGUE}\n二、原因剖析\n理想信念有所动摇，宗旨意识有所淡化。`, {
      rules: first.filter(({ id }) => id === 'item-abstract'),
      settings: only({ rules: { 'item-abstract': level } }),
    }).findings.map(({ severity }) => severity);
  expect(at('off')).toEqual([]);
  expect(at('warning')).toEqual(['warning', 'info']);
  expect(at('error')).toEqual(['error', 'info']);
  expect(at('info')).toEqual(['info', 'info']);
});

test('waivers by key, by rule and by phrase; each needs its reason; one that matches nothing is reported', () => {
  const rules = first.filter(({ id }) => id === 'item-abstract');
  const [finding] = checkText(VAGUE, { rules }).findings;
  for (const waiver of [
    { waiverKey: finding?.waiverKey },
    { rule: 'item-abstract' },
    { phrase: '服务意识' },
    { rule: 'item-abstract', phrase: '不实' },
  ]) {
    const report = checkText(VAGUE, {
      rules,
      settings: only({ waivers: [{ ...waiver, reason: '已在会上说明' }] }),
    });
    expect(report.findings).toEqual([]);
    expect(report.waived).toEqual([{ waiverKey: finding?.waiverKey, reason: '已在会上说明' }]);
    expect(report.verdict).toBe('基本达标');
  }
  const unused = checkText(VAGUE, {
    rules,
    settings: only({ waivers: [{ rule: 'item-abstract', phrase: '没有的话', reason: '旧稿' }] }),
  });
  expect(unused.findings).toHaveLength(1);
  expect(unused.unusedWaivers).toEqual([{ waiver: 'item-abstract “没有的话”', reason: '旧稿' }]);
});

test('a waiver key is of the rule and the words, never of the place', () => {
  const [here] = checkText(VAGUE, { rules: first }).findings.filter(({ rule }) => rule === 'item-abstract');
  const [moved] = checkText(
    `${VAGUE.replace('（一）', '（二）').replace('1.', '4.')}`.replace('一、', '\n一、'),
    {
      rules: first,
    },
  ).findings.filter(({ rule }) => rule === 'item-abstract');
  expect(moved?.waiverKey).toBe(here?.waiverKey);
  expect(moved?.span).not.toEqual(here?.span);
});

test.each([
  [{ rules: { 'no-such-rule': 'off' } }, '没有“no-such-rule”这条规则'],
  [{ rules: { 'item-abstract': 'loud' } }, '应为 off、error、warning、info 之一'],
  [{ rules: { 'item-abstract': { options: { threshold: 7 } } } }, 'rules.item-abstract.options.threshold'],
  [{ rules: { 'item-abstract': { options: { limit: 1 } } } }, 'limit'],
  [{ waivers: [{ rule: 'item-abstract' }] }, '理由'],
  [{ waivers: [{ rule: 'item-abstract', reason: ' ' }] }, '理由'],
  [{ waivers: [{ reason: '旧稿' }] }, '哪条规则'],
  [{ waivers: [{ rule: 'nope', reason: '旧稿' }] }, '没有“nope”这条规则'],
  [{ rule: {} }, 'rule'],
])('a wrong configuration says what is wrong: %j', (json, words) => {
  const read = readSettings(json);
  expect(read.ok ? '' : read.errors.join('；')).toContain(words);
});

test('the empty configuration is right', () => {
  expect(readSettings({})).toEqual({ ok: true, value: NO_SETTINGS });
});

describe('with a rule of its own', () => {
  const word = (
    id: AnyRule['id'],
    pattern: RegExp,
    more: Partial<Pick<AnyRule, 'supersedes' | 'softens'>> = {},
  ): AnyRule =>
    defineRule({
      id,
      family: 'consistency',
      severity: 'warning',
      clause: 'A.5.draft',
      scope: 'paragraph',
      title: '试',
      about: '试。',
      mustFire: [example('draft', '试', '试')],
      mustNotFire: [example('draft', '不')],
      ...more,
      *check({ text }) {
        for (const match of text.matchAll(pattern)) {
          yield { at: { start: match.index, end: match.index + match[0].length }, message: '试' };
        }
      },
    });
  const quotes = (rules: AnyRule[], text: string): string[] =>
    checkText(text, { rules }).findings.map(({ rule, severity, quote }) => `${rule} ${severity} ${quote}`);

  test('one finding for one fault: what says more stands, on the same words only', () => {
    const special = word('section-empty', /甲乙/g, { supersedes: ['part-missing'] });
    const general = word('part-missing', /[甲乙丙]+/g);
    expect(quotes([general, special], '甲乙丙。丙')).toEqual([
      'section-empty warning 甲乙',
      'part-missing warning 丙',
    ]);
  });

  test('the lesser fault on the same words becomes a hint', () => {
    const graver = word('section-empty', /甲乙/g, { softens: ['part-missing'] });
    const lesser = word('part-missing', /[甲乙丙]+/g);
    expect(quotes([lesser, graver], '甲乙丙。丙')).toEqual([
      'part-missing info 甲乙丙',
      'section-empty warning 甲乙',
      'part-missing warning 丙',
    ]);
  });

  test('the same words twice are two findings; in one place they are one', () => {
    expect(quotes([word('section-empty', /甲/g)], '甲、甲')).toHaveLength(2);
    expect(quotes([word('section-empty', /甲|(?<=甲)乙/g)], '甲乙')).toHaveLength(2);
  });

  test('many findings in one line take no more than their number', () => {
    const rules = [word('section-empty', /甲/g)];
    const timeOf = (times: number): number => {
      const begun = performance.now();
      expect(checkText('甲，'.repeat(times), { rules }).findings.length).toBe(times);
      return performance.now() - begun;
    };
    const tenth = Math.min(timeOf(2000), timeOf(2000), timeOf(2000));
    expect(timeOf(20_000)).toBeLessThan(40 * tenth + 400);
  });
});

describe('the cache', () => {
  const draft = (text: string) => readOutline(textToParagraphs(text), { packs: PACKS, paper: 'outline' });
  const counting = (end = 2): { rule: AnyRule; judged: string[] } => {
    const judged: string[] = [];
    const rule = defineRule({
      id: 'item-abstract',
      family: 'concreteness',
      severity: 'warning',
      clause: 'A.5.concrete',
      scope: 'item',
      title: '试',
      about: '试。',
      mustFire: [example('problem', '试', '试')],
      mustNotFire: [example('problem', '不')],
      *check(item) {
        judged.push(item.text);
        if (item.text.includes('抽象')) yield { at: { start: 0, end }, message: '试' };
      },
    });
    return { rule, judged };
  };
  const TEXT = '一、存在的问题\n1.抽象的一条。\n2.具体的一条。\n3.抽象的又一条。';

  test('after one edited item only that item is judged again, with the same findings as without a cache', () => {
    const cache = createCache();
    const { rule, judged } = counting();
    check(draft(TEXT), { rules: [rule], cache });
    expect(judged).toHaveLength(3);
    const edited = draft(`新的一行\n${TEXT.replace('具体的一条', '抽象的改动')}`);
    judged.length = 0;
    const report = check(edited, { rules: [rule], cache });
    expect(judged).toEqual(['抽象的改动。']);
    expect(report).toEqual(check(edited, { rules: [rule] }));
  });

  test('another configuration, pack or member list is judged afresh', () => {
    const cache = createCache();
    const { rule, judged } = counting();
    check(draft(TEXT), { rules: [rule], cache });
    check(draft(TEXT), { rules: [rule], cache, pack: PACKS[0] });
    expect(judged).toHaveLength(6);
  });

  test('findings told again follow the configuration, the rules asked, and the words around', () => {
    const { rule: whole } = counting(7);
    const cache = createCache();
    const say = (text: string, input: Parameters<typeof check>[1] = {}) => {
      const told = check(draft(text), { rules: [whole], ...input, cache });
      expect(told).toEqual(check(draft(text), { rules: [whole], ...input }));
      return told.findings.map(({ severity, quote }) => `${severity} ${quote}`);
    };
    const asked = '一、存在的问题\n1.抽象的【请填写：甲】一条。';
    expect(say(asked)).toEqual(['warning 抽象的【请填写：甲】一条。']);
    // The placeholder is no part of the item, and stands in its quote.
    expect(say(asked.replace('甲', '乙'))).toEqual(['warning 抽象的【请填写：乙】一条。']);
    expect(say(asked, { settings: { rules: { 'item-abstract': 'error' }, waivers: [] } })).toEqual([
      'error 抽象的【请填写：甲】一条。',
    ]);
    expect(say(asked)).toEqual(['warning 抽象的【请填写：甲】一条。']);
    expect(say(asked, { rules: [] })).toEqual([]);
    expect(say(asked)).toHaveLength(1);
    const other: AnyRule = { ...counting(3).rule, id: 'boilerplate' };
    expect(say(asked, { rules: [whole, other] })).toHaveLength(2);
  });

  test('findings told again stand where the words stand now, though the paragraph reads the same', () => {
    const { rule } = counting(6);
    const cache = createCache();
    const twice = '抽象的一条。抽象的一条。';
    const placeOf = (mark: number): number | undefined => {
      const paragraphs = [
        { index: 0, text: '一、存在的问题' },
        { index: 1, text: twice, marks: [{ start: mark, end: mark + 6 }] },
      ];
      const outline = readOutline(paragraphs, { packs: PACKS, paper: 'outline' });
      return check(outline, { rules: [rule], cache }).findings[0]?.span.start;
    };
    expect([placeOf(6), placeOf(0)]).toEqual([0, 6]);
  });

  test('what two checks running did not need is forgotten', () => {
    const cache = createCache();
    const { rule } = counting();
    check(draft(TEXT), { rules: [rule], cache });
    check(draft('一、存在的问题\n1.别的一条。'), { rules: [rule], cache });
    expect(cache.current.size).toBe(1);
  });
});

test('with a clock the report tells each rule’s share', () => {
  let now = 0;
  const { timing = [] } = checkText(VAGUE, { rules: first, clock: () => (now += 1) });
  expect(timing.map(({ rule }) => rule)).toEqual(first.map(({ id }) => id));
  expect(timing.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});
