import { build } from '../../src/document';

describe('build', () => {
  it('takes words and inlines alike', () => {
    expect(
      build.paragraph('请', build.field('sp.m1.name', '周明远', '【请填写姓名】'), '同志发言。'),
    ).toEqual({
      type: 'paragraph',
      inlines: [
        { type: 'text', text: '请' },
        { type: 'field', id: 'sp.m1.name', value: '周明远', placeholder: '【请填写姓名】' },
        { type: 'text', text: '同志发言。' },
      ],
    });
    expect(build.title('主持词')).toEqual({ type: 'title', inlines: [build.text('主持词')] });
    expect(build.byline(build.slot('of.date', '【请填写日期】')).inlines).toEqual([
      { type: 'slot', id: 'of.date', placeholder: '【请填写日期】' },
    ]);
  });

  it('names the unit of a tracked paragraph and the tag of a tracked heading', () => {
    expect(build.unit('op.start', '现在开会。')).toMatchObject({ unit: 'op.start', type: 'paragraph' });
    expect(build.heading(1, '一、开场')).not.toHaveProperty('tag');
    expect(build.heading(2, '（一）方面', { kind: 'dimension', id: 'd1' }).tag).toEqual({
      kind: 'dimension',
      id: 'd1',
    });
  });

  it('makes guidance, tables and page breaks', () => {
    expect(build.guidance('d1.req', '要求')).toEqual({ type: 'guidance', id: 'd1.req', text: '要求' });
    const rows = [[[build.text('一')], [build.slot('m.1.x', '【措施】')]]];
    expect(build.table([1, 2], ['问题', '措施'], rows)).toEqual({
      type: 'table',
      widths: [1, 2],
      header: ['问题', '措施'],
      rows,
    });
    expect(build.pageBreak).toEqual({ type: 'pageBreak' });
  });
});
