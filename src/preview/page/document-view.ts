/** Shows the host's document through docx-preview and keeps rendered paragraphs tied to their indices. */
import { renderAsync } from 'docx-preview';
import type { Host } from '../host';
import { markLeaves, placeOf } from './text-map';

/** Class names that docx-preview gives to runs in these character styles: the add-in's own and Word's built-in one. */
const PLACEHOLDER_CLASSES = ['docx_dzplaceholder', 'docx_placeholdertext'];
const BOOKMARK = /^dz_p(\d+)$/;
const HIGHLIGHT = 'dz-selection';

/** Behind a face that the machine lacks, one of the same kind: 黑体 has no serifs, 仿宋, 楷体 and 小标宋 stand nearer to 宋体. */
function withFallback(family: string): string {
  return `${family}, ${/黑|hei/i.test(family) ? "'Noto Sans SC', sans-serif" : "'Noto Serif SC', serif"}`;
}
const withFallbacks = (css: string): string =>
  css.replace(
    /(font-family:\s*)([^;}]+)/g,
    (_, name: string, family: string) => `${name}${withFallback(family)}`,
  );

export interface DocumentView {
  /** Draws the document again; the last call wins when several overlap. */
  render(host: Host): Promise<void>;
  paragraph(index: number): HTMLElement | undefined;
  /** Marks the host's selection and brings it into sight. */
  showSelection(host: Host): void;
}

export function createDocumentView(container: HTMLElement): DocumentView {
  const byIndex = new Map<number, HTMLElement>();
  let turn = 0;

  async function render(host: Host): Promise<void> {
    turn += 1;
    const mine = turn;
    const scroll = container.scrollTop;
    const body = document.createElement('div');
    await renderAsync(host.packageForRender(), body, undefined, {
      className: 'docx',
      experimental: true,
      ignoreLastRenderedPageBreak: true,
      renderComments: true,
      useBase64URL: true,
    });
    if (mine !== turn) return;
    body.querySelectorAll('style').forEach((style) => {
      style.textContent = withFallbacks(style.textContent ?? '');
    });
    body.querySelectorAll<HTMLElement>('[style*="font-family"]').forEach((run) => {
      run.style.fontFamily = withFallback(run.style.fontFamily);
    });
    container.replaceChildren(body);
    byIndex.clear();
    container.querySelectorAll<HTMLElement>('span[id^="dz_p"]').forEach((bookmark) => {
      const index = BOOKMARK.exec(bookmark.id)?.[1];
      const paragraph = bookmark.closest<HTMLElement>('p');
      if (index === undefined || !paragraph) return;
      bookmark.remove();
      paragraph.dataset['paragraph'] = index;
      paragraph.tabIndex = -1;
      markLeaves(paragraph, PLACEHOLDER_CLASSES);
      byIndex.set(Number(index), paragraph);
    });
    container.scrollTop = scroll;
  }

  function showSelection(host: Host): void {
    CSS.highlights.delete(HIGHLIGHT);
    const { paragraph: index, start, end } = host.selection;
    const paragraph = byIndex.get(index);
    if (!paragraph) return;
    if (end > start) {
      const range = document.createRange();
      const from = placeOf(paragraph, start);
      const to = placeOf(paragraph, end);
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    }
    paragraph.scrollIntoView({ block: 'center' });
  }

  return { render, paragraph: (index) => byIndex.get(index), showSelection };
}
