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
