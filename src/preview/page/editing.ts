/**
 * Editing in place: the browser edits the rendered paragraph (so that input methods for Chinese work as usual) and
 * each change is carried into the model as the smallest replacement between the old text and the new.
 */
import type { Host } from '../host';
import type { DocumentView } from './document-view';
import { smallestChange } from './smallest-change';
import { offsetOf, PLACEHOLDER_CLASS, placeOf, renderedText } from './text-map';

export interface Editing {
  /** The paragraph under the caret, or undefined. */
  current(): number | undefined;
}

export function enableEditing(
  container: HTMLElement,
  view: DocumentView,
  host: () => Host,
  redraw: () => Promise<void>,
): Editing {
  let editing: HTMLElement | undefined;
  let composing = false;

  const indexOf = (paragraph: HTMLElement): number => Number(paragraph.dataset['paragraph']);

  function start(paragraph: HTMLElement): void {
    if (editing === paragraph) return;
    stop();
    editing = paragraph;
    paragraph.contentEditable = 'true';
    paragraph.spellcheck = false;
    paragraph.setAttribute('role', 'textbox');
    paragraph.setAttribute('aria-multiline', 'false');
    paragraph.setAttribute('aria-label', `第${indexOf(paragraph) + 1}段`);
    paragraph.focus();
  }

  function stop(): void {
    if (!editing) return;
    editing.contentEditable = 'false';
    editing.removeAttribute('role');
    editing = undefined;
  }

  async function go(index: number, offset: number): Promise<void> {
    stop();
    await redraw();
    const paragraph = view.paragraph(index);
    if (!paragraph) return;
    start(paragraph);
    const place = placeOf(paragraph, offset);
    document.getSelection()?.collapse(place.node, place.offset);
  }

  function carry(): void {
    if (!editing || composing) return;
    const index = indexOf(editing);
    const before = host().paragraphs()[index]?.text ?? '';
    const change = smallestChange(before, renderedText(editing));
    if (change) host().replaceText(index, change.start, change.end, change.text);
  }

  /** Typing on a shown placeholder replaces it whole, as in Word. */
  function clearPlaceholder(): void {
    const anchor = document.getSelection()?.anchorNode;
    const element = anchor instanceof Element ? anchor : anchor?.parentElement;
    const shown = element?.closest<HTMLElement>(`.${PLACEHOLDER_CLASS}`);
    if (!shown || !editing?.contains(shown)) return;
    shown.classList.remove(PLACEHOLDER_CLASS, 'docx_dzplaceholder', 'docx_placeholdertext');
    shown.textContent = '\u200b';
    document.getSelection()?.selectAllChildren(shown);
    document.getSelection()?.collapseToEnd();
  }

  container.addEventListener('mousedown', (event) => {
    const paragraph = (event.target as HTMLElement).closest<HTMLElement>('[data-paragraph]');
    if (paragraph) start(paragraph);
    else stop();
  });
  container.addEventListener('compositionstart', () => {
    clearPlaceholder();
    composing = true;
  });
  container.addEventListener('compositionend', () => {
    composing = false;
    carry();
  });
  container.addEventListener('beforeinput', (event) => {
    if (event.inputType.startsWith('insert') && event.inputType !== 'insertParagraph') clearPlaceholder();
    if (event.inputType !== 'insertParagraph' || !editing) return;
    event.preventDefault();
    const selection = document.getSelection();
    if (!selection?.anchorNode) return;
    const index = indexOf(editing);
    host().splitParagraph(index, offsetOf(editing, selection.anchorNode, selection.anchorOffset));
    void go(index + 1, 0);
  });
  container.addEventListener('input', carry);
  container.addEventListener('paste', (event) => {
    event.preventDefault();
    const words = event.clipboardData?.getData('text/plain').replace(/\s*\n\s*/g, ' ') ?? '';
    document.execCommand('insertText', false, words);
  });
  container.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') stop();
    if (event.key !== 'Backspace' || !editing) return;
    const selection = document.getSelection();
    if (!selection?.isCollapsed || !selection.anchorNode) return;
    const index = indexOf(editing);
    if (index === 0 || offsetOf(editing, selection.anchorNode, selection.anchorOffset) !== 0) return;
    event.preventDefault();
    const length = host().paragraphs()[index - 1]?.text.length ?? 0;
    host().joinWithPrevious(index);
    void go(index - 1, length);
  });
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    if (!editing || !selection?.anchorNode || !selection.focusNode || !editing.contains(selection.anchorNode))
      return;
    const from = offsetOf(editing, selection.anchorNode, selection.anchorOffset);
    const to = editing.contains(selection.focusNode)
      ? offsetOf(editing, selection.focusNode, selection.focusOffset)
      : from;
    host().setSelection({ paragraph: indexOf(editing), start: Math.min(from, to), end: Math.max(from, to) });
  });
  return { current: () => (editing ? indexOf(editing) : undefined) };
}
