import { causeRestatesProblem } from '../../../src/checker/rules/cause-restates-problem';
import { adversarialLines, expectLinear, findingsOf, testRule } from '../../support/rule-tester';

const paper = (problems: string, causes: string): string =>
  `个人发言提纲\n一、存在的问题\n（一）工作作风方面\n${problems}\n二、原因剖析\n${causes}`;
const PROBLEM = '1.到渡口调研浮光掠影，听汇报多、看现场少，渡工的烦心事一件也没有解决。';

testRule(causeRestatesProblem, {
  valid: [
    paper(PROBLEM, '1.总以为看了材料就等于去过，怕到了现场被人拉住诉苦。'),
    // The fact is taken up, and the reason told.
    paper(PROBLEM, '1.到渡口调研浮光掠影，听汇报多、看现场少，是因为心里嫌那里又脏又远，去一趟耽误半天。'),
    paper(PROBLEM, '1.作风漂浮的根子在于宗旨意识淡了。'),
    paper('1.调研少。', '1.调研少。'),
    paper(
      `${PROBLEM}\n2.渡口扩建的批文压了三个月。`,
      '1.学习上吃老本，业务上凭经验。\n2.把渡口的事当成小事，没有想过两岸娃娃每天要坐船上学。',
    ),
    `个人发言提纲\n一、存在的问题\n（一）工作作风方面\n${PROBLEM}\n二、整改措施\n1.针对到渡口调研浮光掠影，听汇报多、看现场少的问题，每月10日到渡口值班。`,
    // A reason on the other side: what one thought, a fact, another matter.
    paper(PROBLEM, '1.学习不够，主要是因为总觉得学习是软任务。'),
    paper(PROBLEM, '1.接访少，是因为接访室搬到了城南，来回要走3公里。'),
    paper(PROBLEM, '1.服务群众不够，原因在于宗旨意识有所淡化。'),
    // A reason that begins with the same words and says in what way.
    paper(PROBLEM, '1.调研不深，主要是因为调研方法简单。'),
    paper(PROBLEM, '1.工作推得慢，是因为工作头绪多。'),
    // The same words on both sides, with a fact between them.
    paper(PROBLEM, '1.周五信访接待场次不够，主要是因为周五信访接待没有安排。'),
    paper(PROBLEM, '1.张庄渡口去得少，是因为张庄渡口值班没有排进去。'),
    // Too few words to be held against a problem.
    paper('1.办里工作多，渡口一次也没有去。', '1.主要原因是工作多。'),
    // A cause without any problem before it.
    '个人发言提纲\n一、原因剖析\n1.到渡口调研浮光掠影，听汇报多、看现场少。',
  ],
  invalid: [
    // Both sides of the reason say one thing, or the problem says it all.
    {
      text: paper(PROBLEM, '1.⟦学习不够，主要是因为学习抓得不紧、学习时间偏少。⟧'),
      messages: ['用问题本身解释问题'],
      severities: ['warning'],
    },
    {
      text: paper(
        '1.政治敏锐性不够强，对苗头性、倾向性问题的辨别能力有待提升。',
        '1.⟦政治敏锐性不强，主要是由于对苗头性、倾向性问题的辨别能力不够。⟧',
      ),
      messages: ['用问题本身解释问题'],
    },
    {
      text: paper(
        '1.学习的系统性、计划性还不够强，有时存在以干代学的现象。',
        '1.⟦理论学习上，主要是学习的系统性、计划性不够强，习惯以干代学。⟧',
      ),
    },
    {
      text: paper(PROBLEM, '1.⟦到渡口调研浮光掠影，听汇报多、看现场少。⟧'),
      messages: ['没有说为什么'],
      severities: ['warning'],
    },
    // The words in another order, with the decoration that covers it.
    { text: paper(PROBLEM, '1.⟦调研浮光掠影的现象在一定程度上存在，听汇报多，看现场少。⟧') },
    {
      text: paper(
        PROBLEM,
        '1.自己对党性锻炼放松了要求，理论学习也不够用心。⟦到渡口调研浮光掠影，渡工的烦心事一件也没有解决。⟧宗旨意识淡薄了，心里没有真正装着群众的冷暖。',
      ),
    },
    {
      text: paper(
        `${PROBLEM}\n2.分管的扩建批文在手里压了三个月，误了汛前开工。`,
        '1.⟦扩建批文在手里压了三个月，误了汛前开工。⟧\n2.⟦渡工的烦心事一件也没有解决，看现场少。⟧',
      ),
    },
    {
      text: `某某局领导班子对照检查材料\n一、存在的问题\n1.班子议事先定调子，不同意见听不进去，重大项目临时动议。\n二、产生问题的原因\n1.⟦班子议事先定调子，不同意见听不进去。⟧`,
    },
    // 怕 and 以为 of the problem itself explain nothing new.
    {
      text: paper(
        '1.怕得罪人，民主生活会上提意见一团和气，绕着矛盾走。',
        '1.⟦怕得罪人，提意见一团和气，绕着矛盾走。⟧',
      ),
    },
  ],
});

test('a sentence that says a problem again and gives it for its own reason is told once', () => {
  const cause = '1.到渡口调研浮光掠影，听汇报多、看现场少，所以渡工的烦心事一件也没有解决。';
  expect(findingsOf(causeRestatesProblem, paper(PROBLEM, cause)).map(({ message }) => message)).toEqual([
    '说的还是前面的问题，没有说为什么',
  ]);
});

test('the first twenty-four reasons are held against the problems', () => {
  const kinds = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥金木水火土';
  const problems = [...kinds].map((kind, at) => `${at + 1}.${kind}类窗口业务衔接不紧密，群众跑冤枉路。`);
  const causes = [...kinds].map((kind, at) => `${at + 1}.主要原因是${kind}类窗口业务衔接不够紧密。`);
  const found = findingsOf(causeRestatesProblem, paper(problems.join('\n'), causes.join('\n')));
  expect(found.filter(({ message }) => message.startsWith('用问题本身'))).toHaveLength(24);
});

test('the problem that is said again is related', () => {
  const [finding] = findingsOf(
    causeRestatesProblem,
    paper(PROBLEM, '1.到渡口调研浮光掠影，听汇报多、看现场少。'),
  );
  expect(finding?.related).toEqual([{ paragraph: 3, start: 2, end: PROBLEM.length }]);
  expect(finding?.question).toBe('“到渡口调研浮光掠影，听汇报多、看现场……”，为什么会这样，当时是怎么想的？');
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(10_000))
    expectLinear(causeRestatesProblem, line, {}, (text) => paper(text, text));
});
