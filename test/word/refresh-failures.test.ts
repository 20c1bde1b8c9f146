import { planRefresh } from '../../src/document';
import { writePackage } from '../../src/docx';
import { refreshPaper, WordError, type RefreshResult } from '../../src/word';
import type { HostOptions } from '../../src/preview/host';
import { HE, LI, SAMPLE, script, ZHOU, type ScriptSample } from '../document/script-sample';
import { outside } from '../document/model';
import { openWord, tagCounts } from './harness';

const OLD: ScriptSample = { ...SAMPLE, people: [ZHOU, LI], responses: false, notices: [] };
const NOW: ScriptSample = { ...OLD, place: '三楼会议室', people: [{ ...ZHOU, name: '周明渊' }, HE] };
const FILE = writePackage(script(OLD));
const CODES = ['GeneralException', 'NotAllowed', 'ItemNotFound'];

/** Refreshes with the n-th action failing, after a person typed in the script. */
async function tryWith(options: HostOptions, action: number) {
  const word = openWord(FILE, options);
  const speech = word.texts().findIndex((text) => text.includes('周明远同志作个人'));
  word.host.replaceText(speech, 0, 2, '接下来');
  word.host.splitParagraph(speech, word.texts()[speech]?.length ?? 0);
  word.host.replaceText(speech + 1, 0, 0, '（休息十分钟）');
  word.host.failAt(action, CODES[action % CODES.length] ?? 'GeneralException');
  const before = word.host.paragraphs();
  let result: RefreshResult | undefined;
  let error: unknown;
  try {
    result = await refreshPaper(script(NOW));
  } catch (refusal) {
    error = refusal;
  }
  return { word, before, result, error };
}

describe.each<[string, HostOptions]>([
  ['by OOXML', {}],
  ['in WordApi 1.3', { wordApi: '1.3' }],
  ['where OOXML is refused', { ooxmlRefused: true }],
])('a refresh %s whose n-th action fails', (_name, options) => {
  it('does all, once, or names what is left; and leaves what was typed', async () => {
    const { word: calm } = await tryWith(options, 100_000);
    const count = calm.host.log.actions.length;
    const outcomes = new Set<string>();
    for (let action = 1; action <= count; action += 1) {
      const { word, before, result, error } = await tryWith(options, action);
      const where = `action ${action} of ${count}: ${JSON.stringify(result ?? error)}`;
      const after = word.host.paragraphs();
      const twice = Object.entries(tagCounts(after)).filter(([, found]) => found > 1);
      expect([where, twice]).toEqual([where, []]);
      const words = after.map(outside).filter((text) => text !== '');
      for (const paragraph of before)
        if (outside(paragraph) !== '') expect(words).toContain(outside(paragraph));
      const left = planRefresh(after, script(NOW));
      const open =
        left.rewrites.filter(({ found, wanted }) => found !== wanted).length +
        left.insertions.length +
        left.marks.length;
      if (result) expect([where, open > 0]).toEqual([where, result.failed.length > 0]);
      else {
        expect(error).toBeInstanceOf(WordError);
        expect([where, after.map(({ text }) => text)]).toEqual([where, before.map(({ text }) => text)]);
      }
      // Whatever happened, pressing the button again puts the rest right.
      if (open > 0 || !result) expect(await refreshPaper(script(NOW))).toMatchObject({ failed: [] });
      const done = planRefresh(word.host.paragraphs(), script(NOW));
      expect([where, done.insertions, done.marks, done.keptByHand]).toEqual([where, [], [], []]);
      outcomes.add(result ? (open > 0 ? 'part' : 'all') : 'nothing');
    }
    expect(outcomes.has('all')).toBe(true);
  }, 120_000);
});
