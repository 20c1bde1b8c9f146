import { planFinalise, type FinalisePlan } from '../../src/document';
import { writePackage } from '../../src/docx';
import { finalise, WordError } from '../../src/word';
import type { HostOptions } from '../../src/preview/host';
import { itValidates, validateDocx } from '../support/validate-docx';
import { HOSTS, openWord, REVIEW, type Desk } from './harness';

const FILE = writePackage(REVIEW);
const planOf = (word: Desk): FinalisePlan => planFinalise(word.host.paragraphs());
/** Types in the slot whose tag has this id. */
function fill(word: Desk, id: string, words: string): void {
  for (const paragraph of word.host.paragraphs())
    for (const { tag, start, end } of paragraph.controls ?? [])
      if (tag.id === id) word.host.replaceText(paragraph.index, start, end, words);
}
function written(options: HostOptions = {}): Desk {
  const word = openWord(FILE, options);
  fill(word, 'd1.2.problem', '3月信访件签字走过场');
  fill(word, 'd2.1.case', '5月12日泵站抢修没有到场');
  fill(word, 'measures.2.measure', '每月15日到窗口接访');
  const beside = word.texts().findIndex((text) => text === '2.');
  word.host.replaceText(beside, 2, 2, '另见附件');
  return word;
}
const FINAL = [
  '个人发言提纲',
  '临川市水务局　',
  '一、存在的主要问题',
  '（一）担当作为方面',
  '1.3月信访件签字走过场',
  '（二）廉洁自律方面',
  '1.5月12日泵站抢修没有到场',
  '2.另见附件',
  '二、整改措施',
  '问题',
  '措施',
  '责任人',
  '',
  '每月15日到窗口接访',
  '',
  '（签名）',
];

describe.each(HOSTS)('finalise in %s', (_name, options) => {
  it('does what the list says, in one writing, and nothing else', async () => {
    const word = written(options);
    const plan = planOf(word);
    const result = await finalise(plan);
    expect(word.client.syncs()).toBe(2);
    expect(result).toMatchObject({ done: plan.steps.length, failed: [] });
    expect(word.texts()).toEqual(FINAL);
    expect(result.notes.map(({ kind }) => kind)).toEqual(['fieldEmpty']);
    expect(planOf(word).steps).toEqual([]);
  });

  it('takes a table away in which nothing was written', async () => {
    const word = openWord(FILE, options);
    const result = await finalise(planOf(word));
    expect(result.failed).toEqual([]);
    expect(word.texts()).toEqual([
      '个人发言提纲',
      '临川市水务局　',
      '一、存在的主要问题',
      '（一）担当作为方面',
      '（二）廉洁自律方面',
      '二、整改措施',
      '（签名）',
    ]);
    expect(word.host.documentXml()).not.toContain('<w:tbl>');
  });
});

describe('finalise', () => {
  it('does nothing when the document has changed since the list was shown', async () => {
    const word = written();
    const plan = planOf(word);
    fill(word, 'd1.1.problem', '刚刚补写的一条');
    const before = word.host.documentXml();
    const error: unknown = await finalise(plan).catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(WordError);
    expect(error).toMatchObject({ message: expect.stringContaining('又有改动') as string });
    expect(word.host.documentXml()).toBe(before);
  });

  it.each([{}, { wordApi: '1.3' as const }])(
    'with its n-th action failing does all or names what is left (%p)',
    async (options) => {
      const calm = written(options);
      await finalise(planOf(calm));
      const count = calm.host.log.actions.length;
      for (let action = 1; action <= count; action += 1) {
        const word = written(options);
        const plan = planOf(word);
        const before = word.texts();
        word.host.failAt(action, action % 2 === 0 ? 'GeneralException' : 'ItemNotFound');
        const where = `action ${action} of ${count}`;
        try {
          const result = await finalise(plan);
          const left = planOf(word).steps.map((step) => step.description);
          expect([where, result.failed]).toEqual([where, left]);
          if (left.length === 0) expect([where, word.texts()]).toEqual([where, FINAL]);
        } catch (error) {
          expect([where, error]).toEqual([where, expect.any(WordError)]);
          expect([where, word.texts()]).toEqual([where, before]);
        }
        for (const words of ['走过场', '没有到场', '另见附件', '窗口接访'])
          expect([where, word.texts().filter((text) => text.includes(words)).length]).toEqual([where, 1]);
      }
    },
    120_000,
  );

  itValidates(
    'leaves a document that the Open XML validator accepts',
    async () => {
      for (const word of [written(), openWord(FILE)]) {
        word.client.reset(word.host);
        await finalise(planOf(word));
        expect(validateDocx(word.host.save())).toEqual([]);
      }
    },
    60_000,
  );
});
