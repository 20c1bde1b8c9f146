import { EMPTY_ROSTER, SETTINGS_KEYS, addMember } from '../../src/meeting';
import type { Roster } from '../../src/meeting';
import { rosterCodec } from '../../src/taskpane/data/codecs';
import { openStored } from '../../src/taskpane/data/stored-value';
import { fakeWord, refusal } from './support/fake-word';
import { ROSTER, storeRoster } from './support/samples';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const person = (name: string) => ({ ...ROSTER.members[1]!, id: undefined, name });
const grown = (roster: Roster, name: string): Roster => addMember(roster, person(name));
const inDocument = (word: ReturnType<typeof fakeWord>) =>
  JSON.parse(word.settings.get(SETTINGS_KEYS.members) ?? 'null') as { revision: number; data: Roster } | null;

test('edits that come while saving are saved by one more save, the last one winning', async () => {
  const word = fakeWord();
  const stored = openStored(rosterCodec, word);
  let list = stored.get().value;
  for (const name of ['周明远', '李文博', '陈思源', '赵立新']) {
    list = grown(list, name);
    stored.change(list);
  }
  await settled();
  expect(inDocument(word)?.data).toEqual(list);
  expect(word.log.filter((step) => step === 'saveSettings')).toHaveLength(2);
  expect(stored.get()).toMatchObject({ reading: 'ok', revision: 2, saving: { state: 'saved' } });
});

test('the revision counts on from the document', async () => {
  const word = fakeWord();
  storeRoster(word);
  const stored = openStored(rosterCodec, word);
  stored.change(grown(ROSTER, '赵立新'));
  await settled();
  expect(inDocument(word)).toMatchObject({ revision: 3, savedAt: word.now() });
});

test('over 200 KB is refused in words; the document keeps what it had, the pane the edit', async () => {
  const word = fakeWord();
  storeRoster(word);
  const stored = openStored(rosterCodec, word);
  const units = Array.from({ length: 40 }, () => '某'.repeat(60));
  const many = Array.from({ length: 30 }).reduce<Roster>(
    (roster) => addMember(roster, { ...person('张伟'), portfolioUnits: units }),
    EMPTY_ROSTER,
  );
  stored.change(many);
  await settled();
  expect(stored.get().saving).toMatchObject({
    state: 'failed',
    reason: expect.stringContaining('200 KB') as string,
  });
  expect(stored.get().value).toBe(many);
  expect(inDocument(word)?.data).toEqual(ROSTER);
  expect(word.log).not.toContain('saveSettings');
});

test('what others saved meanwhile is found by refreshing, and can be taken over', async () => {
  const word = fakeWord();
  storeRoster(word);
  const stored = openStored(rosterCodec, word);
  // The other's list comes to light only when the settings are refreshed.
  word.refreshSettings = () => {
    storeRoster(word, grown(ROSTER, '孙晓岚'));
    return Promise.resolve();
  };
  stored.change(grown(ROSTER, '赵立新'));
  await settled();
  expect(stored.get().saving.state).toBe('conflict');
  expect(inDocument(word)?.data.members.at(-1)?.name).toBe('孙晓岚');
  stored.reload();
  expect(stored.get().value.members.at(-1)?.name).toBe('孙晓岚');
  expect(stored.get().saving.state).toBe('idle');
});

test('an unreadable value cannot be edited and goes into no new document', async () => {
  const word = fakeWord();
  word.settings.set(SETTINGS_KEYS.members, 'half');
  const stored = openStored(rosterCodec, word);
  stored.change(ROSTER);
  await settled();
  expect(stored.get()).toMatchObject({ reading: 'corrupt', raw: 'half', value: EMPTY_ROSTER });
  expect(word.log).toEqual([]);
  expect(stored.text()).toBeUndefined();
});

test('an edit that could not be saved goes into a new document all the same', async () => {
  const word = fakeWord();
  const stored = openStored(rosterCodec, word);
  expect(stored.text()).toBeUndefined();
  word.failing.saveSettings = refusal('不能保存。');
  stored.change(ROSTER);
  await settled();
  expect(stored.get().saving).toEqual({ state: 'failed', reason: '不能保存。' });
  expect(stored.text()).toContain('周明远');
});

test('listeners hear of every step until they stop', async () => {
  const word = fakeWord();
  const stored = openStored(rosterCodec, word);
  const states: string[] = [];
  const stop = stored.subscribe(() => states.push(stored.get().saving.state));
  stored.change(ROSTER);
  await settled();
  expect(states).toEqual(['idle', 'saving', 'saved']);
  stop();
  stored.retry();
  await settled();
  expect(states).toHaveLength(3);
});
