import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CLAUSES, RULE_IDS, RULES, runExample, SEVERITIES } from '../../src/checker';
import { FAMILIES } from '../../src/checker/rule';

const files = readdirSync(path.join(__dirname, '../../src/checker/rules'))
  .filter((name) => name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''));

test('every rule has its file, its id and its line in the list, once', () => {
  expect([...files].sort()).toEqual([...RULE_IDS].sort());
  expect(RULES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
});

test.each([...RULE_IDS])('%s has its table of valid and invalid texts', (id) => {
  const file = path.join(__dirname, 'rules', `${id}.test.ts`);
  expect(existsSync(file)).toBe(true);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(`'../../../src/checker/rules/${id}'`);
  expect(text).toContain('\ntestRule(');
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s tells what it is', (_, rule) => {
  expect(FAMILIES).toContain(rule.family);
  expect(SEVERITIES).toContain(rule.severity);
  expect(rule.title).toMatch(/^[^。]{2,20}$/);
  expect(rule.about).toMatch(/。$/);
  expect(Object.keys(CLAUSES)).toContain(rule.clause);
  for (const other of [...(rule.supersedes ?? []), ...(rule.softens ?? [])])
    expect(RULE_IDS).toContain(other);
});

test.each(RULES.flatMap((rule) => rule.mustFire.map((one) => [rule.id, one.text, rule, one] as const)))(
  '%s fires on: %s',
  (_, __, rule, one) => {
    expect(runExample(rule, one).map(({ quote }) => quote)).toContain(one.quote);
  },
);

test.each(RULES.flatMap((rule) => rule.mustNotFire.map((one) => [rule.id, one.text, rule, one] as const)))(
  '%s is silent on: %s',
  (_, __, rule, one) => {
    expect(runExample(rule, one)).toEqual([]);
  },
);
