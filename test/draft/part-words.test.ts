import { recognisePart } from '../../src/draft';

test.each([
  ['存在的主要问题', 'problems'],
  ['主要问题', 'problems'],
  ['查摆问题', 'problems'],
  ['对照检查情况', 'problems'],
  ['存在的不足和差距', 'problems'],
  ['原因剖析', 'rootCause'],
  ['产生问题的原因分析', 'rootCause'],
  ['党性分析', 'rootCause'],
  ['问题根源', 'rootCause'],
  ['努力方向', 'measures'],
  ['整改措施', 'measures'],
  ['今后打算', 'measures'],
  ['下一步努力方向和整改措施', 'measures'],
  ['上年度民主生活会整改措施落实情况', 'priorRectification'],
  ['2016年度民主生活会整改落实情况', 'priorRectification'],
  ['个人有关事项报告', 'personalMatters'],
  ['重大事项报告', 'personalMatters'],
  ['巡视巡察反馈问题', 'inspectionFeedback'],
  ['组织约谈函询情况', 'orgInquiry'],
  ['群众反映的问题', 'massFeedback'],
  ['受到问责情况', 'accountability'],
  ['反面典型案例剖析', 'caseAnalysis'],
  ['对其他同志的批评意见', 'criticism'],
  ['批评意见', 'criticism'],
] as const)('%s', (heading, kind) => {
  expect(recognisePart(heading)).toMatchObject({ kind, share: 1 });
});

test('one heading over several parts tells them all', () => {
  expect(recognisePart('存在的主要问题及原因分析')).toMatchObject({ kind: 'problems', also: ['rootCause'] });
  expect(recognisePart('巡视巡察反馈、组织约谈函询、受到问责情况')).toMatchObject({
    kind: 'inspectionFeedback',
    also: ['orgInquiry', 'accountability'],
  });
});

test.each([
  '理论学习方面',
  '整改措施落实不到位',
  '履行全面从严治党责任方面',
  '联系群众方面',
  '会前准备情况',
  '',
  '。',
])('“%s” names no part', (heading) => {
  expect(recognisePart(heading)).toBeUndefined();
});
