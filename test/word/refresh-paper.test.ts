import { build, planFinalise, planRefresh, textSum, type Block } from '../../src/document';
import { finalise, refreshPaper, WordError } from '../../src/word';
import type { HostOptions } from '../../src/preview/host';
import { HE, LI, QIN, SAMPLE, script, ZHOU, type ScriptSample } from '../document/script-sample';
import { docxOf } from '../support/docx-package';
import { itValidates, validateDocx } from '../support/validate-docx';
import { dump, HOSTS, openWord, tagCounts } from './harness';

const document = (sample: ScriptSample = SAMPLE): Block[] => [
  build.paragraph('会议材料之一'),
  ...script(sample),
  build.paragraph('（附件）'),
];
const NOW: ScriptSample = {
  ...SAMPLE,
  place: '三楼会议室',
  people: [ZHOU, HE, { ...QIN, name: '秦若岚' }],
};
const at = (texts: readonly string[], words: string): number =>
  texts.findIndex((text) => text.includes(words));

describe.each<[string, HostOptions]>([...HOSTS, ['a Word that refuses OOXML', { ooxmlRefused: true }]])(
  'refreshPaper in %s',
  (_name, options) => {
    it('rewrites, adds, marks, and leaves the rest, in at most 4 syncs', async () => {
      const word = openWord(document(), options);
      const untouched = word.texts();
      const result = await refreshPaper(script(NOW));
      expect(word.client.syncs()).toBeLessThanOrEqual(4);
      expect(result).toMatchObject({
        added: 6,
        marked: 3,
        unmarked: 0,
        moved: 0,
        keptByHand: [],
        failed: [],
      });
      // 地点, and 秦若岚 where she speaks, answers and is asked for criticism of 周明远; what is marked stays as it is.
      expect(result.rewritten).toBe(4);
      const texts = word.texts();
      expect(texts[0]).toBe('会议材料之一');
      expect(texts.filter((text) => text !== '').at(-1)).toBe('（附件）');
      expect(texts).toContain('今天我们在三楼会议室开会。');
      const block = at(texts, '请何启年同志作个人对照检查');
      expect(texts.slice(block - 1, block + 4)).toEqual([
        '请周明远同志表态。',
        '下面，请何启年同志作个人对照检查。',
        '请周明远同志提出批评意见。',
        '请秦若岚同志提出批评意见。',
        '请何启年同志表态。',
      ]);
      expect(texts).toContain('【名单中已没有李文博，请核对后删去下面4段】');
      expect(texts.filter((text) => text === '').length).toBe(untouched.filter((text) => text === '').length);
      expect(planRefresh(word.host.paragraphs(), script(NOW))).toMatchObject({
        rewrites: [],
        insertions: [],
        marks: [],
        removals: [],
      });
    });

    it('does nothing, in one reading, when all is as it should be', async () => {
      const word = openWord(document(), options);
      const before = word.host.documentXml();
      expect(await refreshPaper(script(SAMPLE))).toEqual({
        rewritten: 0,
        added: 0,
        moved: 0,
        marked: 0,
        unmarked: 0,
        keptByHand: [],
        outOfOrder: [],
        failed: [],
      });
      expect(word.client.syncs()).toBe(1);
      expect(word.host.documentXml()).toBe(before);
    });

    it('keeps what a person typed, in and beside the controls, and overwrites it only when told to', async () => {
      const word = openWord(document(), options);
      const place = at(word.texts(), '今天我们在');
      word.host.replaceText(place, 5, 5, '机关二楼');
      const speech = at(word.texts(), '请李文博同志作个人');
      word.host.replaceText(speech, 0, 2, '接下来');
      const result = await refreshPaper(
        script({ ...SAMPLE, place: '三楼会议室', people: [ZHOU, { ...LI, name: '李文渤' }, QIN] }),
      );
      expect(result.keptByHand).toMatchObject([
        { found: '机关二楼', wanted: '三楼会议室', paragraph: place },
      ]);
      expect(word.texts()).toEqual(
        expect.arrayContaining(['今天我们在机关二楼开会。', '接下来，请李文渤同志作个人对照检查。']),
      );
      const forced = await refreshPaper(
        script({ ...SAMPLE, place: '三楼会议室', people: [ZHOU, { ...LI, name: '李文渤' }, QIN] }),
        {
          force: result.keptByHand.map((kept) => kept.tag),
        },
      );
      expect(forced).toMatchObject({ rewritten: 1, keptByHand: [] });
      expect(word.texts()).toContain('今天我们在三楼会议室开会。');
    });

    it('takes notes away when the member is back, and empties what became unknown', async () => {
      const word = openWord(document({ ...SAMPLE, place: '三楼会议室' }), options);
      const before = word.texts();
      await refreshPaper(script({ ...SAMPLE, people: [ZHOU, QIN], place: '三楼会议室' }));
      const result = await refreshPaper(script(SAMPLE));
      expect(result).toMatchObject({ unmarked: 3, rewritten: 1, added: 0, failed: [] });
      expect(word.texts()).toEqual(before.map((text) => text.replace('三楼会议室', '')));
      const field = word.host
        .paragraphs()
        .flatMap(({ controls }) => controls ?? [])
        .find(({ tag }) => tag.id === 'op.place.value');
      expect(field).toMatchObject({ empty: true });
      expect(field?.tag.sum).toBeUndefined();
    });

    it('moves paragraphs that nobody typed in to their place when asked', async () => {
      const turned = { ...SAMPLE, people: [ZHOU, QIN, LI] };
      const word = openWord(document(), options);
      const told = await refreshPaper(script(turned));
      expect(told.outOfOrder.length).toBeGreaterThan(0);
      expect(told).toMatchObject({ rewritten: 0, added: 0, moved: 0 });
      const result = await refreshPaper(script(turned), { reorder: true });
      expect(result).toMatchObject({ added: 0, outOfOrder: [], failed: [] });
      expect(result.moved).toBeGreaterThan(0);
      const wanted = openWord(document(turned)).texts();
      expect(word.texts()).toEqual(wanted);
    });
  },
);

