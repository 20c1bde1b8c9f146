import { strFromU8, strToU8 } from 'fflate';
import { canonicalNames } from './canonical-names';
import { parseXml, serializeXml, type XmlElement } from './xml';

/** Part name without the leading slash (`word/document.xml`) → bytes, in the order of the file. */
export type Parts = Map<string, Uint8Array>;

/** A part's text: UTF-8, or UTF-16 where a byte order mark says so. */
export function decodePart(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!little && !big) return strFromU8(bytes);
  const units: string[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    units.push(String.fromCharCode(little ? first | (second << 8) : (first << 8) | second));
  }
  return units.join('');
}

/** A part as a tree with the usual prefixes; undefined when the package does not have it. */
export function readPart(parts: Parts, name: string): XmlElement | undefined {
  const bytes = parts.get(name);
  return bytes && canonicalNames(parseXml(decodePart(bytes)));
}

/** Puts a tree into the package, in place of the part of that name if there is one. */
export function writePart(parts: Parts, name: string, root: XmlElement): void {
  parts.set(name, strToU8(serializeXml(root)));
}
