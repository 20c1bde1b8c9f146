import type { Line } from './line';
import { recognisePart } from './part-words';
import { isTitleLike } from './read-heading';
import { wordsOf } from './line';

const MAX_FRONT_LINES = 5;

/**
 * How many lines at the start are title and byline (unit, post, name, date): they have no number, are no sentence and
 * open no part.
 */
export function frontMatterEnd(lines: readonly Line[]): number {
  let end = 0;
  for (const line of lines.slice(0, MAX_FRONT_LINES)) {
    const { tag, controls } = line.paragraph;
    const ours = [tag, ...(controls ?? []).map((control) => control.tag)];
    if (ours.some((one) => one?.kind === 'part' || one?.kind === 'dimension' || one?.kind === 'slot')) break;
    if (tag?.kind !== 'title' && (!isTitleLike(line) || (end > 0 && line.outlineLevel !== undefined))) break;
    // 【理论学习方面】, 学习方面: a heading, right below the title.
    if (end > 0 && tag?.kind !== 'title' && /^[【〖［〔]|方面[】〗］〕。：:]*$/.test(wordsOf(line))) break;
    // “对党组书记钟某同志”: whom the first criticisms are for.
    if (
      end > 0 &&
      tag?.kind !== 'title' &&
      /^[对给][^，。：]{2,30}(?:同志|书记|主任|[\u4e00-\u9fff]长)$/.test(wordsOf(line))
    )
      break;
    const hit = recognisePart(wordsOf(line));
    if (
      tag?.kind !== 'title' &&
      hit &&
      hit.share >= 0.9 &&
      /问题|不足|原因|措施|案例|事项/.test(wordsOf(line))
    )
      break;
    end += 1;
  }
  // A paper of nothing but short lines has one line of title, if that.
  return end === lines.length ? Math.min(end, 1) : end;
}
