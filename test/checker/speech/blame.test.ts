import { blameOf, ownsPart } from '../../../src/checker/speech/blame';
import { readClauses } from '../../../src/checker/speech/reading';

test('words that may begin in many ways are read in time', () => {
  const begun = process.cpuUsage().user;
  blameOf(readClauses(`但群众${'对的'.repeat(4_000)}。`));
  expect(process.cpuUsage().user - begun).toBeLessThan(2_000_000);
});

/** Whom a personal item blames, and whether it tells a part of the writer's own. */
test.each<[item: string, blamed: string | undefined, owns: boolean]>([
  ['村民小组长责任心不强，通知传达不到位，三组有8户断保。', 'others', false],
  ['村民小组长责任心不强，通知传达不到位，我没有去核实。', undefined, true],
  ['班子成员学习抓得不紧，纪律松散。', 'team', false],
  // Those who are served, put in the wrong; what they have to bear or say is no fault of theirs.
  ['群众法律意识不强，信访不信法，动不动就越级上访。', 'others', false],
  ['服务对象普遍不理解，材料不齐，反过来怪窗口态度不好。', 'others', false],
  ['群众办事要跑三趟，意见很大，误了两家的农时。', undefined, false],
  ['群众思想工作做得少，对拆迁户缺耐心。', undefined, false],
  // To have told them, or to have been scolded, is no part of one's own.
  ['小组长把低保申请表压在米缸底下一个月，我在两委会上点过他两回。', 'others', false],
  // What the writer disclaims is no part of his own …
  ['柜员小季9月擅自离岗，两个窗口同时空着。我不在柜面，想管也管不着。', 'others', false],
  // … unless it is what he thought then, or he confesses in the next sentence.
  ['柜员小季擅自离岗，窗口空着。我以为不归我管。', undefined, true],
  ['柜员小季擅自离岗，窗口空着。我说不归我管。现在想来很惭愧。', undefined, true],
  ['柜员小季擅自离岗，窗口空着。这事不归我管。我没有制止，这是失察。', undefined, true],
  ['柜员小季擅自离岗，窗口空着。我走开了，想着管不着。现在想来很惭愧。', undefined, true],
  // A few words at the head are the item's title and tell a fault of one's own.
  ['追数字。科员小李把6月的报表改了三遍，少报了两户。', undefined, false],
  ['服务窗口方面。科员小李把6月的报表改了三遍，少报了两户，态度很差。', 'others', false],
])('%s', (item, blamed, owns) => {
  const clauses = readClauses(item);
  expect({ blamed: blameOf(clauses)?.kind, owns: ownsPart(clauses) }).toEqual({ blamed, owns });
});
