import { spanOf } from './content';
import type { Announced } from './draft';
import { numberOf } from './label';
import type { Line } from './line';

const PROMISE =
  /(?:以下|下列|如下|这|从|围绕)[^。；，、]{0,12}?([0-9０-９]{1,2}|[一二三四五六七八九十两]{1,2})\s?个(?:方面|维度)(?![^。；，]{0,6}(?:要求|不同))/g;

/** The numbers of aspects that these lines promise (“重点从以下6个方面”), with their places. */
export function announcedIn(lines: readonly Line[]): Announced[] {
  return lines.flatMap((line) => {
    const { content } = line;
    const found: Announced[] = [];
    for (const match of content.text.slice(line.start, line.end).matchAll(PROMISE)) {
      const count = match[1] === '两' ? 2 : numberOf(match[1] ?? '');
      const start = line.start + match.index;
      if (count !== undefined) found.push({ count, span: spanOf(content, start, start + match[0].length) });
    }
    return found;
  });
}
