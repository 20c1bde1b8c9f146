import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { check, checkParagraphs, createCache, RULES, runExample, type Finding } from '../../src/checker';
import { itemAbstract } from '../../src/checker/rules/item-abstract';
import { checkSingleItem } from '../../src/checker/single-item';
import type { Paragraph, Span } from '../../src/document';
import { readOutline, textToParagraphs, type DraftScope, type ItemKind } from '../../src/draft';
import { PACKS } from '../../src/meeting';
import { makeDraft } from '../bench/make-draft';
import { PACK } from '../bench/setting';

/** What holds for every rule and every text. Seeded, so that a failure comes again. */
const SEED = 20181;
const runs = (numRuns: number) => ({ seed: SEED, numRuns });

const DRAFTS = path.join(__dirname, '../corpus/drafts');
const drafts = readdirSync(DRAFTS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(path.join(DRAFTS, name), 'utf8')] as const);
const ITEM_RULES = RULES.filter(({ scope }) => scope === 'item' || scope === 'paragraph');
const EXAMPLES = RULES.flatMap((rule) => rule.mustFire.map((example) => ({ rule, example })));
/** Problems of every kind: the examples on which the rules about items fire, and those on which they are silent. */
const ITEMS = ITEM_RULES.flatMap(({ mustFire, mustNotFire }) => [...mustFire, ...mustNotFire])
  .filter(({ as, text }) => as !== 'draft' && !text.includes('\n'))
  .map(({ text }) => text);

const reportOf = (paragraphs: readonly Paragraph[], rules = RULES) =>
  checkParagraphs(paragraphs, { packs: PACKS, rules });
const findingsIn = (text: string, rules = RULES): Finding[] =>
  reportOf(textToParagraphs(text), rules).findings;
const review = (...lines: string[]): string =>
  ['个人对照检查材料', '一、存在的问题', '（一）工作作风方面', ...lines].join('\n');
const numbered = (texts: readonly string[]): string[] => texts.map((text, at) => `${at + 1}.${text}`);

/** The same finding when everything from a paragraph on stands so many paragraphs further down. */
function shifted(finding: Finding, by: number, from = 0): Finding {
  const move = (span: Span): Span =>
    span.paragraph < from ? span : { ...span, paragraph: span.paragraph + by };
  return {
    ...finding,
    span: move(finding.span),
    ...(finding.related ? { related: finding.related.map(move) } : {}),
  };
}

describe('a clean paragraph elsewhere', () => {
  const CLEAN = '端午那天老同学送来两箱苹果，我当晚收下，第二天才退回去。';
  test('never changes what the rules about items find', () => {
    const some = fc.array(fc.constantFrom(...ITEMS), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const head = [...numbered(before), '（二）廉洁自律方面', '1.加油卡借给同学用过一次，9月才收回。'];
        const tail = ['（三）担当作为方面', ...numbered(after)];
        const without = findingsIn(review(...head, ...tail), ITEM_RULES);
        const beside = findingsIn(review(...head, `2.${CLEAN}`, ...tail), ITEM_RULES);
        expect(beside).toEqual(without.map((finding) => shifted(finding, 1, 3 + head.length)));
      }),
      runs(25),
    );
  });
  test('which draws no finding itself', () => {
    expect(checkSingleItem(CLEAN, 'problem', 'personal')).toEqual([]);
  });
});

describe('order and repetition', () => {
  const isOrdered = (findings: readonly Finding[]): boolean =>
    findings.every(({ span }, at) => {
      const before = findings[at - 1]?.span;
      return (
        before === undefined ||
        before.paragraph < span.paragraph ||
        (before.paragraph === span.paragraph && before.start <= span.start)
      );
    });
  test.each(drafts)('%s: in document order, and the same again', (_, text) => {
    const { findings } = reportOf(textToParagraphs(text));
    expect(findings.length).toBeGreaterThan(0);
    expect(isOrdered(findings)).toBe(true);
    expect(reportOf(textToParagraphs(text)).findings).toEqual(findings);
  });
  test('whatever the items, and whatever a cache holds of them', () => {
    const cache = createCache();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ITEMS), { minLength: 1, maxLength: 8 }), (texts) => {
        const draft = readOutline(textToParagraphs(review(...numbered(texts))), { packs: PACKS });
        const { findings } = check(draft);
        expect(isOrdered(findings)).toBe(true);
        expect(check(draft, { cache }).findings).toEqual(findings);
        expect(check(draft, { cache }).findings).toEqual(findings);
      }),
      runs(20),
    );
  });
});

