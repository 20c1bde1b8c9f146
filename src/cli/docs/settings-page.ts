import { SEVERITIES, SEVERITY_NAMES, type Settings } from '../../checker';
import { code, table } from './markdown';

/** A configuration that uses everything there is; a test reads it as the terminal does. */
const SAMPLE: Settings = {
  rules: {
    hedge: 'off',
    'item-abstract': 'error',
    'too-short': { severity: 'warning', options: { whole: 2000 } },
  },
  waivers: [
    { waiverKey: 'item-abstract#1551yujoer5', reason: '会上已当面说明' },
    { rule: 'foreign-organisation', phrase: '总队党委', reason: '是本单位的上级机关' },
    { rule: 'part-share', reason: '本单位另有规定' },
  ],
};

/** How a check is configured, in Markdown. */
export const settingsLines = (): string[] => [
  '## Configuring a check',
  '',
  'The terminal takes a JSON file, in UTF-8:',
  '',
  '```sh',
  'npm run --silent duizhao -- check FILE.docx --config duizhao.json',
  '```',
  '',
  '```json',
  JSON.stringify(SAMPLE, null, 2),
  '```',
  '',
  ...table(
    ['Field', 'What it is'],
    [
      [
        '`rules.ID`',
        `${['off', ...SEVERITIES].map(code).join(', ')}; or an object with \`severity\` (one of these) and \`options\`. Absent: the rule's own.`,
      ],
      [
        '`rules.ID.options`',
        'The thresholds that the rule lists below. One that it does not have is an error.',
      ],
      [
        '`waivers[].reason`',
        'Why the finding need not be mended. Required: a waiver without a reason is an error.',
      ],
      ['`waivers[].waiverKey`', 'One finding: the `waiverKey` that `--format json` prints with it.'],
      ['`waivers[].rule`', 'All findings of a rule.'],
      [
        '`waivers[].phrase`',
        'All findings whose quoted words hold this phrase; with `rule`, those of that rule.',
      ],
    ],
  ),
  '',
  'A waiver names at least one of `waiverKey`, `rule` and `phrase`, and a finding is left out when everything that the waiver names',
  'holds of it. A key is made of the rule and the words of the item, or of what is missing, never of a position: it survives changes',
  'elsewhere in the paper, and lapses when the words change. A waiver that matches nothing is reported (`unusedWaivers`), what was left',
  'out is listed with its reason (`waived`). An unknown rule, field or threshold is an error that says where it stands (exit code 2).',
  '',
  'In Word, 检查 → 忽略 keeps waivers of the same form in the document itself, so that everybody who opens it sees the same list; the',
  'terminal honours them in a .docx as well, after those of `--config`. 设置 → 导出忽略项 gives them as such a file.',
  '',
  `Severities: ${SEVERITIES.map((severity) => `${code(severity)} ${SEVERITY_NAMES[severity]}`).join(', ')}. With an error the verdict is 不达标, with a warning 需修改, else 基本达标. A level that is`,
  'configured stands for the rule’s own; where a rule judges one finding milder than usual (a cause, or a demand that only a pack',
  'can make when no pack was chosen), the milder of both holds.',
  '',
];
