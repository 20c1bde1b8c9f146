import { duplicateWithin } from '../../../src/checker/rules/duplicate-within';
import { adversarialLines, expectLinear, findingsOf, testRule } from '../../support/rule-tester';

const paper = (first: string, second: string): string =>
  `个人对照检查材料\n一、存在的问题\n（一）理论学习方面\n${first}\n（二）工作作风方面\n${second}`;
const SAID = '遇到矛盾绕着走，习惯把难题往后推，总想等别人先表态再跟着说。';

testRule(duplicateWithin, {
  valid: [
    // A host script says the same at every turn; short sentences may be said twice.
    '民主生活会主持词\n请大家对他提出批评意见，开门见山，直截了当，不绕弯子。\n请大家对他提出批评意见，开门见山，直截了当，不绕弯子。',
    '民主生活会工作方案\n一、学习\n报上级审核同意。\n二、谈心\n报上级审核同意。',
    paper('1.发的书没有拆封。', '1.接访日迟到了两回。'),
    // Too short to be anybody's own words.
    paper('1.学习不够深入。', '1.学习不够深入。'),
    // The same work, another fault.
    paper(
      '1.到渡口调研前没有看过一份材料，座谈时问不出问题。',
      '1.到渡口调研只待了二十分钟，渡工没有见到一个。',
    ),
    // A measure takes up its problem, and a cause the same.
    `个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n1.${SAID}\n二、整改措施\n1.针对“${SAID}”的问题，议事时我第一个表态，记入会议纪要。`,
    // Quoted and borrowed words are not the writer's.
    paper(
      '1.对《关于加强新时代廉洁文化建设的意见》《中国共产党纪律处分条例》只翻过目录。',
      '1.没有拿《关于加强新时代廉洁文化建设的意见》《中国共产党纪律处分条例》对照过报销单。',
    ),
    // Reports repeat themselves.
    '个人对照检查材料\n一、上年度民主生活会查摆问题整改落实情况\n1.会议多的问题已经完成整改并长期坚持，群众较为满意。\n2.文件多的问题已经完成整改并长期坚持，群众较为满意。\n二、存在的问题\n1.接访日迟到了两回。',
  ],
  invalid: [
    // A slogan within a measure is nobody's own, the measure is.
    {
      text: `个人对照检查材料\n一、整改措施\n1.加强理论武装，提升政治能力，以实际行动践行“两个维护”。\n2.每月下去。\n3.⟦加强理论武装，提升政治能力，以实际行动践行“两个维护”。⟧`,
      messages: ['一字不差'],
    },
    {
      text: paper(`1.${SAID}`, `1.⟦${SAID}⟧`),
      messages: ['与前面“理论学习方面”里的一条一字不差'],
      severities: ['warning'],
    },
    // A few words changed.
    {
      text: paper(`1.${SAID}`, '1.⟦碰到矛盾绕着走，习惯把难题往后推，总想等别人先表态自己再跟着说。⟧'),
      messages: ['几乎一样'],
    },
    // Within one dimension.
    {
      text: `个人对照检查材料\n一、存在的问题\n（一）工作作风方面\n1.${SAID}\n2.⟦${SAID}⟧`,
      messages: ['与前面的一条一字不差'],
    },
    // A passage inside longer items.
    {
      text: paper(
        '1.发的书没有拆封，遇到矛盾绕着走习惯把难题往后推总想等别人先表态再跟着说出几句话来，笔记也是抄的，抄完就丢在一边，再没有翻开。',
        '1.接访日迟到两回，⟦遇到矛盾绕着走习惯把难题往后推总想等别人先表态再跟着说出几句话来⟧，来访的人等到中午，最后是门卫替我收下了他们的信。',
      ),
      messages: ['的一段一字不差'],
    },
    // The passage begins and ends with clauses, though the sameness begins inside of one.
    {
      text: paper(
        '1.发的书没有拆封，联系实际还不够，遇到矛盾绕着走习惯把难题往后推，总想等别人先表态再跟着说出几句话来，笔记也是抄的，抄完就丢在一边。',
        '1.接访日迟到两回，补课也不够，⟦遇到矛盾绕着走习惯把难题往后推，总想等别人先表态再跟着说出几句话来⟧，来访的人等到中午，最后是门卫收下了信。',
      ),
    },
    {
      text: `个人对照检查材料\n一、整改措施\n1.每月10日到渡口值早班，把渡工的意见记在值班本上。\n2.⟦每月10日到渡口值早班，把渡工的意见记在值班本上。⟧`,
    },
    {
      text: '党员互评意见\n一、对周明远同志\n1.布置工作多，检查落实少，开完会就没有下文。\n二、对李文博同志\n1.⟦布置工作多，检查落实少，开完会就没有下文。⟧',
    },
    {
      text: '民主生活会召开情况的报告\n一、问题\n（一）班子只管建成、不管使用，没有一个人到现场看过。\n（二）值班表没有改。⟦班子只管建成、不管使用，没有一个人到现场看过。⟧',
      messages: ['与前面的一句一字不差'],
    },
  ],
});

test('three times the same: each but the first is found, with the place of the one before', () => {
  const found = findingsOf(duplicateWithin, `${paper(`1.${SAID}`, `1.${SAID}`)}\n2.${SAID}`);
  expect(found.map(({ span }) => span.paragraph)).toEqual([5, 6]);
  expect(found.every(({ related }) => related?.length === 1)).toBe(true);
});

test('how long a passage counts can be set', () => {
  const passage = '遇到矛盾绕着走习惯把难题往后推总想等别人先表态';
  const text = paper(
    `1.发的书没有拆封，${passage}，笔记也是抄的，抄完就丢在一边，再没有翻开过一次。`,
    `1.接访日迟到两回，${passage}，来访的人等到中午，最后是门卫替我收下了他们的信。`,
  );
  expect(findingsOf(duplicateWithin, text)).toEqual([]);
  expect(findingsOf(duplicateWithin, text, { options: { passage: 20 } })).toHaveLength(1);
  expect(() => findingsOf(duplicateWithin, text, { options: { passage: 5 } })).toThrow();
});

test('long lines take linear time', () => {
  for (const line of [...adversarialLines(10_000), '满足于完成任务，'.repeat(2_500)])
    expectLinear(duplicateWithin, line, {}, (text) => paper(`1.${text}`, `1.${text}`));
  for (const line of [...adversarialLines(10_000), '没有句号，'.repeat(5_000)])
    expectLinear(duplicateWithin, line, {}, (text) => `民主生活会工作方案\n${text}\n${text}`);
});
