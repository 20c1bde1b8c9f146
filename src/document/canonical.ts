/**
 * The one canonical text of a paragraph, for both readers (Word's OOXML and a .docx package).
 *
 * | in the document                              | in `Paragraph.text`                        |
 * |----------------------------------------------|--------------------------------------------|
 * | `w:t` of a normal or inserted (`w:ins`) run   | its characters                             |
 * | `w:delText`, `w:del`, `w:moveFrom`            | nothing                                    |
 * | `w:tab`                                       | U+0009                                     |
 * | `w:br` (line), `w:cr`                         | U+000B, as Word's own paragraph text        |
 * | `w:br w:type="page"` or `column`              | nothing                                    |
 * | `w:noBreakHyphen` / `w:softHyphen`            | U+2011 / nothing                           |
 * | `w:sym`                                       | the character of its `w:char`               |
 * | a field (simple or complex)                   | its result; instructions left out          |
 * | automatic number                              | nothing (kept in `listLabel`)              |
 * | a control showing its placeholder             | nothing (kept in `controls`)               |
 * | drawing, text box, comment mark, note mark    | nothing                                    |
 * | end of paragraph, of cell                     | nothing                                    |
 * | U+00A0 and other spaces                       | as they are                                |
 */
export const LINE_BREAK = '\u000b';
export const TAB = '\t';

// What XML 1.0 cannot hold; with the `u` flag a lone surrogate counts as one such character.
const NOT_CANONICAL = /[^\t\u000b\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The canonical text that `text` has once it is written into a document and read back. */
export const canonicalText = (text: string): string =>
  text.replace(/\r\n|[\r\n]/g, LINE_BREAK).replace(NOT_CANONICAL, '');
