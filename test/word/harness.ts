import { build, formatTag, type Block, type Paragraph } from '../../src/document';
import { readPackage, writePackage } from '../../src/docx';
import { createHost, type Host, type HostOptions } from '../../src/preview/host';
import { loadWordClient, type WordClient } from '../support/word-client';

/** The genuine client over a simulated Word that holds a document. */
export interface Desk {
  host: Host;
  client: WordClient;
  /** Texts of the paragraphs. */
  texts(): string[];
  /** The document as it would be saved and opened again. */
  saved(): Paragraph[];
}

export function openWord(blocks: readonly Block[] | Uint8Array, options: HostOptions = {}): Desk {
  const bytes = blocks instanceof Uint8Array ? blocks : writePackage(blocks);
  const host = createHost(bytes, options);
  return {
    host,
    client: loadWordClient(host),
    texts: () => host.paragraphs().map((paragraph) => paragraph.text),
    saved: () => readPackage(host.save()).paragraphs,
  };
}

/** The hosts that every adapter is tried on. */
export const HOSTS: [name: string, options: HostOptions][] = [
  ['Word as it is today', {}],
  ['WordApi 1.3', { wordApi: '1.3' }],
  ['a Word that merges the end of a fragment', { ooxmlTail: 'merged' }],
  ['a Word whose empty controls have no text', { hidePlaceholderText: true }],
];

/** Body text for a document that a person already writes in. */
export const BODY: Block[] = [build.paragraph('这是原有的第一段。'), build.paragraph('这是原有的第二段。')];

/** The document as text, a line each paragraph, controls in brackets. */
export const dump = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(({ text, controls, cell }) => {
      let out = cell ? `[${cell.table}.${cell.row}.${cell.column}] ` : '';
      let at = 0;
      for (const { tag, start, end, empty, placeholder } of controls ?? []) {
        const words = empty ? `∅${placeholder ?? ''}` : text.slice(start, end);
        out += `${text.slice(at, start)}⟦${formatTag(tag)}|${words}⟧`;
        at = end;
      }
      return out + text.slice(at);
    })
    .join('\n');

/** How often each tag stands in the document. */
export function tagCounts(paragraphs: readonly Paragraph[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { controls } of paragraphs)
    for (const { tag } of controls ?? []) counts[formatTag(tag)] = (counts[formatTag(tag)] ?? 0) + 1;
  return counts;
}

/** What a paper looks like when it was written to a file and read back. */
export const asWritten = (blocks: readonly Block[]): Paragraph[] =>
  readPackage(writePackage(blocks)).paragraphs;

/** A self-review with everything a paper may hold, made for these tests. */
export const REVIEW: Block[] = [
  { ...build.title('个人发言提纲'), id: 'outline' },
  build.byline(
    build.field('of.unit', '临川市水务局', '【请填写单位】'),
    '　',
    build.field('of.name', '', '【请填写姓名】'),
  ),
  build.heading(1, '一、存在的主要问题', { kind: 'part', id: 'problems' }),
  ...['担当作为', '廉洁自律'].flatMap((name, index): Block[] => {
    const id = `d${index + 1}`;
    return [
      build.heading(2, `（${'一二'.charAt(index)}）${name}方面`, { kind: 'dimension', id }),
      build.guidance(`${id}.req`, '要求：逐条查找，见人见事。'),
      ...[1, 2].flatMap((n): Block[] => [
        build.paragraph(`${n}.`, build.slot(`${id}.${n}.problem`, '【问题：写清什么事】')),
        build.paragraph(build.slot(`${id}.${n}.case`, '【具体事例：时间、地点、人】')),
        build.paragraph(build.slot(`${id}.${n}.cause`, '【原因：自己的责任】')),
      ]),
    ];
  }),
  build.heading(1, '二、整改措施', { kind: 'part', id: 'measures' }),
  build.table(
    [2, 3, 2],
    ['问题', '措施', '责任人'],
    [1, 2].map((row) =>
      ['problem', 'measure', 'owner'].map((column) => [build.slot(`measures.${row}.${column}`, '【措施】')]),
    ),
  ),
  build.paragraph('（签名）'),
];
