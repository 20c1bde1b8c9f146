import { spanOf } from '../../draft';
import { PACKS, type PackId } from '../../meeting';
import { ownYearOf } from '../dates';
import { paperLines } from '../lines';
import { seedOf } from '../pack-seed';
import { defineRule, example, type FindingDraft } from '../rule';
import { compareTheme, themeStatements, type ThemeStatement } from '../theme';

const PACK: PackId = '2021-party-history';
const THEME =
  '大力弘扬伟大建党精神，坚持和发展党的百年奋斗历史经验，坚定历史自信，践行时代使命，厚植为民情怀，勇于担当作为，团结带领人民群众走好新的赶考之路';
/** A difference longer than this is not quoted in full. */
const MAX_SHOWN = 30;

/** 民主生活会的主题照通知写. Seeds A and B, “这次民主生活会的主题是” (DOMAIN #5). */
export const themeMismatch = defineRule({
  id: 'theme-mismatch',
  family: 'structure',
  severity: 'error',
  clause: 'A.1',
  scope: 'draft',
  title: '主题与通知不一致',
  about:
    '凡写明民主生活会主题的地方，都要与通知一字不差；标点、引号、空格不计，用省略号注明的节引不算。没有注明的节引只作提示。没有选定通知包时只作提示；没有对应的通知包，只看同一份文稿里前后是否一致，以及是不是已知的别的年度的主题。',
  mustFire: [
    example('draft', `这次民主生活会的主题是：${THEME.replace('百年', '长期')}。`, '长期', { pack: PACK }),
    example(
      'draft',
      '会议主题：强化理论武装，树牢宗旨意识，转变工作作风。',
      '强化理论武装，树牢宗旨意识，转变工作作风',
      { pack: PACK },
    ),
    example('draft', `2022年度民主生活会对照检查材料\n会前，班子紧扣“${THEME}”的主题集中学习4次。`, THEME),
    example('draft', '我紧扣“大力弘扬伟大建党精神”这一主题作检查。', '大力弘扬伟大建党精神', { pack: PACK }),
  ],
  mustNotFire: [
    example('draft', `2021年度专题民主生活会对照检查材料\n会前，班子紧扣“${THEME}”的主题集中学习4次。`),
    example('draft', `这次民主生活会的主题是：${THEME}。`, undefined, { pack: PACK }),
    example('draft', '这次民主生活会的主题是“大力弘扬伟大建党精神……走好新的赶考之路”。', undefined, {
      pack: PACK,
    }),
    example('draft', '上年度民主生活会的主题是“树牢宗旨意识、转变工作作风”，当时查摆了8个问题。', undefined, {
      pack: PACK,
    }),
    example('draft', '支部主题党日的主题是“我为群众办实事”，我请假两次。', undefined, { pack: PACK }),
  ],
  *check(draft, context) {
    const { pack, packGiven, meeting } = context;
    const lines = paperLines(draft, context);
    const statements = themeStatements(lines);
    if (!packGiven) yield* ofAnotherYear(statements, ownYearOf(lines, meeting, undefined)?.year);
    if (!pack) {
      yield* againstEachOther(statements);
      return;
    }
    const clause = seedOf(pack) === 'B' ? 'B.1' : 'A.1';
    for (const statement of statements) {
      const finding = against(pack.theme, statement);
      // A pack that was only recognised may be the wrong one.
      if (finding) yield { ...finding, clause, ...(packGiven ? {} : { severity: 'info' as const }) };
    }
  },
});

/** A theme that is known to be another year's than the paper's title says. */
function* ofAnotherYear(
  statements: readonly ThemeStatement[],
  year: number | undefined,
): Iterable<FindingDraft<'draft'>> {
  if (year === undefined) return;
  for (const statement of statements) {
    const said = wordsOf(statement);
    const { line, start } = statement;
    const before = line.content.text.slice(Math.max(line.start, start - 60), start);
    if (
      /去年|上(?:一)?年度?|上次|上一次|前年|20\d\d年度?[^。]{0,20}(?:曾|查摆)/.test(
        before.slice(before.lastIndexOf('。') + 1),
      )
    )
      continue;
    const other = PACKS.find(
      ({ theme, yearLabel }) =>
        !yearLabel.startsWith(String(year)) && compareTheme(said, theme).kind === 'same',
    );
    if (!other) continue;
    yield {
      at: spanOf(line.content, start, statement.end),
      severity: 'warning',
      message: `这是${other.yearLabel}民主生活会的主题，这份文稿是${year}年度的`,
      question: '本年度通知规定的主题是什么？是不是从以前的文稿里照搬过来的？',
      key: 'another-year',
    };
  }
}

const wordsOf = ({ line, start, end }: ThemeStatement): string => line.content.text.slice(start, end);

function against(theme: string, statement: ThemeStatement): FindingDraft<'draft'> | undefined {
  const { line, start, end } = statement;
  const said = wordsOf(statement);
  const difference = compareTheme(said, theme);
  const whole = spanOf(line.content, start, end);
  switch (difference.kind) {
    case 'same':
      return undefined;
    case 'part':
      return {
        at: whole,
        severity: 'info',
        message: '主题没有引全，也没有用省略号注明',
        question: `是否补上“${shorten(difference.missing)}”？`,
        key: 'part',
      };
    case 'other':
      return {
        at: whole,
        message: '这里写的主题不是通知规定的主题',
        question: `通知规定的主题是“${theme}”，是否写成了别的会议、别的年度的主题？`,
        key: 'other',
      };
    case 'words':
      return {
        at: spanOf(line.content, start + difference.start, start + difference.end),
        message:
          difference.wanted === ''
            ? `主题与通知不一致：多了“${shorten(said.slice(difference.start, difference.end))}”`
            : `主题与通知不一致：通知在这里写的是“${shorten(difference.wanted)}”`,
        question: '是否照通知逐字核对？',
        key: said,
      };
  }
}

/** Without a pack: one paper cannot have two themes. */
function* againstEachOther(statements: readonly ThemeStatement[]): Iterable<FindingDraft<'draft'>> {
  const [first, ...others] = statements;
  if (!first) return;
  for (const other of others) {
    const [a, b] = [wordsOf(first), wordsOf(other)];
    const alike = [compareTheme(a, b), compareTheme(b, a)].some(
      ({ kind }) => kind === 'same' || kind === 'part',
    );
    if (alike) continue;
    yield {
      at: spanOf(other.line.content, other.start, other.end),
      related: [spanOf(first.line.content, first.start, first.end)],
      severity: 'info',
      message: '前后两处写的主题不一样',
      question: '哪一处是通知规定的主题？',
      key: b,
    };
  }
}

const shorten = (words: string): string =>
  words.length > MAX_SHOWN ? `${words.slice(0, MAX_SHOWN)}……` : words;
