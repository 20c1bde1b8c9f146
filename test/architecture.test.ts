import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = [
  'document',
  'meeting',
  'draft',
  'checker',
  'papers',
  'docx',
  'word',
  'taskpane',
  'commands',
  'cli',
  'preview',
];
/** The import table of the architecture, said once more: the lint rule must agree with it line by line. */
const TABLE: Record<string, string[]> = {
  document: [],
  meeting: [],
  draft: ['document', 'meeting'],
  checker: ['document', 'meeting', 'draft'],
  papers: ['document', 'meeting'],
  docx: ['document'],
  word: ['document', 'meeting', 'docx'],
  taskpane: FOLDERS.filter((folder) => folder !== 'cli' && folder !== 'preview'),
  commands: ['word', 'taskpane'],
  cli: ['document', 'meeting', 'draft', 'checker', 'papers', 'docx'],
  preview: ['document', 'docx'],
};

/** The rules that each piece of code breaks, were it in that folder of src. */
function rulesBroken(probes: [folder: string, code: string][]): string[][] {
  const run = spawnSync(process.execPath, [path.join(__dirname, 'support/lint-probe.mjs')], {
    input: JSON.stringify(probes),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as string[][];
}

/** A module of the folder, for the import rule resolves what it judges. */
function moduleOf(folder: string): string {
  const file = readdirSync(path.join(__dirname, '../src', folder), {
    recursive: true,
    encoding: 'utf8',
  }).find((name) => /\.tsx?$/.test(name));
  if (!file) throw new Error(`src/${folder} has no module`);
  return `../${folder}/${file.replace(/\.tsx?$/, '')}`;
}

describe('the import table', () => {
  it('lets each folder import what it may and nothing else', () => {
    const pairs = FOLDERS.flatMap((from) =>
      FOLDERS.filter((to) => to !== from).map((to) => [from, to] as const),
    );
    const broken = rulesBroken(pairs.map(([from, to]) => [from, `import '${moduleOf(to)}';\n`]));
    const refused = pairs.filter((_, at) => broken[at]?.includes('boundaries/dependencies'));
    expect(refused).toEqual(pairs.filter(([from, to]) => !TABLE[from]?.includes(to)));
  }, 60_000);

  it('keeps Office globals to src/word and src/preview', () => {
    const probes = FOLDERS.flatMap((folder): [string, string][] => [
      [folder, 'export const one = Office.context;\n'],
      [folder, 'export const two = Word.run;\n'],
    ]);
    const broken = rulesBroken(probes);
    const allowed = probes
      .filter((_, at) => !broken[at]?.includes('no-restricted-globals'))
      .map(([folder]) => folder);
    expect(new Set(allowed)).toEqual(new Set(['word', 'preview']));
  }, 60_000);

  it('keeps DOM, clock, randomness and locale out of the pure folders', () => {
    const impure = [
      'export const a = document.title;\n',
      'export const b = Date.now();\n',
      'export const c = new Date();\n',
      'export const d = Math.random();\n',
      'export const e = new Intl.Segmenter();\n',
      "export const f = 'a'.localeCompare('b');\n",
    ];
    const pure = ['document', 'meeting', 'draft', 'checker', 'papers', 'docx'];
    const probes = pure.flatMap((folder) => impure.map((code): [string, string] => [folder, code]));
    rulesBroken(probes).forEach((rules, at) => expect([probes[at], rules.length]).toEqual([probes[at], 1]));
  }, 60_000);
});