describe('refreshPaper', () => {
  it('says that the paper is not there', async () => {
    openWord([build.paragraph('通知')]);
    const error: unknown = await refreshPaper(script(SAMPLE)).catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(WordError);
    expect(error).toMatchObject({ code: 'not-found', message: expect.stringContaining('先插入') as string });
  });

  it('takes as few syncs for a long script', async () => {
    const people = Array.from({ length: 14 }, (_, i) => ({
      id: `m${i + 1}`,
      name: `周明${i}`,
      position: '',
    }));
    const word = openWord(document({ ...SAMPLE, people }));
    const renamed = people.map((one) => ({ ...one, name: `李文${one.id}` }));
    const result = await refreshPaper(script({ ...SAMPLE, people: [...renamed, HE] }));
    expect(result.rewritten).toBe(14 * 15);
    expect(result.failed).toEqual([]);
    expect(word.client.syncs()).toBeLessThanOrEqual(4);
  }, 60_000);

  it('writes what came in without controls that a second refresh or 定稿 would trip over', async () => {
    for (const options of [{}, { ooxmlRefused: true }]) {
      const word = openWord(document(), options);
      await refreshPaper(script({ ...SAMPLE, people: [ZHOU, LI, QIN, HE] }));
      expect(Object.values(tagCounts(word.host.paragraphs())).every((count) => count === 1)).toBe(true);
      expect(planFinalise(word.host.paragraphs()).steps).toEqual([]);
      expect(dump(word.saved())).toContain('⟦dz:1:field:sp.m4.name~');
    }
  });

  it('leaves no tracked changes of its own where tracking is on, and leaves it on', async () => {
    const mode = (set?: 'TrackAll'): Promise<string> =>
      Word.run(async (context) => {
        if (set) context.document.changeTrackingMode = set;
        context.document.load('changeTrackingMode');
        await context.sync();
        return context.document.changeTrackingMode;
      });
    const word = openWord(document());
    await mode('TrackAll');
    await refreshPaper(script({ ...NOW, people: [HE, ZHOU] }));
    await refreshPaper(script({ ...NOW, people: [ZHOU, HE] }), { reorder: true });
    await finalise(planFinalise(word.host.paragraphs()));
    expect(word.host.documentXml()).not.toMatch(/<w:(?:ins|del|moveFrom|moveTo) /);
    expect(await mode()).toBe('TrackAll');
  });

  it('changes nothing where Word does not show the control, and says so', async () => {
    const control =
      `<w:sdt><w:sdtPr><w:tag w:val="dz:1:field:op.place.value~${textSum('旧会议室')}"/><w:id w:val="5"/><w:text/></w:sdtPr>` +
      '<w:sdtContent><w:r><w:t>旧会议室</w:t></w:r></w:sdtContent></w:sdt>';
    const expected = [
      build.unit('op.place', '在', build.field('op.place.value', '三楼会议室', '【请填写地点】'), '开会'),
    ];
    const body = `<w:p><w:r><w:t>在</w:t></w:r>${control}<w:r><w:t>开会</w:t></w:r></w:p>`;
    // Plain text controls are not listed before WordApi 1.5.
    const old = openWord(docxOf({ body }), { wordApi: '1.3' });
    expect(await refreshPaper(expected)).toMatchObject({ rewritten: 0, failed: ['三楼会议室'] });
    expect(old.texts()).toEqual(['在旧会议室开会']);
    const present = openWord(docxOf({ body }));
    expect(await refreshPaper(expected)).toMatchObject({ rewritten: 1, failed: [] });
    expect(present.texts()).toEqual(['在三楼会议室开会']);
  });

  itValidates(
    'leaves documents that the Open XML validator accepts',
    async () => {
      for (const options of [{}, { ooxmlRefused: true }]) {
        const word = openWord(document(), options);
        await refreshPaper(script(NOW));
        await refreshPaper(script({ ...NOW, people: [HE, ZHOU, QIN] }), { reorder: true });
        expect(validateDocx(word.host.save())).toEqual([]);
      }
    },
    60_000,
  );
});
