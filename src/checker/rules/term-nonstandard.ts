import { spanOf, type Line } from '../../draft';
import { ownYearOf } from '../dates';
import { paperLines, perLine } from '../lines';
import { defineRule, example } from '../rule';
import {
  dashes,
  doubledMarks,
  doubledWords,
  halfWidthMarks,
  repealedRules,
  straightQuotes,
  straySpaces,
  SUSPECT,
  suspectsOf,
  unpairedMarks,
  wrongTerms,
  type TermFault,
} from '../terms';

/** 用词用字规范. The slips of both source documents themselves (DOMAIN #9, §1.10). */
export const termNonstandard = defineRule({
  id: 'term-nonstandard',
  family: 'consistency',
  severity: 'error',
  clause: 'practice.wording',
  scope: 'draft',
  title: '用词用字不规范',
  about:
    '领导人姓名和固定提法写错或用字母代替，词语连写两遍，“民主生活会议”一类的串写，引用已经废止的规定；破折号、半角标点、引号、标点连用、多余空格只作提示。口语里有意重复的（研究研究、一件件）不算。',
  mustFire: [
    example('draft', '深入学习贯彻xjp新时代中国特色社会主义思想。', 'xjp'),
    example('draft', '负责起草市委常委班子班子对照检查材料。', '班子班子'),
    example('draft', '研究制定民主生活会议工作方案。', '民主生活会议工作方案'),
    example('draft', '遵循"团结---批评---团结"的方针。', '团结---批评---团结'),
    example('draft', '要提高站位,认真查摆。', ','),
    example('draft', '我说“下不为例，就没有再过问。', '“'),
    example('draft', '为开好2017 年度民主生活会，制定本方案。', '7 年'),
    example(
      'draft',
      '2019年度民主生活会发言提纲\n对照《中国共产党党内监督条例（试行）》查摆。',
      '《中国共产党党内监督条例（试行）》',
    ),
  ],
  mustNotFire: [
    example('draft', '坚持“团结——批评——团结”的方针，按民主生活会议程发言。'),
    example('draft', '这事得研究研究、合计合计，不能一件件一件件往后拖。'),
    example('draft', '“党员、干部、群众都要谈到”，这是《关于开好民主生活会的通知》的要求。'),
    example('draft', '2014年度民主生活会发言提纲\n对照《中国共产党党内监督条例（试行）》查摆。'),
  ],
  *check(draft, context) {
    const lines = paperLines(draft, context);
    const year = ownYearOf(lines, context.meeting, context.pack)?.year;
    const readings = lines.map((line) => readingOf(line, context));
    const may = (at: number, what: keyof typeof SUSPECT): boolean =>
      ((readings[at]?.suspects ?? 0) & SUSPECT[what]) !== 0;
    const among = (what: keyof typeof SUSPECT): Line[] => lines.filter((_, at) => may(at, what));
    const faults: TermFault[] = [];
    lines.forEach((line, at) => {
      faults.push(...(readings[at]?.words ?? []));
      if (year !== undefined && may(at, 'title')) faults.push(...repealedRules(line, year));
      if (may(at, 'halfWidth')) faults.push(...halfWidthMarks(line));
      if (may(at, 'marksTogether')) faults.push(...doubledMarks(line));
      if (may(at, 'quotation') || may(at, 'title') || may(at, 'bracket'))
        faults.push(...unpairedMarks(line, lines[at + 1]));
    });
    const ofPaper = [
      ...dashes(lines.filter((_, at) => may(at, 'dash') || readings[at]?.unitesByOne === true)),
      ...straightQuotes(among('straightQuote')),
      ...straySpaces(among('space')),
    ];
    for (const fault of [...faults, ...ofPaper]) {
      const { kind, line, start, end, others = [], message, question, severity } = fault;
      yield {
        at: spanOf(line.content, start, end),
        ...(others.length > 0
          ? { related: others.map((other) => spanOf(other.line.content, other.start, other.end)) }
          : {}),
        message,
        question,
        evidence: { kind },
        ...(severity ? { severity } : {}),
      };
    }
  },
});

/** What could be wrong with a line's marks, and the faults in its words. */
const readingOf = perLine((line) => {
  const suspects = suspectsOf(line);
  const words = [...wrongTerms(line), ...doubledWords(line, (suspects & SUSPECT.doubled) !== 0)];
  // “团结一批评一团结” has no dash in it.
  return { suspects, words, unitesByOne: line.content.text.includes('团结一') };
});