describe('a check with a cache says what one without says', () => {
  const input = { packs: PACKS, pack: PACKS[PACKS.length - 1] };
  const expectSame = (paragraphs: readonly Paragraph[], cache = createCache()): void => {
    const kept = checkParagraphs(paragraphs, { ...input, cache });
    expect(kept.findings).toEqual(checkParagraphs(paragraphs, input).findings);
  };

  test.each(drafts)('%s, edited again and again', (_, text) => {
    const cache = createCache();
    const line = fc.constantFrom(...text.split('\n').filter((one) => one !== ''), ...ITEMS.slice(0, 40));
    const edit = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      how: fc.constantFrom('change', 'insert', 'delete'),
      line,
    });
    let lines = text.split('\n');
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), (edits) => {
        for (const { at, how, line: words } of edits) {
          const place = Math.floor(at * lines.length);
          lines = lines.slice();
          lines.splice(place, how === 'insert' ? 0 : 1, ...(how === 'delete' ? [] : [words]));
        }
        expectSame(textToParagraphs(lines.join('\n')), cache);
      }),
      runs(15),
    );
  });

  test('one paper after the other: what few pieces are left of goes', () => {
    const cache = createCache();
    for (let seed = 1; seed <= 6; seed += 1) expectSame(textToParagraphs(makeDraft(6000, PACK, seed)), cache);
  });

  test('a paragraph with the same words and another number, level or blank', () => {
    const cache = createCache();
    const paragraphs = textToParagraphs(review('1.下基层少。', '2.会议多。', '3.请示多。', '由____办理。'));
    expectSame(paragraphs, cache);
    const changed = (change: Partial<Paragraph>): Paragraph[] =>
      paragraphs.map((one, at) => (at === 4 ? { ...one, ...change } : one));
    expectSame(changed({ text: '会议多。', listLabel: '2.' }), cache);
    expectSame(changed({ text: '会议多。', listLabel: '5.' }), cache);
    expectSame(changed({ text: '会议多。', outlineLevel: 1 }), cache);
    // As many keys, one of them without a value.
    expectSame(changed({ text: '会议多。', outlineLevel: undefined }), cache);
    expectSame(changed({ text: '会议多。', listLabel: '2.' }), cache);
    expectSame(changed({ cell: { table: 0, row: 0, column: 0 } }), cache);
    expectSame(changed({ cell: { table: 0, row: 0, column: 1 } }), cache);
    expectSame(paragraphs, cache);
  });
});

describe('the quote is the text at the span', () => {
  const expectQuotes = (paragraphs: readonly Paragraph[], findings: readonly Finding[]): void => {
    const textAt = ({ paragraph, start, end }: Span): string => {
      const text = paragraphs.find(({ index }) => index === paragraph)?.text ?? '';
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
      return text.slice(start, end);
    };
    for (const { span, quote, related = [] } of findings) {
      expect(quote).toBe(textAt(span));
      for (const place of related) textAt(place);
    }
  };
  test.each(drafts)('%s', (_, text) => {
    const paragraphs = textToParagraphs(text);
    expectQuotes(paragraphs, reportOf(paragraphs).findings);
    for (const pack of PACKS)
      expectQuotes(paragraphs, checkParagraphs(paragraphs, { packs: PACKS, pack }).findings);
  });
  test.each(EXAMPLES.map((one) => [one.rule.id, one.example.text, one] as const))(
    '%s: %s',
    (_, text, one) => {
      const findings = runExample(one.rule, one.example);
      expect(findings.length).toBeGreaterThan(0);
      expectQuotes(textToParagraphs(text), findings);
    },
  );
});

