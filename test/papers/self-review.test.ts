import { formatTag, isPlaceholderText, textSum, type Block } from '../../src/document';
import { EMPTY_ROSTER, newMeeting, type Member, type PaperKind, type ScriptOptions } from '../../src/meeting';
import { paperOf, type PaperContext } from '../../src/papers';
import { print } from './print';
import { headings, inlinesOf, slots, under } from './read-blocks';
import { ANNUAL, HISTORY, meetingOf, ROSTER } from './samples';

const INSIDE: ScriptOptions = {
  criticismMode: 'insideOwnSpeech',
  noticeMode: 'aloud',
  responseSlot: true,
  guidanceSpeech: 'end',
  openingStudy: false,
};
const author = ROSTER.members[1] as Member;
const context = (pack = ANNUAL, more: Partial<PaperContext> = {}): PaperContext => ({
  pack,
  meeting: meetingOf(pack),
  roster: ROSTER,
  author,
  ...more,
});
const team = (...args: Parameters<typeof context>): Block[] => paperOf('teamReview').blocks(context(...args));
const own = (...args: Parameters<typeof context>): Block[] => paperOf('outline').blocks(context(...args));

describe('the parts in the order of the pack', () => {
  it.each<[string, Block[], string[]]>([
    [
      'team, 2017',
      team(),
      [
        '上年度整改措施落实情况',
        '存在的主要问题',
        '典型案例剖析',
        '巡视巡察反馈问题',
        '原因剖析',
        '整改措施',
      ],
    ],
    [
      'outline, 2017',
      own(),
      [
        '上年度整改措施落实情况',
        '存在的主要问题',
        '典型案例剖析',
        '个人有关事项',
        '巡视巡察反馈问题',
        '组织约谈函询情况',
        '群众反映问题',
        '受到问责情况',
        '原因剖析',
        '整改措施',
      ],
    ],
    [
      'outline, 2021',
      own(HISTORY),
      [
        '上年度整改措施落实情况',
        '存在的主要问题',
        '典型案例剖析',
        '个人有关事项',
        '巡视巡察反馈问题',
        '组织约谈函询情况',
        '群众反映问题',
        '受到问责情况',
        '原因剖析',
        '整改措施',
      ],
    ],
    [
      'outline with criticism',
      own(ANNUAL, { meeting: meetingOf(ANNUAL, { script: INSIDE }) }).slice(-12),
      ['整改措施', '批评意见'],
    ],
  ])('%s', (_, blocks, wanted) => {
    expect(headings(blocks).map((text) => text.replace(/^[一二三四五六七八九十]+、/, ''))).toEqual(wanted);
  });

  it('are numbered one after the other', () => {
    expect(headings(own()).map((text) => text.split('、')[0])).toEqual([
      '一',
      '二',
      '三',
      '四',
      '五',
      '六',
      '七',
      '八',
      '九',
      '十',
    ]);
  });

  it('name the dimensions （一）……方面, one for each', () => {
    const found = own(HISTORY).flatMap((block) =>
      block.type === 'heading' && block.tag?.kind === 'dimension' ? [block.text] : [],
    );
    expect(found).toHaveLength(5);
    expect(found[2]).toBe('（三）带头践行以人民为中心的发展思想方面');
  });
});

describe('the head of the paper', () => {
  it.each<[string, Block[], string]>([
    ['team', team(), '青石县水务局领导班子2017年度民主生活会对照检查材料\n（2018年2月9日）'],
    [
      'a unit that names its team',
      team(HISTORY, { meeting: meetingOf(HISTORY, { unit: '青石市委常委班子' }) }),
      '青石市委常委班子党史学习教育专题民主生活会对照检查材料\n（2018年2月9日）',
    ],
    ['outline', own(), '青石县水务局2017年度民主生活会个人发言提纲\n党组成员、副局长　李文博'],
    [
      'nothing known',
      paperOf('outline').blocks({ pack: ANNUAL, meeting: newMeeting(ANNUAL), roster: EMPTY_ROSTER }),
      '【请填写单位名称】2017年度民主生活会个人发言提纲\n【请填写职务】　【请填写姓名】',
    ],
  ])('%s', (_, blocks, wanted) => {
    expect(print(blocks.slice(0, 2))).toBe(wanted);
    expect(blocks[0]).toMatchObject({ type: 'title' });
  });

  it.each([ANNUAL, HISTORY])(
    'the opening has basis and theme word for word, and leaves the numbers to the person: $id',
    (pack) => {
      for (const blocks of [team(pack), own(pack)]) {
        const [words, counts] = blocks.slice(3, 5).map((block) => print([block]));
        expect(words).toContain(`《${pack.basis[0]?.title ?? ''}》`);
        expect(words).toContain(`“${pack.theme}”`);
        for (const put of pack.putIn) expect(words).toContain(put);
        expect(counts).toMatch(
          /^会前，.*【请填写学习次数】次，.*【请填写谈心谈话人次】人次，.*【请填写意见建议条数】条。现将/,
        );
      }
    },
  );

  it('asks for a document number only where the notice has one', () => {
    expect(print(team(HISTORY).slice(3, 4))).toContain('的通知》【请填写通知文号，连同括号】和省纪委');
    expect(print(team(ANNUAL))).not.toContain('文号');
  });
});

