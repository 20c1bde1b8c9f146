/** Every character that Markdown may read as markup, wherever it stands in a line of text or in a table. */
const MARKUP = /[\\`*_{}[\]<>()#+!|~$&]/g;

/** Text as Markdown that shows exactly this text, on one line; line breaks stay visible as such. */
export const escaped = (text: string): string => text.replace(MARKUP, '\\$&').replace(/\n/g, '<br>');

/** Words in code letters; for names that have no backtick and no pipe. */
export const code = (name: string): string => `\`${name}\``;

/** A link to a heading of the page. */
export const linkTo = (id: string): string => `[${code(id)}](#${id})`;

/** A table in lines. The cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
