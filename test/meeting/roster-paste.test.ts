import fc from 'fast-check';
import {
  addMembers,
  EMPTY_ROSTER,
  parseRoster,
  ROLE_NAMES,
  type MemberRole,
  type NewMember,
} from '../../src/meeting';
import { person } from '../papers/samples';

const members = (text: string): NewMember[] => parseRoster(text).rows.map((row) => row.member);
const only = (text: string): NewMember | undefined => members(text)[0];
const tsv = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');

const FULL: NewMember = person('李文博', {
  position: '党组成员、副局长',
  portfolioUnits: ['办公室', '人事科'],
  partyGroup: '机关第一党小组',
  flags: ['accountability', 'inquiry'],
  absent: { reason: '因公出差', delegate: '陈立新' },
});
const CELLS = [
  '李文博',
  '党组成员、副局长',
  '班子成员',
  '办公室、人事科',
  '机关第一党小组',
  '因公出差',
  '陈立新',
  '受到问责；约谈函询',
];
const HEADER = ['姓名', '职务', '角色', '分管部门', '党小组', '缺席原因', '委托人', '有关情况'];

describe('a whole row', () => {
  it('is read under a header', () => {
    expect(parseRoster(tsv(HEADER, CELLS))).toEqual({
      rows: [{ line: 2, member: FULL }],
      problems: [],
      duplicates: [],
      notes: [],
      header: true,
    });
  });
  it('is read without a header', () => {
    expect(parseRoster(tsv(CELLS))).toMatchObject({
      rows: [{ line: 1, member: FULL }],
      problems: [],
      header: false,
    });
  });
  it('is read with the columns in any order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          HEADER.map((_, index) => index),
          { minLength: HEADER.length },
        ),
        (order) => {
          const at = (row: string[]): string[] => order.map((index) => row[index] ?? '');
          expect(only(tsv(at(HEADER), at(CELLS)))).toEqual(FULL);
        },
      ),
    );
  });
  it.each([
    ['tabs', '\t'],
    ['commas', ','],
    ['full-width commas', '，'],
    ['full-width bars', '｜'],
    ['semicolons', '；'],
  ])('is read separated by %s', (_, mark) => {
    const rows = [HEADER.slice(0, 3), ['李文博', '副局长', '班子成员']].map((row) => row.join(mark));
    expect(only(rows.join('\n'))).toEqual(person('李文博', { position: '副局长' }));
  });
});

it.each([
  ['姓名', ['姓名', '姓 名', '名字', '*姓名', '人员姓名', '成员姓名']],
  ['职务', ['职务', '职位', '现任职务', '单位及职务', '党内职务', '职务/职级']],
  ['角色', ['角色', '身份', '参会身份', '人员类别']],
  ['分管部门', ['分管部门', '分管（联系）部门', '分管科室', '所在科室', '分管领域']],
  ['党小组', ['党小组', '所在党支部', '支部', '所属党支部']],
  ['缺席原因', ['缺席原因', '请假原因', '请假事由', '是否缺席', '缺席']],
  ['委托人', ['委托人', '受托人', '代为宣读人', '代读']],
  ['有关情况', ['有关情况', '标记', '需说明的情况']],
])('knows the column %s by %j', (usual, headings) => {
  for (const heading of headings) {
    const header = HEADER.map((own) => (own === usual ? heading : own));
    expect(parseRoster(tsv(header, CELLS))).toMatchObject({
      rows: [{ member: FULL }],
      problems: [],
      notes: [],
      header: true,
    });
  }
});

const ROLES: [MemberRole, string[]][] = [
  ['principal', ['主要负责同志', '主要负责人', '一把手', '班子负责同志', '主要领导']],
  ['teamMember', ['班子成员', '成员', '党组成员', '领导班子成员', '常委']],
  ['unitHead', ['科室负责同志', '部门负责人', '科长', '中层干部']],
  ['memberRep', ['党员代表', '党小组党员代表']],
  ['attendee', ['列席', '列席人员']],
  ['guidanceGroup', ['督导指导组', '督导组', '指导组成员', '督导组组长', '调研指导组']],
  ['liaison', ['联系指导', '联系指导（纪委、组织部）', '纪委', '组织部']],
  ['recorder', ['记录人', '记录员', '会议记录']],
  ['staff', ['工作人员', '会务']],
];
it.each(ROLES)('knows the role %s by %j', (role, wordings) => {
  for (const word of [ROLE_NAMES[role], role, ` ${wordings[0] ?? ''} `, ...wordings])
    expect(only(tsv(['姓名', '角色'], ['李文博', word]))?.role).toBe(role);
});

it.each<[string, NewMember['flags']]>([
  ['受到问责', ['accountability']],
  ['问责、约谈', ['accountability', 'inquiry']],
  ['因“四风”问题被查处', ['fourWinds']],
  ['违反八项规定', ['fourWinds']],
  ['巡视巡察反馈｜群众反映', ['inspection', 'massReport']],
  ['函询,函询', ['inquiry']],
  ['无', []],
  ['—', []],
  ['', []],
])('reads the flags “%s”', (cell, flags) => {
  expect(only(tsv(['姓名', '有关情况'], ['李文博', cell]))?.flags).toEqual(flags);
});

