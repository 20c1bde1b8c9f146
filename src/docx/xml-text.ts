import { LINE_BREAK, TAB } from '../document';

// Everything XML 1.0 cannot hold, even escaped; with the `u` flag a lone surrogate counts as one such character.
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const SEPARATORS = new RegExp(`([${TAB}${LINE_BREAK}])`);

/** Text without the characters that XML 1.0 forbids (control characters, lone surrogates, U+FFFE, U+FFFF). */
export const xmlText = (text: string): string => text.replace(NOT_XML, '');

/** Canonical text cut at tabs and line breaks; the separators are kept as pieces of their own. */
export const textPieces = (text: string): string[] => text.split(SEPARATORS).filter((piece) => piece !== '');

const TEXT_ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const ATTRIBUTE_ESCAPES: Record<string, string> = {
  ...TEXT_ESCAPES,
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Character data as it stands between tags. */
export const escapeText = (text: string): string =>
  xmlText(text).replace(/[&<>\r]/g, (character) => TEXT_ESCAPES[character] ?? character);

/** An attribute value as it stands between double quotes; line ends and tabs survive the reader's normalization. */
export const escapeAttribute = (text: string): string =>
  xmlText(text).replace(/[&<>"\t\n\r]/g, (character) => ATTRIBUTE_ESCAPES[character] ?? character);
