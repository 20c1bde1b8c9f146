import { insertPaper, WordError, type InsertResult } from '../../src/word';
import type { HostOptions } from '../../src/preview/host';
import { build, type Block } from '../../src/document';
import { writePackage } from '../../src/docx';
import { itValidates, validateDocx } from '../support/validate-docx';
import { asWritten, BODY, openWord, tagCounts } from './harness';

/** Small, but with one of each thing: every action of it is made to fail once. */
const PAPER: Block[] = [
  { ...build.title('个人发言提纲'), id: 'outline' },
  build.heading(2, '（一）担当作为方面', { kind: 'dimension', id: 'd1' }),
  build.guidance('d1.req', '要求：见人见事。'),
  build.paragraph('1.', build.slot('d1.1.problem', '【问题】')),
  build.table(
    [1, 1],
    ['措施', '责任人'],
    [[[build.slot('m.1.measure', '【措施】')], [build.slot('m.1.owner', '【责任人】')]]],
  ),
  build.unit('cl.end', '请', build.field('cl.end.name', '周明远', '【请填写姓名】'), '同志表态。'),
];
const FILE = writePackage(BODY);
const WANTED = tagCounts(asWritten(PAPER));
const BEFORE = ['这是原有的第一段。', '这是原有的第二段。'];
const CODES = ['GeneralException', 'NotAllowed', 'InvalidObjectPath'];

/** Inserts with the n-th action failing, at the cursor in the first paragraph. */
async function tryWith(options: HostOptions, action: number) {
  const word = openWord(FILE, options);
  word.host.setSelection({ paragraph: 0, start: 2, end: 2 });
  word.host.failAt(action, CODES[action % CODES.length] ?? 'GeneralException');
  let result: InsertResult | undefined;
  let error: unknown;
  try {
    result = await insertPaper(PAPER, 'cursor');
  } catch (refusal) {
    error = refusal;
  }
  return { word, result, error };
}

/** How many actions an insertion takes that nothing disturbs. */
async function actions(options: HostOptions): Promise<number> {
  const { word } = await tryWith(options, 100_000);
  return word.host.log.actions.length;
}

describe.each<[string, HostOptions]>([
  ['by OOXML', {}],
  ['by OOXML in WordApi 1.3', { wordApi: '1.3' }],
  ['by Word’s own objects', { ooxmlRefused: true }],
])('an insertion %s whose n-th action fails', (_name, options) => {
  it('leaves all of the paper, once, or names what is missing, or leaves nothing; and what was typed', async () => {
    const count = await actions(options);
    expect(count).toBeGreaterThan(4);
    const outcomes = new Set<string>();
    for (let action = 1; action <= count; action += 1) {
      const { word, result, error } = await tryWith(options, action);
      const texts = word.texts();
      const counts = tagCounts(word.host.paragraphs());
      const where = `action ${action} of ${count}: ${JSON.stringify(result ?? error)}`;

      // Nothing ever twice, and the person's words as they were, in order.
      for (const [tag, found] of Object.entries(counts))
        expect([where, tag, found]).toEqual([where, tag, WANTED[tag]]);
      expect([where, texts[0], texts[texts.length - 1]]).toEqual([where, ...BEFORE]);

      const arrived = Object.values(counts).reduce((sum, one) => sum + one, 0);
      const wanted = Object.values(WANTED).reduce((sum, one) => sum + one, 0);
      if (result) {
        expect([where, result.tags, result.missing.length]).toEqual([where, arrived, wanted - arrived]);
        expect(result.state).toBe(arrived === wanted ? 'inserted' : 'partial');
      } else {
        expect(error).toBeInstanceOf(WordError);
        expect([where, texts]).toEqual([where, BEFORE]);
      }
      outcomes.add(result ? result.state : 'nothing');
      expect(word.client.syncs()).toBeLessThanOrEqual(8);
    }
    expect(outcomes.has('inserted')).toBe(true);
  }, 120_000);
});

itValidates(
  'a paper of which a part arrived leaves a valid document',
  async () => {
    const count = await actions({ ooxmlRefused: true });
    const { word, result } = await tryWith({ ooxmlRefused: true }, Math.floor(count / 2));
    expect(result?.state).toBe('partial');
    expect(validateDocx(word.host.save())).toEqual([]);
  },
  30_000,
);
