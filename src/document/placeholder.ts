/**
 * Placeholders. Ours all stand in 【】 so that one left behind is recognised in any document, even where the content
 * control itself was lost (copied as plain text). Word's own default prompts count as empty as well.
 */
export const WORD_DEFAULT_PROMPTS = [
  'Click or tap here to enter text.',
  'Click here to enter text.',
  '单击或点击此处输入文字。',
  '单击此处输入文字。',
  '单击或点击此处输入文本。',
] as const;

/** The words of a placeholder inside the brackets. */
export const placeholder = (words: string): string => `【${words}】`;

/** Words by which our own placeholders begin inside 【】; `placeholder-left` and 定稿 know them by these. */
export const PLACEHOLDER_LEADS = [
  '请填写',
  '问题',
  '具体事例',
  '原因',
  '措施',
  '责任人',
  '完成时限',
  '可检验的结果',
  '无则写“无”',
] as const;

const NAMED = `【(?:${PLACEHOLDER_LEADS.join('|')}|表现|整改)】\\s*`;
const WITH_COLON = new RegExp(`${NAMED}[：:]\\s*[^\\s，。、；：【】]`, 'y');
/** No mark after it, and no verb that takes the brackets for its subject (【责任人】负责). */
const WITHOUT = new RegExp(`${NAMED}(?![，。、；：）)】【.,;:]|负责|牵头|督办|前|内|底)\\S`, 'y');
/** It begins a line, or stands behind its number, a stop or another field. */
const BEGINS = /(?:^|[\s。；;】]|[\d一二三四五六七八九十）)][.．、]|[）)])$/;
const REACH = 3;

/** 【问题】9月12日……, 【完成时限】：6月底: the brackets at `at` only name what stands after them. */
export function namesWhatFollows(text: string, at: number): boolean {
  WITH_COLON.lastIndex = at;
  if (WITH_COLON.test(text)) return true;
  WITHOUT.lastIndex = at;
  return BEGINS.test(text.slice(Math.max(0, at - REACH), at)) && WITHOUT.test(text);
}

/** True when a control's text is nothing a person wrote. */
export function isPlaceholderText(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || WORD_DEFAULT_PROMPTS.some((prompt) => prompt === trimmed)) return true;
  return (
    trimmed.startsWith('【') &&
    trimmed.indexOf('】') === trimmed.length - 1 &&
    PLACEHOLDER_LEADS.some((lead) => trimmed.startsWith(lead, 1))
  );
}
