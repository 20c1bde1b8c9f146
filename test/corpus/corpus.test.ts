import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_IDS } from '../../src/checker';

type Genre = 'problem' | 'cause' | 'measure' | 'criticism';
type Scope = 'personal' | 'team';

interface Item {
  readonly id: string;
  readonly genre: Genre;
  readonly scope: Scope;
  readonly text: string;
  readonly labels: Readonly<Record<string, boolean>>;
  readonly difficulty: 'easy' | 'hard';
}

interface Expected {
  readonly kind: string;
  readonly quote: string;
  readonly why: string;
  readonly weak?: boolean;
}

const sharedCorpus = join(__dirname, '../../../shared/corpus');

const readItems = (file: string): Item[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);

const test_ = readItems(join(__dirname, 'test.jsonl'));
const train = readItems(join(__dirname, 'train.jsonl'));
const all = [...test_, ...train];
const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
const nearMisses = JSON.parse(readFileSync(join(__dirname, 'near-misses.json'), 'utf8')) as Record<
  string,
  string[]
>;

const labelKeys = (genre: Genre, scope: Scope): readonly string[] => {
  switch (genre) {
    case 'problem':
      return scope === 'personal' ? ['vague', 'preachingInstead', 'blameTeam', 'selfPraise'] : ['vague'];
    case 'measure':
      return ['vague', 'noOwnerOrDeadline', 'notOperable'];
    case 'criticism':
      return ['vague', 'hopeInstead', 'adviceInstead'];
    case 'cause':
      return ['vague'];
  }
};

const flags = [
  'preachingInstead',
  'blameTeam',
  'selfPraise',
  'hopeInstead',
  'adviceInstead',
  'noOwnerOrDeadline',
  'notOperable',
] as const;

const isLong = (item: Item): boolean => item.text.length >= 100 && item.text.length <= 260;
const count = (items: readonly Item[], test: (item: Item) => boolean): number => items.filter(test).length;

/** The character 5-grams of a text, letters and digits only. */
const grams = (text: string): Set<string> => {
  const letters = Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''));
  const found = new Set<string>();
  for (let i = 0; i + 5 <= letters.length; i++) found.add(letters.slice(i, i + 5).join(''));
  return found;
};

