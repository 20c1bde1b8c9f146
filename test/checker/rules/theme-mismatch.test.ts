import { compareTheme } from '../../../src/checker/theme';
import { themeMismatch } from '../../../src/checker/rules/theme-mismatch';
import { packById, type PackId } from '../../../src/meeting';
import { adversarialLines, testRule, expectLinear, type Case } from '../../support/rule-tester';

const pack: PackId = '2017-annual';
const THEME = packById(pack)?.theme ?? '';
const LATER = packById('2021-party-history')?.theme ?? '';
const with2017 = (text: string): Case => ({ text, pack });

testRule(themeMismatch, {
  valid: [
    with2017(`这次民主生活会的主题是：${THEME}。会前做了准备。`),
    with2017(`会议的主题是“${THEME}”，大家要围绕主题查摆。`),
    with2017(`本次民主生活会的主题为：${THEME.replace(/，/g, '、')}，请大家紧扣主题发言。`),
    with2017(
      '这次民主生活会的主题是：认真学习领会习近平新时代中国特色社会主义思想……党的十九大各项决策部署。',
    ),
    with2017(`一、会议主题\n${THEME}`),
    with2017('上次民主生活会的主题是转变作风。'),
    with2017('主题党日的主题是“学党章、守党规”。'),
    with2017('要紧扣民主生活会主题，重点查摆问题。'),
    with2017('内容主要包括会议主题、会议议程、参加人员等。'),
    with2017('“不忘初心、牢记使命”主题教育是去年开展的。'),
    '这次民主生活会的主题是：转变作风、服务群众。',
    '会议主题：转变作风、服务群众、争创一流。\n大家围绕“转变作风、服务群众、争创一流”这一主题发言。',
  ],
  invalid: [
    // One finding, though another year's theme is known to be one.
    {
      ...with2017(`2017年度民主生活会主持词\n这次民主生活会的主题是：⟦${LATER}⟧。`),
      messages: ['不是通知规定的主题'],
    },
    {
      ...with2017(`这次民主生活会的主题是：${THEME.replace('各项决策', '⟦重大⟧决策')}。`),
      messages: ['通知在这里写的是“各项”'],
      severities: ['error'],
    },
    {
      ...with2017(`会议主题：${THEME.replace('权威和集中', '权⟦威集⟧中')}。`),
      messages: ['通知在这里写的是“和”'],
    },
    {
      ...with2017(`会议主题：${THEME.replace('坚定维护', '坚定⟦自觉⟧维护')}。`),
      messages: ['多了“自觉”'],
    },
    {
      ...with2017('这次民主生活会的主题是：⟦强化创新理论武装，树牢宗旨意识，以求真务实作风抓落实⟧。'),
      messages: ['不是通知规定的主题'],
    },
    {
      ...with2017('本次会议主题为“⟦认真学习领会习近平新时代中国特色社会主义思想⟧”。'),
      messages: ['没有引全'],
      severities: ['info'],
    },
    {
      text: '会议主题：转变作风、服务群众、争创一流。\n这次会议的主题是：⟦强化理论武装、树牢宗旨意识⟧。',
      severities: ['info'],
    },
  ],
});

describe('compareTheme', () => {
  test('takes marks and spaces for nothing', () => {
    expect(compareTheme('坚定 历史自信、“践行”时代使命', '坚定历史自信，践行时代使命')).toEqual({
      kind: 'same',
    });
  });
  test('lets the sentence go on after the theme', () => {
    expect(compareTheme('坚定历史自信，践行时代使命，请大家发言', '坚定历史自信，践行时代使命').kind).toBe(
      'same',
    );
    expect(
      compareTheme('坚定历史自信，牢记时代使命，请大家发言', '坚定历史自信，践行时代使命'),
    ).toMatchObject({
      kind: 'words',
      start: 7,
      end: 9,
      wanted: '践行',
    });
  });
});

test('a long line takes no time', () => {
  for (const text of adversarialLines(300_000)) expectLinear(themeMismatch, text, { pack });
});
