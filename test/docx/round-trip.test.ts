import fc from 'fast-check';
import {
  isPlaceholderText,
  textSum,
  type Block,
  type HeadingLevel,
  type Inline,
  type Paragraph,
  type TableBlock,
  type Tag,
  type TextInline,
} from '../../src/document';
import {
  canonicalText,
  parseXml,
  readPackage,
  readFlatOpc,
  writeFlatOpc,
  writePackage,
} from '../../src/docx';
import { itValidates, validateDocx } from '../support/validate-docx';

/** Any UTF-16 units: control characters, lone surrogates and non-characters among them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '【问题】',
    '1.',
    ' ',
    '\u3000',
    '一、问题',
    '<w:t>&amp;',
    'a\tb\nc\r\nd\u000be',
    '𠮷𠮷',
    ']]>',
    '',
  ),
);
const id = fc.stringMatching(/^[a-z][a-z0-9.]{0,9}$/);
const text = fc
  .record({ text: anyText, bold: fc.boolean() })
  .map((inline): TextInline => ({ type: 'text', ...inline }));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  text,
  fc.record({ type: fc.constant('field' as const), id, value: anyText, placeholder: anyText }),
  fc.record({ type: fc.constant('slot' as const), id, placeholder: anyText }),
);
const inlines = fc.array(inline, { maxLength: 4 });
const tag = fc.record({
  kind: fc.constantFrom('part' as const, 'dimension' as const, 'heading' as const),
  id,
});
const table: fc.Arbitrary<TableBlock> = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.record({
    type: fc.constant('table' as const),
    widths: fc.array(fc.double({ min: 0.5, max: 9, noNaN: true }), {
      minLength: columns,
      maxLength: columns,
    }),
    header: fc.array(anyText, { maxLength: columns }),
    rows: fc.array(fc.array(inlines, { maxLength: columns }), { minLength: 1, maxLength: 3 }),
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('title' as const), inlines, id }, { requiredKeys: ['type', 'inlines'] }),
  fc.record({ type: fc.constant('byline' as const), inlines }),
  fc.record(
    {
      type: fc.constant('heading' as const),
      level: fc.constantFrom<HeadingLevel>(1, 2, 3, 4),
      text: anyText,
      tag,
    },
    { requiredKeys: ['type', 'level', 'text'] },
  ),
  fc.record(
    {
      type: fc.constant('paragraph' as const),
      inlines,
      unit: id,
      align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
      indent: fc.boolean(),
    },
    { requiredKeys: ['type', 'inlines'] },
  ),
  fc.record({ type: fc.constant('guidance' as const), id, text: anyText }),
  table,
  fc.constant<Block>({ type: 'pageBreak' }),
);

type Expected = Pick<Paragraph, 'text' | 'outlineLevel'> & { controls: string[]; inCell: boolean };

const controlOf = ({ kind, id: name }: Tag, words: string): string =>
  `${kind}:${name}${words === '' ? '' : `~${textSum(words)}`}`;

/** What one control and its words come to: a value that reads like a placeholder is none. */
function wordsOf(one: Inline): { words: string; control?: string } {
  if (one.type === 'text') return { words: canonicalText(one.text) };
  if (one.type === 'slot') return { words: '', control: controlOf({ kind: 'slot', id: one.id }, '') };
  const value = canonicalText(one.value);
  const shown = value.trim() !== '' && isPlaceholderText(value) ? '' : value;
  return { words: shown, control: controlOf({ kind: 'field', id: one.id }, value) };
}

function inlineParagraph(list: Inline[], inCell = false): Expected {
  const parts = list.map(wordsOf);
  return {
    text: parts.map(({ words }) => words).join(''),
    controls: parts.flatMap(({ control }) => control ?? []),
    inCell,
  };
}

function wholeParagraph(one: Tag, words: string): Expected {
  const canonical = canonicalText(words);
  return { text: canonical, controls: [controlOf(one, canonical)], inCell: false };
}

const flat = (list: Inline[]): string =>
  list
    .map((one) => {
      if (one.type === 'text') return one.text;
      return one.type === 'field' && one.value !== '' ? one.value : one.placeholder;
    })
    .join('');

