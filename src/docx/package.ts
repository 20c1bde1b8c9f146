import { strFromU8, zipSync, type Zippable } from 'fflate';
import { DocxError } from './errors';
import { mainPart } from './opc';
import type { Parts } from './parts';
import { readDirectory, readEntry, type ZipEntry } from './zip-read';

/** XML that a package may hold once inflated, in bytes. */
export const MAX_XML = 200 * 1024 * 1024;
/** Everything that a package may hold once inflated, pictures included, in bytes. */
export const MAX_TOTAL = 512 * 1024 * 1024;
// A fixed date, the earliest a zip can hold, in local time as zip keeps it: the same parts give the same bytes.
const ZIP_DATE = '1980-01-01T00:00:00';
const COMPRESSED = /\.(png|jpe?g|gif|zip|docx|xlsx|pptx|mp3|mp4)$/i;
const MACRO_PART = /(^|\/)vba(Project|Data)[^/]*$/i;
const BINARY_FOLDERS = /(^|\/)(media|embeddings|fonts)\//i;

/**
 * Opens a .docx. Throws DocxError for a file that is no zip, is encrypted, bears macros, is too large once inflated,
 * is damaged, has a DOCTYPE in a part, or is not a Word document.
 */
export function openPackage(bytes: Uint8Array): Parts {
  return openParts(bytes, () => true);
}

/** The same checks, but pictures and embedded files are not inflated: for reading only. */
export function openForReading(bytes: Uint8Array): Parts {
  return openParts(bytes, (entry) => !BINARY_FOLDERS.test(entry.name));
}

function openParts(bytes: Uint8Array, wanted: (entry: ZipEntry) => boolean): Parts {
  checkSignature(bytes);
  const entries = readDirectory(bytes);
  checkSizes(entries);
  if (entries.some(({ name }) => MACRO_PART.test(name))) throw new DocxError('macros');
  const parts: Parts = new Map();
  for (const entry of entries) {
    if (!wanted(entry)) continue;
    const part = readEntry(bytes, entry);
    if (isXml(entry.name) && hasDoctype(part)) throw new DocxError('external-entity');
    parts.set(entry.name, part);
  }
  mainPart(parts);
  return parts;
}

const startsWith = (bytes: Uint8Array, signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function checkSignature(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // Both an encrypted .docx and an old .doc are such a compound file; the streams' names, in UTF-16, tell which.
    if (strFromU8(bytes, true).includes('W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0')) {
      throw new DocxError('not-zip', '这是旧版 .doc 文件，请在 Word 中另存为“Word 文档（*.docx）”后再试。');
    }
    throw new DocxError('encrypted');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new DocxError('not-zip');
}

function checkSizes(entries: ZipEntry[]): void {
  let total = 0;
  let xml = 0;
  for (const { name, size } of entries) {
    total += size;
    if (isXml(name)) xml += size;
  }
  if (xml > MAX_XML || total > MAX_TOTAL) throw new DocxError('too-large');
}

const isXml = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);

/** True when `<!D` stands before the first element. Zero bytes are skipped, which reads UTF-16 as well. */
function hasDoctype(bytes: Uint8Array): boolean {
  let previous = 0;
  let before = 0;
  for (const byte of bytes) {
    if (byte === 0) continue;
    if (before === 0x3c && previous === 0x21 && (byte | 0x20) === 0x64) return true;
    if (previous === 0x3c && byte !== 0x21 && byte !== 0x3f) return false;
    before = previous;
    previous = byte;
  }
  return false;
}

/** Packs the parts, content types first; the same parts give the same bytes. */
export function savePackage(parts: Parts): Uint8Array {
  const files: Zippable = {};
  const types = '[Content_Types].xml';
  const names = [...parts.keys()];
  for (const name of [types, ...names.filter((name) => name !== types)]) {
    const part = parts.get(name);
    if (part) files[name] = [part, { level: COMPRESSED.test(name) ? 0 : 6 }];
  }
  return zipSync(files, { mtime: ZIP_DATE });
}
