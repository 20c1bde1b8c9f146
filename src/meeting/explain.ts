import type * as v from 'valibot';

/** The schema library's own sentences are English; ours are not. */
const DEFAULT_MESSAGE = 'Invalid ';

const EXPECTED: Record<string, string> = {
  string: '应为文字',
  number: '应为数字',
  boolean: '应为 true 或 false',
  array: '应为列表（[ ]）',
  object: '应为一组字段（{ }）',
  strict_object: '应为一组字段（{ }）',
  picklist: '不是可用的值',
  literal: '不是可用的值',
  union: '不是可用的值',
  integer: '应为整数',
  min_value: '数值太小',
  max_value: '数值太大',
  min_length: '项数太少',
  max_length: '太长',
  non_empty: '不能为空',
  regex: '写法不对',
  iso_date: '应为日期，形如 2018-02-09',
};

/** The path of a field as a person would write it: “dimensions[0].heading”; “（整个文件）” for the whole. */
function fieldPath(issue: v.BaseIssue<unknown>): string {
  const path = issue.path ?? [];
  const text = path
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return text === '' ? '（整个文件）' : text;
}

function reason(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return '缺少这一项';
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return '没有这个字段，请检查字段名是否写错';
  if (!issue.message.startsWith(DEFAULT_MESSAGE)) return issue.message;
  const expected = EXPECTED[issue.type] ?? '不符合要求';
  const received =
    issue.kind === 'schema' && issue.received !== 'Object' && issue.received !== 'Array'
      ? issue.received
      : '';
  return received === '' ? expected : `${expected}，现在是 ${received}`;
}

/** One sentence for each fault that a schema found, beginning with the field's path. */
export function explainIssues(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.map((issue) => `${fieldPath(issue)}：${reason(issue)}`);
}