describe('facts make an item concrete, and their absence makes it abstract', () => {
  const isAbstract = (text: string, kind: ItemKind, scope: DraftScope): boolean =>
    checkSingleItem(text, kind, scope, { rules: [itemAbstract] }).length > 0;
  const VAGUE = [
    '理论学习不够深入，满足于一般性了解',
    '服务群众的意识不强，工作作风不够扎实',
    '担当精神有所弱化，遇到难题存在畏难情绪',
    '对自己要求不够严格，标准有所降低',
    '调查研究不够经常，联系实际不够紧密',
    '大局意识还不够强，统筹协调不够到位',
    '批评和自我批评不够大胆，好人主义思想不同程度存在',
    '抓落实的力度不够，工作推进不够有力',
    '政治敏锐性不强，政治站位有待提高',
    '创新意识不足，思想不够解放',
  ];
  const DATES = ['3月14日', '去年中秋节前', '2023年6月', '5月的最后一个星期五', '今年清明', '腊月二十六'];
  const PLACES = [
    '在老码头渡口',
    '在东岭小学',
    '在县政务服务大厅',
    '到柳林村三组',
    '在第二污水处理厂',
    '在区医院急诊科',
  ];
  const EVENTS = [
    '只待了二十分钟就走了',
    '把请愿的老人挡在门外',
    '让司机替自己签了到',
    '没有看材料就签了字',
    '收下了包工头送的两盒茶叶',
    '把要检修的水泵记成了完好',
  ];
  /** As many characters as a fact, and nothing in them that could be checked. */
  const EMPTY = [
    '党的二十大以来，在新形势新任务面前，有些工作还有差距',
    '近年来，在推动高质量发展的过程中，思路不够开阔',
    '对照“四个意识”“四个自信”“两个维护”的要求，还存在一定差距',
    '特别是在急难险重任务面前，办法不多、劲头不足',
  ];
  const who: Record<DraftScope, string> = { personal: '我', team: '办公室主任' };
  const pick = (texts: readonly string[]) => fc.constantFrom(...texts);
  test.each(['personal', 'team'] as const)('problems of a %s paper', (scope) => {
    fc.assert(
      fc.property(
        fc.tuple(pick(VAGUE), pick(DATES), pick(PLACES), pick(EVENTS), pick(EMPTY), fc.boolean()),
        ([vague, date, place, event, empty, factFirst]) => {
          const fact = `${date}，${who[scope]}${place}${event}`;
          const item = (other: string): string =>
            (factFirst ? [other, vague] : [vague, other]).map((words) => `${words}。`).join('');
          expect(isAbstract(`${vague}。`, 'problem', scope)).toBe(true);
          expect(isAbstract(item(fact), 'problem', scope)).toBe(false);
          expect(isAbstract(item(empty), 'problem', scope)).toBe(true);
        },
      ),
      runs(120),
    );
  });
  test('criticisms', () => {
    fc.assert(
      fc.property(pick(VAGUE), pick(DATES), pick(PLACES), pick(EVENTS), (vague, date, place, event) => {
        expect(isAbstract(`你${vague}。`, 'criticism', 'personal')).toBe(true);
        expect(isAbstract(`你${vague}。${date}，你${place}${event}。`, 'criticism', 'personal')).toBe(false);
      }),
      runs(80),
    );
  });
});

describe('paragraphs put before', () => {
  test.each(drafts)('%s: shift the spans, and nothing else', (_, text) => {
    const findings = findingsIn(text);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', ' ', '　　'), { minLength: 1, maxLength: 4 }), (before) => {
        expect(findingsIn([...before, text].join('\n'))).toEqual(
          findings.map((finding) => shifted(finding, before.length)),
        );
      }),
      runs(2),
    );
  });
});

describe('any text at all', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const odd = fc.constantFrom(
    ...'\ud83d \udc4d 👍🏽 👩‍👩‍👧 e\u0301 \u0300 \u200b \u200f \u0000 \u0007 \u2028 \ufeff \u3000 ﷽ 𠮷 ㍿ Ⅷ ①'.split(
      ' ',
    ),
  );
  /** What the rules look for, torn from its place. */
  const torn = fc.constantFrom(
    ...'一、|（一）|1.|（1）|一是|第一，|对照检查|存在的问题|方面|原因剖析|整改措施|有的同志|希望你|建议|班子|不够|***|××|xxxx年|2018年2月30日|《|》|“|”|——|主题是|以下6个方面|责任人：|无|\t|\n|\r\n|\n\n|，|。'.split(
      '|',
    ),
  );
  const text = fc
    .array(fc.oneof(unit, odd, torn, torn, fc.constantFrom(...ITEMS)), { maxLength: 60 })
    .map((pieces) => pieces.join(''));
  const expectReport = (paragraphs: readonly Paragraph[]): void => {
    for (const { message, quote } of reportOf(paragraphs).findings) {
      expect(message).not.toMatch(/undefined|NaN|\[object/);
      expect(typeof quote).toBe('string');
    }
  };
  test('never throws', () => {
    fc.assert(
      fc.property(text, (words) => {
        expectReport(textToParagraphs(words));
        expectReport(textToParagraphs(review(words)));
      }),
      runs(80),
    );
  });
  test('nor in the cells of a table', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (cells) => {
        const words = ['二、整改措施', '问题', '整改措施', '责任人', '完成时限', ...cells];
        expectReport(
          words.map((cell, index) => ({
            index,
            text: cell.replace(/[\r\n]/g, ' '),
            ...(index === 0 ? {} : { cell: { table: 0, row: (index - 1) >> 2, column: (index - 1) & 3 } }),
          })),
        );
      }),
      runs(20),
    );
  });
  test('nor for very long lines', () => {
    fc.assert(
      fc.property(fc.oneof(unit, odd, torn, fc.constantFrom(...ITEMS)), (piece) => {
        const long = piece.repeat(Math.ceil(20_000 / piece.length));
        expectReport(textToParagraphs(review(`1.${long}`)));
      }),
      runs(6),
    );
  });
});
