/**
 * Decodes a text file: UTF-8, with or without a byte-order mark; UTF-16 with one; otherwise GB18030, which is what
 * Chinese Windows writes as “ANSI”. Bytes that are none of these throw a RangeError.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not this encoding; the next one may be.
    }
  }
  throw new RangeError('the bytes are no text');
}
