/** The try-out page: open a .docx, see it, edit it in place, use the real pane beside it, save it. */
import { createHost, type Host } from '../host';
import { DocxError } from '../../docx';
import { createDocumentView } from './document-view';
import { enableEditing } from './editing';
import { sampleDraft } from './sample';
import { THEMES, type ThemeName } from './themes';

interface OpenDocument {
  name: string;
  host: Host;
}
type PreviewWindow = typeof window & { duizhaoPreview?: { host: Host; theme: Office.OfficeTheme } };

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing from the page`);
  return found as T;
}

const paper = element<HTMLElement>('paper');
const documents = element<HTMLSelectElement>('documents');
const wordApi = element<HTMLSelectElement>('word-api');
const theme = element<HTMLSelectElement>('theme');
const view = createDocumentView(paper);
const opened: OpenDocument[] = [];
let current = -1;

function say(text: string, kind: 'info' | 'error' = 'info'): void {
  const message = element('message');
  message.dataset['kind'] = kind;
  message.textContent = text;
}

function currentHost(): Host {
  const shown = opened[current];
  if (!shown) throw new Error('no document is open');
  return shown.host;
}

const editing = enableEditing(paper, view, currentHost, () => view.render(currentHost()));

/**
 * Loads the pane anew against the shown document: another document is another pane in Word too. A fresh frame, so that
 * the old pane is gone at once and nobody clicks in it while the new one loads.
 */
function loadPane(): void {
  (window as PreviewWindow).duizhaoPreview = {
    host: currentHost(),
    theme: THEMES[theme.value as ThemeName],
  };
  const old = element<HTMLIFrameElement>('pane');
  const fresh = old.cloneNode() as HTMLIFrameElement;
  fresh.src = `taskpane.html${window.location.search}`;
  old.replaceWith(fresh);
}

async function show(index: number): Promise<void> {
  current = index;
  documents.replaceChildren(
    ...opened.map(({ name }, at) => new Option(name, String(at), false, at === index)),
  );
  await view.render(currentHost());
  loadPane();
}

/** Opens a package as one more document. What is open stays as it is when the package cannot be read. */
async function openBytes(bytes: Uint8Array, name: string): Promise<void> {
  let pending = false;
  const host: Host = createHost(bytes, {
    wordApi: wordApi.value as '1.3' | '1.8',
    onChange: (origin) => {
      if (origin !== 'pane' || pending) return;
      pending = true;
      queueMicrotask(() => {
        pending = false;
        if (opened[current]?.host !== host) return;
        void view.render(host).then(() => view.showSelection(host));
      });
    },
    onSelect: () => {
      if (opened[current]?.host === host && !pending) view.showSelection(host);
    },
    onNewDocument: (made) => void openBytes(made, `新文档${opened.length}.docx`),
  });
  opened.push({ name, host });
  await show(opened.length - 1);
}

async function openFile(file: File): Promise<void> {
  try {
    await openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
    say(`已打开“${file.name}”。`);
  } catch (error) {
    if (!(error instanceof DocxError)) throw error;
    say(`“${file.name}”没有打开：${error.message}`, 'error');
  }
}

function save(): void {
  const shown = opened[current];
  if (!shown) return;
  const bytes = new Uint8Array(shown.host.save());
  const url = URL.createObjectURL(
    new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = shown.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
  say(`已保存“${shown.name}”。`);
}

element<HTMLInputElement>('open').addEventListener('change', (event) => {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  input.value = '';
  if (file) void openFile(file);
});
element('save').addEventListener('click', save);
documents.addEventListener('change', () => void show(Number(documents.value)));
theme.addEventListener('change', loadPane);
wordApi.addEventListener('change', () => {
  currentHost().setWordApi(wordApi.value as '1.3' | '1.8');
  loadPane();
});
element<HTMLSelectElement>('pane-width').addEventListener('change', (event) => {
  element('pane').style.width = `${(event.target as HTMLSelectElement).value}px`;
});
paper.addEventListener('focusout', () => {
  if (editing.current() === undefined) return;
  void view.render(currentHost());
});
for (const kind of ['dragenter', 'dragover'] as const) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    paper.classList.add('dragging');
  });
}
document.addEventListener('dragleave', () => paper.classList.remove('dragging'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  paper.classList.remove('dragging');
  const file = event.dataTransfer?.files[0];
  if (file) void openFile(file);
});
document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
  event.preventDefault();
  save();
});

void openBytes(sampleDraft(), '示例草稿.docx');
