import { Inflate, strFromU8 } from 'fflate';
import { DocxError } from './errors';

/** One file of a zip as its central directory declares it. Sizes in bytes. */
export interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where the entry's local header starts. */
  offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ZIP64_FIELD = 1;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;
const STORED = 0;
const DEFLATED = 8;
// Deflate makes at most a thousand bytes of one: a slice inflates to 66 MB at worst.
const SLICE = 64 * 1024;
// Real documents have tens of parts, a few hundred with pictures.
const MAX_ENTRIES = 20_000;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The central directory, checked before anything is inflated. Throws DocxError: `damaged` for a cut or inconsistent
 * zip and for names that climb out of the package, `too-large` for too many entries.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const data = view(bytes);
  const end = findEnd(data);
  const count = data.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new DocxError('too-large');
  let at = data.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || data.getUint32(at, true) !== DIRECTORY_ENTRY) throw new DocxError('damaged');
    const flags = data.getUint16(at + 8, true);
    const nameLength = data.getUint16(at + 28, true);
    const raw = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength), (flags & UTF8_FLAG) === 0);
    const name = partName(raw);
    const extraLength = data.getUint16(at + 30, true);
    const entry: ZipEntry = {
      name,
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      packedSize: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      offset: data.getUint32(at + 42, true),
    };
    takeLargeSizes(entry, data, at + 46 + nameLength, extraLength);
    at += 46 + nameLength + extraLength + data.getUint16(at + 32, true);
    if (name === '' || name.endsWith('/')) continue;
    // Two parts of one name would let two programs read two different documents out of one file.
    const key = name.toLowerCase();
    if (seen.has(key) || (flags & ENCRYPTED_FLAG) !== 0) throw new DocxError('damaged');
    seen.add(key);
    entries.push(entry);
  }
  return entries;
}

/** Zip64: some writers keep even small sizes in the extra field and put all ones in their place. */
function takeLargeSizes(entry: ZipEntry, data: DataView, start: number, length: number): void {
  const end = Math.min(start + length, data.byteLength);
  for (let at = start; at + 4 <= end; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== ZIP64_FIELD) continue;
    let value = at + 4;
    for (const key of ['size', 'packedSize', 'offset'] as const) {
      if (entry[key] !== 0xffffffff || value + 8 > end) continue;
      entry[key] = Number(data.getBigUint64(value, true));
      value += 8;
    }
    return;
  }
}

function findEnd(data: DataView): number {
  const lowest = Math.max(0, data.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = data.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (data.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new DocxError('damaged');
}

/** A part's name inside the package: forward slashes (some old writers use the other), none in front. */
function partName(raw: string): string {
  const name = raw.replace(/\\/g, '/').replace(/^\/+/, '');
  const climbs = name.split('/').some((segment) => segment === '..' || segment === '.');
  if (climbs || /^[A-Za-z]:/.test(name) || name.includes('\0')) throw new DocxError('damaged');
  return name;
}

/** Inflates one entry. Its length and CRC must be the declared ones: `damaged` otherwise. */
export function readEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const data = view(bytes);
  const { offset, packedSize, size, method } = entry;
  if (offset + 30 > bytes.length || data.getUint32(offset, true) !== LOCAL_HEADER)
    throw new DocxError('damaged');
  const start = offset + 30 + data.getUint16(offset + 26, true) + data.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new DocxError('damaged');
  const packed = bytes.subarray(start, start + packedSize);
  const part = unpack(packed, method, size);
  if (part.length !== size || crc32(part) !== entry.crc) throw new DocxError('damaged');
  return part;
}

/** In slices, so that an entry that holds more than it declares is given up long before it fills the memory. */
function unpack(packed: Uint8Array, method: number, size: number): Uint8Array {
  if (method === STORED) return new Uint8Array(packed);
  if (method !== DEFLATED) throw new DocxError('damaged');
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new DocxError('too-large');
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (error) {
    throw error instanceof DocxError ? error : new DocxError('damaged');
  }
  return out.subarray(0, length);
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = -1;
  for (let i = 0; i < bytes.length; i += 1) {
    value = (CRC_TABLE[(value ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
