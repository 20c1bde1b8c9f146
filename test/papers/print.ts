import type { Block, Inline } from '../../src/document';

const inlineText = (inline: Inline): string =>
  inline.type === 'text'
    ? inline.text
    : inline.type === 'slot'
      ? inline.placeholder
      : inline.value || inline.placeholder;

/** A paper as one reads it aloud: a line for each paragraph, guidance set off, table cells between bars. */
export function print(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'heading':
          return `${'#'.repeat(block.level)} ${block.text}`;
        case 'guidance':
          return `    〔${block.text}〕`;
        case 'table':
          return [block.header, ...block.rows.map((row) => row.map((cell) => cell.map(inlineText).join('')))]
            .map((cells) => `| ${cells.join(' | ')} |`)
            .join('\n');
        case 'pageBreak':
          return '────';
        default:
          return block.inlines.map(inlineText).join('');
      }
    })
    .join('\n');
}