it('reads a column for each flag, with yes and no in the usual signs', () => {
  const text = tsv(
    ['姓名', '受到问责', '巡视巡察反馈', '约谈函询', '群众反映'],
    ['李文博', '是', '√', '否', ''],
    ['陈立新', '×', '无', '2017年3月函询一次', '0'],
  );
  expect(members(text).map((one) => one.flags)).toEqual([['accountability', 'inspection'], ['inquiry']]);
});

it.each<[string, string, NewMember['absent']]>([
  ['缺席', '是', { reason: '', delegate: '' }],
  ['缺席', '否', undefined],
  ['缺席', '', undefined],
  ['是否缺席', '×', undefined],
  ['请假', '病假', { reason: '病假', delegate: '' }],
  ['请假', '请假（因公出差）', { reason: '因公出差', delegate: '' }],
  ['是否出席', '是', undefined],
  ['是否出席', '否', { reason: '', delegate: '' }],
  ['出席情况', '到会', undefined],
  ['出席情况', '缺席：住院', { reason: '住院', delegate: '' }],
  ['出席情况', '请假', { reason: '', delegate: '' }],
  ['缺席原因', '无', undefined],
  ['委托人', '陈立新同志', { reason: '', delegate: '陈立新' }],
])('under “%s” reads “%s”', (heading, cell, absent) => {
  expect(only(tsv(['姓名', heading], ['李文博', cell]))?.absent).toEqual(absent);
});

it.each([
  '办公室，人事科',
  '办公室、人事科',
  '办公室；人事科',
  '办公室;人事科',
  '办公室｜人事科',
  '办公室|人事科',
  '办公室，人事科、办公室',
  '"办公室\n人事科"',
])('separates the values of a cell: %j', (cell) => {
  expect(only(tsv(['姓名', '分管部门'], ['李文博', cell]))?.portfolioUnits).toEqual(['办公室', '人事科']);
});

it.each([
  ['张　伟', '张伟'],
  ['张 伟', '张伟'],
  ['  张伟 ', '张伟'],
  ['周明远同志', '周明远'],
  ['阿依古丽·买买提', '阿依古丽·买买提'],
  ['Li Wenbo', 'Li Wenbo'],
])('cleans the name “%s”', (cell, name) => {
  expect(only(tsv(['姓名', '职务'], [cell, '局长']))?.name).toBe(name);
});

describe('what is taken for granted', () => {
  it('is said: no column for roles', () => {
    expect(parseRoster('周明远\n李文博').notes).toEqual(['没有“角色”一列，全部按“班子成员”读入，请核对。']);
  });
  it('is said: two principals', () => {
    const roster = addMembers(EMPTY_ROSTER, [person('周明远', { role: 'principal' })]);
    expect(parseRoster(tsv(['姓名', '角色'], ['李文博', '一把手']), roster).notes).toEqual([
      '连同现有名单共有2名“主要负责同志”，主持词只以排在最前的一名为准，请核对。',
    ]);
  });
  it('is said: columns that are not read', () => {
    expect(
      parseRoster(tsv(['姓名', '角色', '手机', '备注'], ['李文博', '列席', '123', '老同志'])).notes,
    ).toEqual(['没有读入这些列：手机。']);
  });
  it('a remark is looked through for flags and otherwise left alone', () => {
    expect(only(tsv(['姓名', '备注'], ['李文博', '老同志、受到问责']))?.flags).toEqual(['accountability']);
  });
});

describe('without a header', () => {
  it.each<[string, string, Partial<NewMember>[]]>([
    ['names alone', '周明远\n李文博', [{ name: '周明远' }, { name: '李文博' }]],
    [
      'a column of numbers first',
      tsv(['1', '周明远', '局长'], ['2', '李文博', '副局长']),
      [
        { name: '周明远', position: '局长' },
        { name: '李文博', position: '副局长' },
      ],
    ],
    [
      'the role before the post',
      tsv(['周明远', '主要负责同志', '局长'], ['李文博', '班子成员', '副局长']),
      [
        { role: 'principal', position: '局长' },
        { role: 'teamMember', position: '副局长' },
      ],
    ],
    [
      'the party group before the units',
      tsv(
        ['周明远', '局长', '班子成员', '第一党小组', '办公室'],
        ['李文博', '副局长', '列席', '第二党小组', '人事科'],
      ),
      [{ partyGroup: '第一党小组', portfolioUnits: ['办公室'] }, { partyGroup: '第二党小组' }],
    ],
    [
      'rows of different length',
      tsv(['周明远', '局长', '一把手'], ['李文博', '副局长', '班子成员', '办公室']),
      [{ role: 'principal' }, { portfolioUnits: ['办公室'] }],
    ],
  ])('%s', (_, text, wanted) => {
    expect(members(text)).toMatchObject(wanted);
    expect(parseRoster(text).header).toBe(false);
  });

  it('a misspelt role is told of and does not hide the column', () => {
    const found = parseRoster(
      tsv(['周明远', '局长', '一把手'], ['李文博', '副局长', '班子成圆'], ['陈立新', '副局长', '班子成员']),
    );
    expect(found.problems).toMatchObject([{ line: 2, reason: '不认识角色“班子成圆”' }]);
  });
});

it('takes a list with a byte order mark', () => {
  expect(only('\uFEFF姓名,职务\n周明远,局长')?.name).toBe('周明远');
});

it('knows a header of other words, where every cell is a heading', () => {
  expect(members('人员\t职务\t身份\n周明远\t局长\t一把手')).toEqual([
    person('周明远', { position: '局长', role: 'principal' }),
  ]);
});
