import { readSettings, openPackage } from '../../src/docx';
import { loadSetting, saveSettings, WordError } from '../../src/word';
import { BODY, openWord } from './harness';

const MEMBERS = 'duizhao.members';
const VALUE = '{"version":1,"revision":1,"savedAt":"2018-01-01T00:00:00Z","data":{"nextId":1,"members":[]}}';

describe('document settings', () => {
  it('are saved into the document and read back', async () => {
    const word = openWord(BODY);
    expect(loadSetting(MEMBERS)).toBeUndefined();
    await saveSettings({ [MEMBERS]: VALUE });
    expect(loadSetting(MEMBERS)).toBe(VALUE);
    const again = openWord(word.host.save());
    expect(loadSetting(MEMBERS)).toBe(VALUE);
    expect(Object.keys(readSettings(openPackage(again.host.save())))).toEqual([MEMBERS]);
  });

  it('are removed, not set to null', async () => {
    const word = openWord(BODY);
    await saveSettings({ [MEMBERS]: VALUE, 'duizhao.meeting': '{}' });
    await saveSettings({ [MEMBERS]: undefined });
    expect(loadSetting(MEMBERS)).toBeUndefined();
    expect(Object.keys(readSettings(openPackage(word.host.save())))).toEqual(['duizhao.meeting']);
  });

  it('that lie in the document as a value come out as its JSON text', async () => {
    openWord(BODY);
    Office.context.document.settings.set(MEMBERS, { version: 1 });
    expect(loadSetting(MEMBERS)).toBe('{"version":1}');
  });

  it('that fail to save leave the old value and say that the edit is still in the pane', async () => {
    const word = openWord(BODY);
    await saveSettings({ [MEMBERS]: VALUE });
    word.host.options.settingsFail = true;
    const error: unknown = await saveSettings({ [MEMBERS]: '{}', other: 'x' }).catch(
      (refusal: unknown) => refusal,
    );
    expect(error).toBeInstanceOf(WordError);
    expect(error).toMatchObject({ message: expect.stringContaining('改动还留在窗格里') as string });
    expect(loadSetting(MEMBERS)).toBe(VALUE);
    expect(loadSetting('other')).toBeUndefined();
    word.host.options.settingsFail = false;
    await saveSettings({ other: 'y' });
    expect(loadSetting(MEMBERS)).toBe(VALUE);
  });

  it('that do not come back as they were saved are reported, and the old ones put back', async () => {
    openWord(BODY);
    await saveSettings({ [MEMBERS]: VALUE });
    const { settings } = Office.context.document;
    const set = settings.set.bind(settings);
    settings.set = (key: string, value: unknown) =>
      set(key, value === VALUE ? value : String(value).slice(0, 3));
    await expect(saveSettings({ [MEMBERS]: `${VALUE} ` })).rejects.toMatchObject({ code: 'host' });
    settings.set = set;
    expect(loadSetting(MEMBERS)).toBe(VALUE);
  });

  it('are given up when the host never answers', async () => {
    jest.useFakeTimers();
    try {
      openWord(BODY);
      Office.context.document.settings.saveAsync = () => undefined;
      const saving = saveSettings({ [MEMBERS]: VALUE }).catch((refusal: unknown) => refusal);
      await jest.advanceTimersByTimeAsync(60_000);
      expect(await saving).toMatchObject({ code: 'host', detail: 'time-out' });
      expect(loadSetting(MEMBERS)).toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });
});