/** Pairs of ids whose 5-gram sets overlap by more than `limit` (Jaccard). */
const nearPairs = (left: readonly Item[], right: readonly Item[] | null, limit: number): string[] => {
  const sets = left.map((item) => grams(item.text));
  const postings = new Map<string, number[]>();
  sets.forEach((set, i) => {
    for (const gram of set) postings.set(gram, [...(postings.get(gram) ?? []), i]);
  });
  const pairs: string[] = [];
  (right ?? left).forEach((item, j) => {
    const own = grams(item.text);
    const shared = new Map<number, number>();
    for (const gram of own) {
      for (const i of postings.get(gram) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    }
    for (const [i, n] of shared) {
      if (right === null && i >= j) continue;
      const other = left[i];
      const size = sets[i]?.size ?? 0;
      if (other && n / (own.size + size - n) > limit) pairs.push(`${other.id} ${item.id}`);
    }
  });
  return pairs;
};

describe('labelled items', () => {
  it.each([
    ['test.jsonl', test_],
    ['train.jsonl', train],
  ])('%s: every line has the format', (_file, items) => {
    for (const item of items) {
      expect(Object.keys(item)).toEqual(['id', 'genre', 'scope', 'text', 'labels', 'difficulty']);
      expect(['problem', 'cause', 'measure', 'criticism']).toContain(item.genre);
      expect(['personal', 'team']).toContain(item.scope);
      expect(['easy', 'hard']).toContain(item.difficulty);
      expect({ id: item.id, keys: Object.keys(item.labels) }).toEqual({
        id: item.id,
        keys: labelKeys(item.genre, item.scope),
      });
      expect(Object.values(item.labels).every((value) => typeof value === 'boolean')).toBe(true);
      expect(item.text).toBe(item.text.trim());
      expect(item.text).toMatch(/^[^\n\t]{7,260}$/u);
      expect(item.text).toMatch(/[。！？”]$/u);
    }
  });

  it('slogans and sermons are always vague', () => {
    for (const item of all) {
      if (item.labels.notOperable || item.labels.preachingInstead) {
        expect({ id: item.id, vague: item.labels.vague }).toEqual({ id: item.id, vague: true });
      }
    }
  });

  it('ids are unique and tell the part', () => {
    expect(new Set(all.map((item) => item.id)).size).toBe(all.length);
    expect(test_.every((item) => /^T\d{3}$/.test(item.id))).toBe(true);
    expect(train.every((item) => /^[C-NP-SU-Z]\d{3}$/.test(item.id))).toBe(true);
  });

  it('no text is repeated, within a part or across the parts', () => {
    expect(new Set(all.map((item) => item.text)).size).toBe(all.length);
    expect(nearPairs(all, null, 0.5)).toEqual([]);
  });

  it('there is enough of everything', () => {
    expect(test_.length).toBeGreaterThanOrEqual(200);
    expect(train.length).toBeGreaterThanOrEqual(560);
    const share = (test: (item: Item) => boolean): number => count(all, test) / all.length;
    expect(share((item) => item.genre === 'problem')).toBeGreaterThan(0.42);
    expect(share((item) => item.genre === 'measure')).toBeGreaterThan(0.15);
    expect(share((item) => item.genre === 'criticism')).toBeGreaterThan(0.15);
    expect(share((item) => item.genre === 'cause')).toBeGreaterThan(0.07);
    expect(share((item) => item.difficulty === 'hard')).toBeGreaterThanOrEqual(0.5);
    expect(share((item) => item.labels.vague === true)).toBeGreaterThanOrEqual(0.5);
    expect(share((item) => item.labels.vague === true)).toBeLessThanOrEqual(0.58);
    for (const genre of ['problem', 'measure', 'criticism', 'cause']) {
      for (const scope of ['personal', 'team']) {
        for (const items of [test_, train]) {
          const some = items.filter((item) => item.genre === genre && item.scope === scope);
          expect(count(some, (item) => item.labels.vague === true)).toBeGreaterThanOrEqual(5);
          expect(count(some, (item) => item.labels.vague === false)).toBeGreaterThanOrEqual(5);
        }
      }
    }
    expect(count(all, isLong)).toBeGreaterThanOrEqual(170);
    expect(count(all, (item) => isLong(item) && item.labels.vague === false)).toBeGreaterThanOrEqual(80);
    expect(count(test_, isLong)).toBeGreaterThanOrEqual(50);
  });

  it.each(flags)('%s: at least 40 positives and 30 near misses', (flag) => {
    expect(count(all, (item) => item.labels[flag] === true)).toBeGreaterThanOrEqual(40);
    expect(count(test_, (item) => item.labels[flag] === true)).toBeGreaterThanOrEqual(10);
    const misses = nearMisses[flag] ?? [];
    expect(new Set(misses).size).toBe(misses.length);
    expect(misses.length).toBeGreaterThanOrEqual(30);
    for (const id of misses) {
      const item = all.find((one) => one.id === id);
      expect({ id, value: item?.labels[flag] }).toEqual({ id, value: false });
    }
  });

  it('no single cue decides vague against concrete', () => {
    const cues: Record<string, RegExp> = {
      digit: /\d/,
      firstPerson: /我/,
      example: /比如|例如/,
      consequence: /导致|致使|造成/,
      notEnough: /不够/,
      quotation: /“/,
      title: /《/,
      year: /(?:19|20)\d\d/,
      hope: /希望|期待|盼/,
      advice: /建议/,
    };
    for (const [name, cue] of Object.entries(cues)) {
      const right = count(all, (item) => cue.test(item.text) !== item.labels.vague);
      expect({ name, tooTelling: Math.max(right, all.length - right) / all.length > 0.66 }).toEqual({
        name,
        tooTelling: false,
      });
    }
  });

  it('the README states the counts as they are', () => {
    for (const [name, items] of [
      ['test', test_],
      ['train', train],
      ['both', all],
    ] as const) {
      const genres = (['problem', 'measure', 'criticism', 'cause'] as const).map((genre) =>
        count(items, (item) => item.genre === genre),
      );
      const vague = count(items, (item) => item.labels.vague === true);
      const hard = count(items, (item) => item.difficulty === 'hard');
      const row = [name, items.length, ...genres, vague, hard, count(items, isLong)].join(' | ');
      expect(readme).toContain(`| ${row} |`);
    }
    for (const flag of flags) {
      const positives = [test_, train].map((items) => count(items, (item) => item.labels[flag] === true));
      expect(readme).toContain(`| ${[flag, ...positives, (nearMisses[flag] ?? []).length].join(' | ')} |`);
    }
  });
});

describe.each([
  ['drafts', 109],
  ['plans', 16],
] as const)('%s', (kind, count) => {
  const folder = join(__dirname, kind);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length));
  const kinds = [
    'vague',
    'preachingInstead',
    'blameTeam',
    'selfPraise',
    'hopeInstead',
    'adviceInstead',
    'praiseAsCriticism',
    'notOperable',
    'noOwnerOrDeadline',
    'measureMismatch',
    'problemWithoutMeasure',
    'missingDimension',
    'missingSection',
    'emptySection',
    'evasion',
    'placeholder',
    'duplicate',
    'numbering',
  ];

  it('there are as many as the README says, each with its findings', () => {
    expect(names).toHaveLength(count);
    expect(readdirSync(folder)).toHaveLength(2 * count);
    expect(readFileSync(join(__dirname, 'README.md'), 'utf8')).toContain(`| ${kind} | ${count} |`);
  });

  it.each(names)('%s: kinds are known and quotes are words of the draft', (name) => {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const findings = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected[];
    expect(text.length).toBeGreaterThan(700);
    for (const finding of findings) {
      expect([...kinds, ...RULE_IDS]).toContain(finding.kind);
      expect(finding.why).not.toBe('');
      expect({ quote: finding.quote, found: text.includes(finding.quote) }).toEqual({
        quote: finding.quote,
        found: true,
      });
    }
    expect(findings.length === 0).toBe(/_concrete_|_clean/.test(name));
  });
});

(existsSync(sharedCorpus) ? describe : describe.skip)('against the shared examples', () => {
  const files = ['dev.jsonl', 'dev-long.jsonl'].map((name) => join(sharedCorpus, name)).filter(existsSync);

  it('no item equals or nearly equals a shared one', () => {
    const shared = files.flatMap(readItems);
    const texts = new Set(shared.map((item) => item.text));
    expect(all.filter((item) => texts.has(item.text)).map((item) => item.id)).toEqual([]);
    expect(nearPairs(shared, all, 0.4)).toEqual([]);
  });

  it('the label keys are those of the shared items', () => {
    for (const item of files.flatMap(readItems)) {
      expect({ id: item.id, keys: Object.keys(item.labels) }).toEqual({
        id: item.id,
        keys: labelKeys(item.genre, item.scope),
      });
    }
  });
});
