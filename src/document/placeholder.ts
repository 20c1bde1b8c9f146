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

const FIELD = new RegExp(`^【(?:${PLACEHOLDER_LEADS.join('|')}|表现|整改)】\\s*(?:[：:]\\s*)?[^\\s【】：:]`);
/** 【问题】9月12日……: the brackets at the beginning of a text only name what stands after them. */
export const namesWhatFollows = (text: string): boolean => FIELD.test(text);

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
