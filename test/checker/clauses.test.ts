import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CLAUSES, clauseLine, RULES } from '../../src/checker';
import { PACKS } from '../../src/meeting';

const seeds = path.join(__dirname, '../../../shared/seeds');
const seed = existsSync(seeds)
  ? Object.fromEntries(
      readdirSync(seeds).map((name) => [
        name.startsWith('000') ? 'A' : 'B',
        readFileSync(path.join(seeds, name), 'utf8'),
      ]),
    )
  : undefined;

test('every clause that a pack cites is known', () => {
  for (const { dimensions, parts } of PACKS) {
    for (const { clause } of [...dimensions, ...Object.values(parts).flat()])
      expect(Object.keys(CLAUSES)).toContain(clause);
  }
});

test('every rule cites a known clause; that a part is usually written, only the rule on parts says', () => {
  for (const { id, clause } of RULES) {
    expect(Object.keys(CLAUSES)).toContain(clause);
    if (id !== 'part-missing') expect({ id, clause }).not.toEqual({ id, clause: 'A.practice' });
  }
});

test('a clause in one line; an unknown one as it stands', () => {
  expect(clauseLine('A.6.measures')).toBe(
    '2017年度民主生活会工作方案 二（六）组织召开民主生活会：整改措施要对着问题去，可操作、能落实。',
  );
  expect(clauseLine('C.9')).toBe('C.9');
});

(seed ? test : test.skip)('every quote stands in its document, to the character', () => {
  const missing = Object.entries(CLAUSES).filter(
    ([, { seed: of, quote }]) => of && !seed?.[of]?.includes(quote),
  );
  expect(missing).toEqual([]);
});