describe.each(['teamReview', 'outline'] as PaperKind[])('%s', (kind) => {
  const papers = [ANNUAL, HISTORY].flatMap((pack) =>
    [1, 2, 4].map((count) =>
      paperOf(kind).blocks(context(pack, { slots: count, meeting: meetingOf(pack, { script: INSIDE }) })),
    ),
  );

  it('holds no ready-made problem: between headings and guidance there are numbers and empty slots, no words', () => {
    for (const blocks of papers) {
      const body = blocks.slice(blocks.findIndex((block) => block.type === 'heading'));
      for (const block of body) {
        if (block.type === 'heading' || block.type === 'guidance') continue;
        const words = inlinesOf([block]).flatMap((inline) => (inline.type === 'text' ? [inline.text] : []));
        expect(words.filter((word) => !/^(?:\d+\.|对|同志：)$/.test(word))).toEqual([]);
      }
    }
  });

  it('has placeholders that are known for such wherever they stand', () => {
    for (const blocks of papers)
      for (const slot of slots(blocks)) expect(isPlaceholderText(slot.placeholder)).toBe(true);
  });

  it('writes tags that tags can be', () => {
    for (const blocks of papers) {
      for (const inline of inlinesOf(blocks)) {
        if (inline.type === 'slot') formatTag({ kind: 'slot', id: inline.id });
        if (inline.type === 'field') formatTag({ kind: 'field', id: inline.id, sum: textSum(inline.value) });
      }
      for (const block of blocks) {
        if (block.type === 'guidance')
          formatTag({ kind: 'guidance', id: block.id, sum: textSum(block.text) });
        if (block.type === 'heading' && block.tag) formatTag({ ...block.tag, sum: textSum(block.text) });
      }
    }
  });

  it('has each slot, guidance and tagged heading once', () => {
    for (const blocks of papers) {
      const ids = [
        ...slots(blocks).map((slot) => `slot:${slot.id}`),
        ...blocks.flatMap((block) => (block.type === 'guidance' ? [`guidance:${block.id}`] : [])),
        ...blocks.flatMap((block) =>
          block.type === 'heading' && block.tag ? [`${block.tag.kind}:${block.tag.id}`] : [],
        ),
      ];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('gives each dimension requirement, prompts and 问题—具体事例—原因 as often as asked', () => {
    const blocks = under(paperOf(kind).blocks(context(ANNUAL, { slots: 2 })), 'loyalty');
    expect(blocks.map((block) => block.type)).toEqual([
      'guidance',
      'guidance',
      ...Array<string>(6).fill('paragraph'),
    ]);
    expect(print(blocks)).toContain('不做“两面人”');
    expect(print(blocks)).toContain('哪一次？什么事？谁负责？造成什么后果？');
    expect(slots(blocks).map((slot) => slot.id)).toEqual([
      'loyalty.1.problem',
      'loyalty.1.case',
      'loyalty.1.cause',
      'loyalty.2.problem',
      'loyalty.2.case',
      'loyalty.2.cause',
    ]);
    expect(slots(blocks).map((slot) => slot.placeholder.slice(1, 3))).toEqual([
      '问题',
      '具体',
      '原因',
      '问题',
      '具体',
      '原因',
    ]);
  });

  it('has a row of measures for each problem slot', () => {
    for (const [pack, count] of [
      [ANNUAL, 2],
      [HISTORY, 3],
    ] as const) {
      const [table] = under(paperOf(kind).blocks(context(pack, { slots: count })), 'measures').filter(
        (block) => block.type === 'table',
      );
      expect(table).toMatchObject({ header: ['问题', '措施', '责任人', '完成时限', '可检验的结果'] });
      expect(table?.rows).toHaveLength(pack.dimensions.length * count);
      expect(
        slots(table ? [table] : [])
          .slice(0, 5)
          .map((slot) => slot.id),
      ).toEqual(
        ['problem', 'measure', 'owner', 'deadline', 'result'].map((column) => `measures.1.${column}`),
      );
    }
  });

  it('reports last year item by item', () => {
    const [table] = under(paperOf(kind).blocks(context()), 'priorRectification').filter(
      (block) => block.type === 'table',
    );
    expect(table).toMatchObject({
      header: ['上年度问题', '整改措施', '落实情况', '佐证（未完成的写明原因）'],
    });
  });

  it('sets out causes under the heads that the notice names, else numbered', () => {
    const heads = under(paperOf(kind).blocks(context(HISTORY)), 'rootCause').flatMap((block) =>
      block.type === 'heading' ? [block.text] : [],
    );
    expect(heads).toEqual([
      '（一）思想方面',
      '（二）政治方面',
      '（三）组织方面',
      '（四）作风方面',
      '（五）纪律方面',
    ]);
    expect(print(under(paperOf(kind).blocks(context(ANNUAL)), 'rootCause'))).toMatch(
      /\n1\.【原因：.*\n2\.【原因：.*\n3\.【原因：/,
    );
  });

  it('asks for both kinds of case', () => {
    const text = print(under(paperOf(kind).blocks(context()), 'caseAnalysis'));
    expect(text).toContain('1.【请填写违纪违法反面典型');
    expect(text).toContain('2.【请填写本地区本部门本单位重要工作案例');
  });
});
