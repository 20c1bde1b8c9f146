import { build, formatTag, parseTag, TAG_KINDS, textSum } from '../../src/document';
import { controlTitle, openPackage, writePackage, writtenTag } from '../../src/docx';
import { strFromU8 } from 'fflate';
import { controlIds } from '../../src/docx/write-control';

describe('controlTitle', () => {
  it('takes what belongs there out of the placeholder', () => {
    expect(controlTitle('slot', '【具体事例：时间、地点、经过】')).toBe('具体事例');
    expect(controlTitle('field', '【请填写姓名】')).toBe('姓名');
    expect(controlTitle('slot', '【无则写“无”】')).toBe('无则写“无”');
    expect(controlTitle('slot', '【请填写】')).toBe('请填写');
  });

  it('is never empty and never longer than Word keeps', () => {
    for (const kind of TAG_KINDS) {
      for (const placeholder of ['', '【】', '：', '字'.repeat(200), '𠮷'.repeat(100)]) {
        const title = controlTitle(kind, placeholder);
        expect(title).not.toBe('');
        expect(title.length).toBeLessThanOrEqual(64);
      }
    }
  });
});

describe('writtenTag', () => {
  it('has the checksum of the text as it reads back', () => {
    expect(writtenTag({ kind: 'text', id: 'a', sum: '000000' }, 'x\n\u0001y')).toEqual({
      kind: 'text',
      id: 'a',
      sum: textSum('x\u000by'),
    });
    expect(writtenTag({ kind: 'field', id: 'a' }, '')).toEqual({ kind: 'field', id: 'a' });
    expect(writtenTag({ kind: 'slot', id: 'a' }, 'x')).toEqual({ kind: 'slot', id: 'a' });
  });
});

describe('control ids', () => {
  it('are the same for the same tags, positive 32-bit numbers, and never come twice', () => {
    const tags = [
      ...Array.from({ length: 3000 }, (_, index) => `dz:1:slot:a.${index}`),
      ...Array<string>(50).fill('x'),
    ];
    const ids = tags.map((tag) => tag);
    const [first, second] = [controlIds(), controlIds()];
    const numbers = ids.map((tag) => first.next(tag));
    expect(ids.map((tag) => second.next(tag))).toEqual(numbers);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((id) => Number.isInteger(id) && id > 0 && id <= 0x7fffffff)).toBe(true);
  });

  it('stand in a document once each, with readable tags', () => {
    const name = build.field('name', '周明远', '【请填写姓名】');
    const bytes = writePackage([
      build.paragraph(name, name),
      build.paragraph(name),
      build.guidance('g', '要求'),
    ]);
    const xml = strFromU8(openPackage(bytes).get('word/document.xml') ?? new Uint8Array());
    const ids = [...xml.matchAll(/<w:id w:val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    for (const [, tag = ''] of xml.matchAll(/<w:tag w:val="([^"]*)"\/>/g)) {
      const parsed = parseTag(tag);
      expect(parsed && formatTag(parsed)).toBe(tag);
    }
  });
});
