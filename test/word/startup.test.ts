import { capabilities, missing, startup } from '../../src/word';
import { BODY, openWord } from './harness';

afterEach(() => {
  for (const name of ['Office', 'Word', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
});
const onReady = (answer: Promise<unknown>): void => {
  Object.assign(globalThis, { Office: { onReady: () => answer, context: {} }, Word: {} });
};

describe('startup', () => {
  it('is ready in Word', async () => {
    openWord(BODY);
    expect(await startup()).toEqual({ state: 'ready', platform: 'PC', version: '16.0.0.0' });
  });

  it('is outside in a browser and in another program', async () => {
    onReady(Promise.resolve({ host: null, platform: null }));
    expect(await startup()).toEqual({ state: 'outside' });
    onReady(Promise.resolve({ host: 'Excel', platform: 'PC' }));
    expect(await startup()).toEqual({ state: 'outside' });
  });

  it('gives up when Office.js is missing, never answers, or fails', async () => {
    expect(await startup()).toEqual({ state: 'timeout' });
    onReady(new Promise(() => undefined));
    const asked = Date.now();
    expect(await startup(30)).toEqual({ state: 'timeout' });
    expect(Date.now() - asked).toBeLessThan(5_000);
    onReady(Promise.reject(new Error('blocked')));
    expect(await startup()).toEqual({ state: 'timeout' });
  });

  it('waits ten seconds unless told otherwise', async () => {
    jest.useFakeTimers();
    try {
      onReady(new Promise(() => undefined));
      let state = 'waiting';
      void startup().then((result) => {
        state = result.state;
      });
      await jest.advanceTimersByTimeAsync(9_900);
      expect(state).toBe('waiting');
      await jest.advanceTimersByTimeAsync(200);
      expect(state).toBe('timeout');
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('capabilities', () => {
  it('are those of the newest set, and what is missing is said in sentences', () => {
    openWord(BODY, { wordApi: '1.6' });
    expect(capabilities()).toEqual({
      wordApi: '1.6',
      createDocument: true,
      comments: true,
      reviewedText: true,
      trackChanges: true,
    });
    expect(missing()).toEqual([]);
  });

  it('of Word 2021 are WordApi 1.3', () => {
    openWord(BODY, { wordApi: '1.3' });
    expect(capabilities()).toEqual({
      wordApi: '1.3',
      createDocument: true,
      comments: false,
      reviewedText: false,
      trackChanges: false,
    });
    expect(missing()).toHaveLength(1);
    expect(missing().every((sentence) => /^[^a-z]+。$/.test(sentence))).toBe(true);
  });
});