/** The paragraphs that a list of blocks comes to, empty ones left out: tables and page breaks need some. */
function expectedOf(blocks: Block[]): Expected[] {
  const all = blocks.flatMap((one): Expected[] => {
    switch (one.type) {
      case 'title':
        return [
          one.id === undefined
            ? inlineParagraph(one.inlines)
            : wholeParagraph({ kind: 'title', id: one.id }, flat(one.inlines)),
        ];
      case 'byline':
        return [inlineParagraph(one.inlines)];
      case 'heading': {
        const words = one.tag
          ? wholeParagraph(one.tag, one.text)
          : inlineParagraph([{ type: 'text', text: one.text }]);
        return [{ ...words, outlineLevel: one.level }];
      }
      case 'paragraph': {
        const whole = one.unit !== undefined && one.inlines.every(({ type }) => type === 'text');
        return [
          whole
            ? wholeParagraph({ kind: 'text', id: one.unit ?? '' }, flat(one.inlines))
            : inlineParagraph(one.inlines),
        ];
      }
      case 'guidance':
        return [wholeParagraph({ kind: 'guidance', id: one.id }, one.text)];
      case 'table':
        return [
          ...one.header.map((words) => inlineParagraph([{ type: 'text', text: words }], true)),
          ...one.rows.flat().map((cell) => inlineParagraph(cell, true)),
        ];
      case 'pageBreak':
        return [];
    }
  });
  return all.filter(isFull);
}

const isFull = ({ text: words, controls, outlineLevel }: Expected): boolean =>
  words !== '' || controls.length > 0 || outlineLevel !== undefined;

const seen = (paragraphs: Paragraph[]): Expected[] =>
  paragraphs
    .map(({ text: words, outlineLevel, controls, cell }) => ({
      text: words,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
      controls: (controls ?? []).map(
        ({ tag: one }) => `${one.kind}:${one.id}${one.sum ? `~${one.sum}` : ''}`,
      ),
      inCell: cell !== undefined,
    }))
    .filter(isFull);

describe('what is written', () => {
  it('reads back: texts, levels, tags, cells, for any blocks', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const { paragraphs } = readPackage(writePackage(blocks));
        expect(seen(paragraphs)).toEqual(expectedOf(blocks));
        expect(readFlatOpc(writeFlatOpc(blocks)).slice(0, paragraphs.length)).toEqual(paragraphs);
      }),
      { numRuns: 150 },
    );
  });

  it('has controls whose offsets hold their words, with a checksum that proves them untouched', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        for (const { text: words, controls = [] } of readPackage(writePackage(blocks)).paragraphs) {
          for (const { tag: one, start, end, empty } of controls) {
            expect(start).toBeLessThanOrEqual(end);
            if (!empty && one.kind !== 'slot') expect(one.sum).toBe(textSum(words.slice(start, end)));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is well-formed whatever characters come in', () => {
    fc.assert(
      fc.property(
        anyText,
        (words) => void parseXml(writeFlatOpc([{ type: 'guidance', id: 'a', text: words }])),
      ),
    );
  });

  itValidates(
    'is valid for any blocks',
    () => {
      fc.assert(
        fc.property(fc.array(block, { minLength: 8, maxLength: 20 }), (blocks) => {
          expect(validateDocx(writePackage(blocks))).toEqual([]);
        }),
        { numRuns: 4 },
      );
    },
    30_000,
  );
});

describe('a long document', () => {
  it('is read in linear time', () => {
    const packageOf = (sections: number): Uint8Array =>
      writePackage(
        Array.from({ length: sections }, (_, index): Block[] => [
          { type: 'heading', level: 1, text: `一、标题${index}`, tag: { kind: 'part', id: `p${index}` } },
          { type: 'paragraph', inlines: [{ type: 'text', text: '文字文字文字文字。'.repeat(10) }] },
          { type: 'paragraph', inlines: [{ type: 'slot', id: `s${index}`, placeholder: '【问题】' }] },
        ]).flat(),
      );
    const timeOf = (sections: number): number => {
      const bytes = packageOf(sections);
      const start = performance.now();
      expect(readPackage(bytes).paragraphs).toHaveLength(3 * sections);
      return performance.now() - start;
    };
    // Ten times the text may take some times as long, never the hundred times of a quadratic reader.
    const tenth = Math.min(...[1, 2, 3].map(() => timeOf(100)));
    expect(timeOf(1000)).toBeLessThan(40 * tenth + 400);
  });
});
