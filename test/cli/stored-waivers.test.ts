import { STORED_WAIVERS, type Report, type Waiver } from '../../src/checker';
import { run } from '../../src/cli/main';
import { build } from '../../src/document';
import { writePackage } from '../../src/docx';
import { writeStored } from '../../src/meeting';

const VAGUE = '服务意识不强，工作作风不实。';
const HEDGED = '有时工作标准不高，一定程度上存在应付思想。';

/** A paper that carries this text under the waivers' settings key. */
const paperWith = (setting: string | undefined): Uint8Array =>
  writePackage(
    [
      build.title('个人对照检查材料'),
      build.paragraph('一、存在的问题'),
      build.paragraph('（一）作风方面'),
      build.paragraph(`1.${VAGUE}`),
      build.paragraph(`2.${HEDGED}`),
    ],
    setting === undefined ? {} : { settings: { [STORED_WAIVERS.key]: setting } },
  );

function stored(waivers: Waiver[]): string {
  const written = writeStored(STORED_WAIVERS, waivers, { revision: 1, savedAt: '2018-01-05T08:00:00Z' });
  if (written.state !== 'ok') throw new Error(written.message);
  return written.text;
}

interface Run {
  code: number;
  out: string;
  complaints: string[];
}
/** Runs `duizhao check` on a paper, with the files that it may read besides. */
function checked(paper: Uint8Array, more: string[] = [], files: Record<string, string> = {}): Run {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = run(['check', 'a.docx', ...more], {
    out: (text) => void out.push(text),
    complain: (line) => void complaints.push(line),
    read: (file) => (file === 'a.docx' ? paper : new TextEncoder().encode(files[file])),
    list: () => [],
    write: () => undefined,
    clock: () => 0,
  });
  return { code, out: out.join(''), complaints };
}
const reportOf = (setting: string | undefined, more: string[] = [], files?: Record<string, string>): Report =>
  JSON.parse(checked(paperWith(setting), ['--format', 'json', ...more], files).out) as Report;
const ofVague = ({ findings }: Report): string[] =>
  findings.filter(({ quote }) => quote === VAGUE).map(({ rule }) => rule);

test('waivers that the document carries are honoured and listed', () => {
  const before = reportOf(undefined);
  expect(ofVague(before)).toContain('item-abstract');
  expect(before.waived).toEqual([]);
  const key = before.findings.find(
    ({ rule, quote }) => rule === 'item-abstract' && quote === VAGUE,
  )?.waiverKey;
  const after = reportOf(
    stored([
      { waiverKey: key, reason: '会上已当面说明' },
      { rule: 'hedge', phrase: '早已删去的话', reason: '旧稿' },
    ]),
  );
  expect(ofVague(after)).not.toContain('item-abstract');
  expect(after.waived).toEqual([{ waiverKey: key, reason: '会上已当面说明' }]);
  expect(after.unusedWaivers).toEqual([{ waiver: 'hedge “早已删去的话”', reason: '旧稿' }]);
  expect(after.findings).toHaveLength(before.findings.length - 1);
  expect(checked(paperWith(stored([{ waiverKey: key, reason: '会上已当面说明' }]))).out).toContain(
    '已忽略 1',
  );
});

test('those of --config hold as well, and its reason goes first where both match', () => {
  const config = { waivers: [{ rule: 'item-abstract', reason: '配置里的理由' }] };
  const report = reportOf(
    stored([
      { rule: 'item-abstract', phrase: VAGUE, reason: '文档里的理由' },
      { rule: 'hedge', reason: '口语习惯' },
    ]),
    ['--config', 'c.json'],
    { 'c.json': JSON.stringify(config) },
  );
  const reasons = report.waived.map(({ reason }) => reason);
  expect(reasons).toContain('配置里的理由');
  expect(reasons).toContain('口语习惯');
  expect(reasons).not.toContain('文档里的理由');
  expect(report.findings.map(({ rule }) => rule)).not.toContain('item-abstract');
  expect(report.unusedWaivers).toBeUndefined();
});

test('what cannot be read is told on standard error, and nothing is left out', () => {
  const half = checked(paperWith('{"version":1,'), ['--format', 'json']);
  expect(half.complaints.join()).toContain('文档里存的忽略项读不出来');
  expect(ofVague(JSON.parse(half.out) as Report)).toContain('item-abstract');
  const newer = stored([{ rule: 'item-abstract', reason: '旧稿' }]).replace('"version":1', '"version":2');
  expect(checked(paperWith(newer)).complaints.join()).toContain('由更新版本的加载项写入');
  const unknown = stored([{ rule: 'hedge', reason: '旧稿' }]).replace('hedge', 'no-such-rule');
  expect(checked(paperWith(unknown)).complaints.join()).toContain('没有“no-such-rule”这条规则');
  const bare = stored([{ rule: 'hedge', reason: '旧稿' }]).replace('旧稿', ' ');
  expect(checked(paperWith(bare)).complaints.join()).toContain('要写明忽略的理由');
});
