import {
  DEFAULT_PREFERENCES,
  memoryStore,
  openPreferences,
  readPreferences,
} from '../../src/taskpane/preferences';

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

test('keeps preferences in local storage by office-js-helpers', async () => {
  const store = await openPreferences();
  expect(store.kept).toBe(true);
  expect(store.load()).toEqual(DEFAULT_PREFERENCES);
  store.save({ ...DEFAULT_PREFERENCES, packId: '2021-party-history', place: 'cursor' });
  expect((await openPreferences()).load()).toMatchObject({ packId: '2021-party-history', place: 'cursor' });
  expect(Object.keys(localStorage).filter((key) => key.includes('preferences'))).toEqual([
    '@duizhao/preferences',
  ]);
});

test('falls back to memory where local storage is refused', async () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const store = await openPreferences();
  expect(store.kept).toBe(false);
  store.save({ ...DEFAULT_PREFERENCES, showInfo: false });
  expect(store.load().showInfo).toBe(false);
});

test('damaged preferences take their defaults field by field', () => {
  expect(readPreferences(undefined)).toEqual(DEFAULT_PREFERENCES);
  expect(readPreferences('text')).toEqual(DEFAULT_PREFERENCES);
  expect(
    readPreferences({ paper: 'novel', place: 'cursor', showInfo: 'no', openRequirements: true }),
  ).toEqual({
    ...DEFAULT_PREFERENCES,
    place: 'cursor',
    openRequirements: true,
  });
  expect(memoryStore().load()).toEqual(DEFAULT_PREFERENCES);
});
