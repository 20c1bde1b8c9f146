import { isPlaceholderText, placeholder, PLACEHOLDER_LEADS, WORD_DEFAULT_PROMPTS } from '../../src/document';

describe('placeholders', () => {
  it.each([
    '',
    '   ',
    '\u3000',
    ...WORD_DEFAULT_PROMPTS,
    ...PLACEHOLDER_LEADS.map((lead) => placeholder(lead)),
    ...PLACEHOLDER_LEADS.map((lead) => placeholder(`${lead}：写清楚`)),
    ' 【请填写姓名】 ',
  ])('are recognised as empty: %p', (text) => {
    expect(isPlaceholderText(text)).toBe(true);
  });

  it.each([
    '无',
    '3月12日没有到现场',
    '【文件】',
    '【问题】已经解决',
    '【问题】【原因】',
    '问题：写清楚',
    '见【具体事例】',
    'Click',
  ])('are told from what a person wrote: %p', (text) => {
    expect(isPlaceholderText(text)).toBe(false);
  });
});
