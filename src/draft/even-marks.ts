const UNEVEN = /[０-９,;:?!]/;
const FULL_WIDTH_DIGITS = /[０-９]/g;
/** A half-width mark beside a Chinese character stands for the full-width one. */
const HALF_WIDTH_MARKS = /(?<=[\u4e00-\u9fff”’）》])[,;:?!]|[,;:?!](?=[\u4e00-\u9fff“‘（《])/g;
const OFFSET = 0xfee0;
const moved =
  (by: number) =>
  (character: string): string =>
    String.fromCharCode(character.charCodeAt(0) + by);

/** Full-width digits and half-width marks as the rest of a Chinese text has them, character for character: offsets stay. */
export const withEvenMarks = (text: string): string =>
  UNEVEN.test(text)
    ? text.replace(FULL_WIDTH_DIGITS, moved(-OFFSET)).replace(HALF_WIDTH_MARKS, moved(OFFSET))
    : text;
