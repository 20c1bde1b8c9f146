import { reportText, verdictLine } from '../../src/checker';
import { checkText, FIRST } from './sample';
import { RULES } from '../../src/checker';

const report = checkText('党员互评意见\n一、对周明远同志\n1.希望你再创佳绩。', {
  rules: RULES.filter(({ id }) => FIRST.includes(id) && id !== 'item-abstract'),
});

test('each finding with place, words, reason, question and clause, and the verdict last', () => {
  expect(reportText(report, '意见.txt', '行')).toBe(
    [
      '意见.txt（批评意见，没有对应的通知包）',
      '',
      '[错误] 第 3 行  只提了希望，没有点出问题  (hope-for-criticism)',
      '    原文：希望你再创佳绩',
      '    请问：周明远同志哪件事做得不好？是什么时候的事，造成了什么后果？',
      '    依据：2017年度民主生活会工作方案 二（六）组织召开民主生活会：相互批评要出于公心、直截了当，不能以提希望代替点问题，不能以……',
      '',
      '结论：不达标（错误 1、警告 0、提示 0）。这是按规则所作的初审，请人工复核。',
    ].join('\n'),
  );
});

test('what was waived and what waives nothing are told', () => {
  const waived = { ...report, waived: [{ waiverKey: 'a', reason: '旧稿' }] };
  expect(verdictLine(waived)).toContain('已忽略 1');
  expect(
    reportText({ ...report, unusedWaivers: [{ waiver: 'hedge', reason: '旧稿' }] }, 'a', '段'),
  ).toContain('忽略项“hedge”（旧稿）已没有对应的内容，可以删去。');
});
