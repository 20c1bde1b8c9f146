import type { Paragraph } from '../../document';
import type { Bridge } from './wire/protocol';

export const WORD_API_VERSIONS = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8'] as const;
export type WordApiVersion = (typeof WORD_API_VERSIONS)[number];

/** What the simulated Word is told to be, and whom it tells. */
export interface HostOptions {
  /** The newest requirement set; members beyond it are answered as by a Word that does not have them. Default 1.6. */
  wordApi?: WordApiVersion;
  /** Lets the n-th action from now on fail with this code; see `Host.failAt`. */
  failAt?: { action: number; code: string };
  /** `settings.saveAsync` fails and the document keeps its old settings. */
  settingsFail?: boolean;
  /** A document protected against editing: every change gives NotAllowed. */
  readOnly?: boolean;
  /** `insertOoxml` gives GeneralException, as Word on the web does in some documents. */
  ooxmlRefused?: boolean;
  /**
   * What becomes of the end of an inserted fragment: Word on Windows leaves one more empty paragraph behind it
   * (`extraParagraph`, the default); other builds let its last paragraph run into the one at the place of insertion,
   * whose properties win (`merged`).
   */
  ooxmlTail?: 'extraParagraph' | 'merged';
  /** `text` leaves out deleted tracked text, as with revisions in balloons. Default false: it is in. */
  hideDeletedText?: boolean;
  /** `text` of a control that shows its placeholder is '' instead of the placeholder's words. Default false. */
  hidePlaceholderText?: boolean;
  /** Author of comments. */
  author?: string;
  /** The time for comments, ISO 8601; comments have no date without it. */
  now?(): string;
  /** The document changed: by an action of the add-in, or by typing on the page. */
  onChange?(origin: 'pane' | 'page'): void;
  /** The add-in moved the selection. */
  onSelect?(): void;
  /** The add-in opened a new document. */
  onNewDocument?(bytes: Uint8Array): void;
}

/** Office.AsyncResult as far as settings need it. */
export interface AsyncResult {
  status: 'succeeded' | 'failed';
  value: unknown;
  error: { code: number; name: string; message: string } | undefined;
  asyncContext: unknown;
}
export type AsyncCallback = (result: AsyncResult) => void;

/** `Office.context.document.settings`: a copy in memory that saveAsync puts into the document. */
export interface Settings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(...args: unknown[]): void;
  refreshAsync(...args: unknown[]): void;
}

export interface Selection {
  paragraph: number;
  start: number;
  end: number;
}

/** One thing that the add-in made the host do, and the batch it came in. */
export interface LoggedAction {
  batch: number;
  kind: 'get' | 'set' | 'call' | 'query';
  /** `Body.InsertOoxml`, `ContentControl.Tag`. */
  name: string;
}

/** The simulated Word around one open document. */
export interface Host {
  /** For `OfficeExtension.HostBridge.init`. */
  readonly bridge: Bridge;
  readonly settings: Settings;
  isSetSupported(set: string, version?: string | number): boolean;
  /** Opens another document. Throws DocxError and keeps the present one when it cannot be read. */
  open(bytes: Uint8Array): void;
  /** The package as it stands: parts that nobody touched byte for byte, settings in the web extension part. */
  save(): Uint8Array;
  /** The body's paragraphs, canonical text; what an add-in is to find. */
  paragraphs(): Paragraph[];
  readonly selection: Selection;
  setSelection(selection: Selection): void;
  /**
   * Types over `[start, end)` of a paragraph's canonical text; line ends in the text start paragraphs. Typing where an
   * empty control stands fills it. Throws HostError `NotAllowed` in a locked control or a read-only document.
   */
  replaceText(paragraph: number, start: number, end: number, text: string): void;
  /** Enter: cuts the paragraph in two at an offset of its canonical text. */
  splitParagraph(paragraph: number, at: number): void;
  /** Backspace at the start of a paragraph; false when there is nothing to join it with. */
  joinWithPrevious(paragraph: number): boolean;
  /** The document part as XML. */
  documentXml(): string;
  /** The package with a bookmark `dz_p<index>` at the start of each paragraph, for a renderer. */
  packageForRender(): Uint8Array;
  readonly log: { readonly actions: readonly LoggedAction[]; readonly batches: number };
  /**
   * Lets the n-th action from now on fail (1 is the next one): gets of new objects by method, calls, sets and queries
   * count, the client's bookkeeping does not. What was done before it stays done.
   */
  failAt(action: number, code: string): void;
  /** Plays another Word from now on. */
  setWordApi(version: WordApiVersion): void;
  /** What the host was told to be; may be changed while it runs. */
  readonly options: HostOptions;
}
