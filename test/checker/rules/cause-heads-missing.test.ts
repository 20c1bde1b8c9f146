import { causeHeadsMissing } from '../../../src/checker/rules/cause-heads-missing';
import { adversarialLines, expectLinear, testRule } from '../../support/rule-tester';

const PACK = '2021-party-history' as const;
const paper = (causes: string): string =>
  `党史学习教育专题民主生活会个人发言提纲\n一、存在的问题\n（一）学习方面\n中心组学习请假4次。\n${causes}\n三、整改措施\n每周自学两小时。`;

testRule(causeHeadsMissing, {
  valid: [
    {
      pack: PACK,
      text: paper(
        '二、原因剖析\n（一）思想上松了弦\n（二）政治上钝了眼\n（三）组织上软了手\n（四）作风上漂了身\n（五）纪律上宽了尺',
      ),
    },
    // In other words, without the heads.
    {
      pack: PACK,
      text: paper(
        '二、产生问题的原因\n理想信念这根弦松了。站位低，看不到大局。支部的组织生活当成过场。同群众隔了一层。规矩守得不严。',
      ),
    },
    {
      pack: PACK,
      text: '党史学习教育专题民主生活会个人发言提纲\n一、存在的问题\n（一）学习方面\n中心组学习请假4次。',
    },
    // The notice of that year does not ask for the heads.
    { pack: '2017-annual', text: paper('二、原因剖析\n怕得罪人。') },
    {
      pack: PACK,
      text: paper(
        '二、原因剖析\n党性修养、政治能力、组织观念、宗旨意识、廉洁自律，样样都放松过。思想根子在总开关没有拧紧。',
      ),
    },
    {
      pack: PACK,
      paper: 'criticisms',
      text: '党员互评意见\n一、对周明远同志\n1.督办单压了两周。',
    },
  ],
  invalid: [
    {
      pack: PACK,
      text: paper('⟦二、原因剖析⟧\n思想上松了弦，政治上站位低，组织观念淡薄。'),
      messages: ['没有触及作风、纪律这几个方面'],
      severities: ['warning'],
    },
    {
      pack: PACK,
      text: paper('⟦二、原因剖析⟧\n思想松懈，站位不高，组织生活走过场，同群众隔了一层。'),
      messages: ['没有触及纪律方面'],
    },
    {
      pack: PACK,
      text: paper('⟦二、产生问题的原因⟧\n说到底是怕麻烦，贪图安逸。'),
      messages: ['思想、政治、组织、作风、纪律这几个方面'],
    },
    {
      pack: PACK,
      text: paper('⟦二、问题产生的根源⟧\n1.学习放松了。\n2.作风漂浮了。\n3.纪律上宽了尺。'),
      messages: ['没有触及政治、组织这几个方面'],
    },
    // No notice: a hint.
    {
      text: '个人发言提纲\n一、存在的问题\n（一）学习方面\n中心组学习请假4次。\n⟦二、原因剖析⟧\n思想松懈，作风漂浮。',
      messages: ['没有触及政治、组织、纪律这几个方面'],
      severities: ['info'],
    },
    {
      pack: PACK,
      text: '某某局领导班子党史学习教育专题民主生活会对照检查材料\n一、存在的问题\n（一）学习方面\n中心组学习会全年少开4次。\n⟦二、原因剖析⟧\n理论武装不够，宗旨意识不强，守规矩不严。',
      messages: ['没有触及政治、组织这几个方面'],
    },
  ],
});

test('long lines take linear time', () => {
  for (const line of adversarialLines(10_000))
    expectLinear(causeHeadsMissing, paper(`二、原因剖析\n${line}`));
});
