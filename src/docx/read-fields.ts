import type { XmlElement } from './xml';

/** Which part of a complex field the reader is in; fields nest and may run over several paragraphs. */
export interface FieldState {
  /** Takes a `w:fldChar`. */
  take(mark: XmlElement): void;
  /** True inside a field's instructions, which are not text. */
  inCode(): boolean;
  /** Called after each paragraph. */
  endParagraph(): void;
  /** True when a field's instructions never ended. */
  unfinished(): boolean;
}

/**
 * `perParagraph`: every field ends with its paragraph. For documents in which a field's end is missing: the rest of
 * the document must not pass for its instructions.
 */
export function fieldState(perParagraph: boolean): FieldState {
  let open: ('code' | 'result')[] = [];
  return {
    take({ attributes }) {
      switch (attributes['w:fldCharType']) {
        case 'begin':
          open.push('code');
          break;
        case 'separate':
          if (open.length > 0) open[open.length - 1] = 'result';
          break;
        case 'end':
          open.pop();
          break;
        default:
      }
    },
    inCode: () => open.includes('code'),
    endParagraph() {
      if (perParagraph) open = [];
    },
    unfinished: () => open.includes('code'),
  };
}
