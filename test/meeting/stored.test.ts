import fc from 'fast-check';
import {
  addMembers,
  EMPTY_ROSTER,
  isKeptKey,
  keptKey,
  MAX_STORED_BYTES,
  newMeeting,
  readStored,
  SETTINGS_KEYS,
  STORED,
  utf8Length,
  writeStored,
} from '../../src/meeting';
import { ANNUAL, meetingOf, person, ROSTER } from '../papers/samples';

const STAMP = { revision: 3, savedAt: '2018-01-20T08:00:00.000Z' };
const written = (): string => {
  const result = writeStored(STORED.members, ROSTER, STAMP);
  if (result.state !== 'ok') throw new Error(result.message);
  return result.text;
};

it('reads back what it wrote', () => {
  expect(readStored(STORED.members, written())).toEqual({
    state: 'ok',
    value: { version: 1, ...STAMP, data: ROSTER },
  });
  const meeting = meetingOf(ANNUAL, { days: { plan: 12 }, expected: 5 });
  const result = writeStored(STORED.meeting, meeting, STAMP);
  expect(result.state === 'ok' && readStored(STORED.meeting, result.text)).toMatchObject({
    state: 'ok',
    value: { data: meeting },
  });
  expect(readStored(STORED.members, JSON.parse(written()))).toMatchObject({ state: 'ok' });
});

it('reads a meeting that says nothing of its options with the usual ones', () => {
  const rest = { ...newMeeting(ANNUAL), script: undefined };
  const text = JSON.stringify({ version: 1, ...STAMP, data: rest });
  expect(readStored(STORED.meeting, text)).toMatchObject({
    state: 'ok',
    value: { data: newMeeting(ANNUAL) },
  });
});

it.each([[undefined], [null], ['']])('knows that nothing is there: %p', (found) => {
  expect(readStored(STORED.members, found)).toEqual({ state: 'absent' });
});

const data = (change: object): string => JSON.stringify({ ...(JSON.parse(written()) as object), ...change });
it.each([
  ['cut off', written().slice(0, -20), '内容不完整或已损坏'],
  ['no envelope', '[1,2]', 'version：缺少这一项'],
  ['a word', '"text"', '应为一组字段'],
  ['a broken member', data({ data: { nextId: 9, members: [{ id: 'm1' }] } }), 'members[0].name：缺少这一项'],
  ['an odd revision', data({ revision: -1 }), 'revision：数值太小'],
])('keeps the text of what is corrupt: %s', (_, raw, why) => {
  const found = readStored(STORED.members, raw);
  expect(found).toMatchObject({ state: 'corrupt', raw });
  if (found.state === 'corrupt') {
    expect(found.reason).toContain('文档里存的成员名单读不出来：');
    expect(found.reason).toContain(why);
  }
});

it('keeps a value that is no text as text', () => {
  const found = readStored(STORED.members, { version: 'x' });
  expect(found).toMatchObject({ state: 'corrupt', raw: '{\n  "version": "x"\n}' });
});

it('knows what a newer add-in wrote', () => {
  const raw = data({ version: 2, data: { anything: true } });
  expect(readStored(STORED.members, raw)).toEqual({
    state: 'newer',
    raw,
    reason: '文档里存的成员名单由更新版本的加载项写入（格式 2），请更新加载项后再打开。原文没有改动。',
  });
});

it('refuses a day that the calendar does not have', () => {
  expect(writeStored(STORED.meeting, meetingOf(ANNUAL, { date: '2018-02-30' }), STAMP)).toEqual({
    state: 'invalid',
    message: '会议信息有不符合要求的内容，没有保存：date：日期应为日历上有的日子，形如 2018-02-09。',
  });
});

it('refuses more than 200 KB and says how much it is', () => {
  const big = addMembers(
    EMPTY_ROSTER,
    Array.from({ length: 500 }, () =>
      person('欧阳'.repeat(10), {
        position: '局'.repeat(60),
        portfolioUnits: ['科'.repeat(60), '室'.repeat(50)],
      }),
    ),
  );
  const result = writeStored(STORED.members, big, STAMP);
  expect(result.state).toBe('too-large');
  if (result.state === 'too-large')
    expect(result.message).toMatch(
      /^成员名单有 \d{3} KB，超过文档里能存的 200 KB，没有保存。请删减内容，或先导出为文件。$/,
    );
});

it('takes exactly 200 KB and not one byte more', () => {
  const fill = (bytes: number): string => {
    const roster = addMembers(
      EMPTY_ROSTER,
      Array.from({ length: 400 }, () =>
        person('a'.repeat(60), { portfolioUnits: Array.from({ length: 4 }, () => 'b'.repeat(60)) }),
      ),
    );
    const first = writeStored(STORED.members, roster, STAMP);
    if (first.state !== 'ok') throw new Error(first.message);
    const missing = bytes - utf8Length(first.text);
    const result = writeStored(STORED.members, roster, {
      ...STAMP,
      savedAt: STAMP.savedAt + 'x'.repeat(missing),
    });
    return result.state;
  };
  expect(fill(MAX_STORED_BYTES)).toBe('ok');
  expect(fill(MAX_STORED_BYTES + 1)).toBe('too-large');
});

it('measures UTF-8 as an encoder does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
  expect(utf8Length('\ud800a')).toBe(new TextEncoder().encode('\ud800a').length);
});

it('names a free key for what is kept aside', () => {
  expect(keptKey(SETTINGS_KEYS.members, [])).toBe('duizhao.kept.members.1');
  expect(keptKey(SETTINGS_KEYS.members, ['duizhao.kept.members.1', 'duizhao.kept.meeting.2'])).toBe(
    'duizhao.kept.members.2',
  );
  expect([isKeptKey('duizhao.kept.members.1'), isKeptKey('duizhao.members')]).toEqual([true, false]);
});
