import fc from 'fast-check';
import { addMembers, EMPTY_ROSTER, MAX_MEMBERS, parseRoster } from '../../src/meeting';
import { person } from '../papers/samples';

const tsv = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');

describe('rows that cannot be taken', () => {
  it.each([
    [['', '局长', '班子成员'], '没有姓名'],
    [['李文博', '局长', '负责'], '不认识角色“负责”'],
    [['李文博', '局长', ''], '没有写明角色'],
    [['12', '局长', '班子成员'], '“12”不像姓名'],
    [['——', '局长', '班子成员'], '“——”不像姓名'],
    [['李'.repeat(61), '局长', '班子成员'], '姓名：最多 60 个字'],
    [['李文博', '局'.repeat(61), '班子成员'], '职务：最多 60 个字'],
  ])('%j', (row, reason) => {
    const found = parseRoster(tsv(['姓名', '职务', '角色'], ['周明远', '书记', '主要负责同志'], row));
    expect(found.rows).toHaveLength(1);
    expect(found.problems).toMatchObject([{ line: 3, reason }]);
  });

  it('are told by the line of the pasted text, blank lines and line breaks in cells counted', () => {
    const text = [
      '姓名\t职务\t角色',
      '',
      '周明远\t"书记',
      '局长"\t主要负责同志',
      '李文博\t副局长\t不知道',
      '\t\t',
      '陈立新\t"a""b"\t班子成员',
      '何静宜\t\t什么',
    ].join('\r\n');
    const found = parseRoster(text);
    expect(found.rows.map(({ line, member }) => [line, member.name, member.position])).toEqual([
      [3, '周明远', '书记、局长'],
      [7, '陈立新', 'a"b'],
    ]);
    expect(found.problems).toEqual([
      { line: 5, text: '李文博\t副局长\t不知道', reason: '不认识角色“不知道”' },
      { line: 8, text: '何静宜\t\t什么', reason: '不认识角色“什么”' },
    ]);
  });

  it('are told of an unknown flag', () => {
    expect(parseRoster(tsv(['姓名', '标记'], ['李文博', '优秀'])).problems).toEqual([
      { line: 2, text: '李文博\t优秀', reason: '不认识情况“优秀”' },
    ]);
  });

  it('say that a quotation mark is never closed', () => {
    const found = parseRoster('姓名,职务\n周明远,局长\n李文博,"副局长\n陈立新,副局长');
    expect(found.rows.map(({ member }) => member.name)).toEqual(['周明远']);
    expect(found.problems).toMatchObject([
      { line: 3, reason: expect.stringContaining('引号没有配对') as string },
    ]);
  });

  it('are those above the header', () => {
    const found = parseRoster(
      tsv(['青石县水务局参会人员名单', '', ''], ['序号', '姓名', '职务'], ['1', '周明远', '局长']),
    );
    expect(found.problems).toEqual([
      { line: 1, text: '青石县水务局参会人员名单', reason: '在表头之前，没有当作成员' },
    ]);
    expect(found.rows).toMatchObject([{ line: 3, member: { name: '周明远', position: '局长' } }]);
  });

  it('are those beyond the limit, the present list counted', () => {
    const roster = addMembers(
      EMPTY_ROSTER,
      Array.from({ length: MAX_MEMBERS - 1 }, (_, index) => person('成员', { position: `第${index}` })),
    );
    const found = parseRoster('姓名\n李文博\n陈立新', roster);
    expect(found.rows).toHaveLength(1);
    expect(found.problems).toMatchObject([{ line: 3, reason: `名单最多 ${MAX_MEMBERS} 人` }]);
  });
});

describe('duplicates', () => {
  const roster = addMembers(EMPTY_ROSTER, [person('张伟', { position: '副局长' })]);
  const read = (...rows: [string, string][]) => parseRoster(tsv(['姓名', '职务'], ...rows), roster);

  it('ask where name and post are those of somebody in the list', () => {
    const found = read(['张伟', '副局长']);
    expect(found.rows).toHaveLength(1);
    expect(found.duplicates).toEqual([
      {
        line: 2,
        name: '张伟',
        position: '副局长',
        reason: '现有名单里已有“张伟（副局长）”，请确认是不是同一个人',
      },
    ]);
  });
  it('ask where they are those of another row', () => {
    expect(read(['李娜', '科长'], ['王强', ''], ['李娜', '科长'], ['王强', '']).duplicates).toEqual([
      {
        line: 4,
        name: '李娜',
        position: '科长',
        reason: '与第2行重复，同为“李娜（科长）”，请确认是不是同一个人',
      },
      { line: 5, name: '王强', position: '', reason: '与第3行重复，同为“王强”，请确认是不是同一个人' },
    ]);
  });
  it('are none where only the name is the same', () => {
    expect(read(['张伟', '局长'], ['张伟', '科长']).duplicates).toEqual([]);
  });
});

it.each(['', '\n\n', ' \t \n', '\uFEFF'])('an empty paste is empty: %j', (text) => {
  expect(parseRoster(text)).toEqual({ rows: [], problems: [], duplicates: [], notes: [], header: false });
});

it('never throws, loses no row, and counts lines within the text', () => {
  const cell = fc.oneof(
    fc.constantFrom('姓名', '张伟', '角色', '班子成员', '"', '"a', 'b"', '，', '是', '受到问责', '\n', ','),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
      fc.constantFrom('\t', ',', '，'),
      (rows, mark) => {
        const text = rows.map((row) => row.join(mark)).join('\n');
        const found = parseRoster(text);
        const last = text.replace(/\r\n?/g, '\n').split('\n').length;
        for (const { line } of [...found.rows, ...found.problems]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
        const lines = [...found.rows, ...found.problems].map((one) => one.line);
        expect(new Set(lines).size).toBe(lines.length);
      },
    ),
  );
});
