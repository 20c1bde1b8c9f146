import { numberOf, type Line } from '../../draft';
import { later } from '../later';
import { perLine, type LineContext } from '../lines';

/** A number of things that a paper gives, and how many there are. Offsets count in the line's content. */
export interface ListedFault {
  line: Line;
  start: number;
  end: number;
  announced: number;
  found: number;
}

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** “以上措施共六条” */
const ABOVE = new RegExp(
  `^(?:以上|上述)(?:各项|这些|所列)?(?:整改)?(?:措施|问题|意见|任务|事项)?(?:合计|总计|一共|共计|共有|共)${NUMBER}(?:条|项|个)(?!方面|维度)`,
);
/** “本台账共12项” */
const OF_TABLE = new RegExp(
  `(?:(?:本|上|下|附)(?:台账|清单|表)|^(?:台账|清单))(?:中|内)?(?:合计|总计|一共|共计|共有|共列|共)${NUMBER}(?:条|项|个)(?!方面|维度)`,
);

const mayTotal = perLine(({ content }) => TOTALS.test(content.text));
const TOTALS = /(?:以上|上述|台账|清单|表)[^。；]{0,12}[共计]/;

/** Totals of the points right above them, and of the rows of the paper's one table, that are wrong. */
export function listedFaults(lines: readonly Line[], context: LineContext): ListedFault[] {
  const rows = later(() => numberedRows(lines));
  return lines.flatMap((line, at): ListedFault[] => {
    if (!mayTotal(line, context)) return [];
    const words = line.content.text.slice(line.body, line.end);
    const above = ABOVE.exec(words);
    const table = above ? null : OF_TABLE.exec(words);
    const match = above ?? table;
    const announced = numberOf(match?.[1] ?? '');
    if (!match || announced === undefined || line.cell) return [];
    const found = above ? pointsAbove(lines, at) : rows();
    if (found === undefined || found < 2 || found === announced) return [];
    const start = line.body + match.index;
    return [{ line, start, end: start + match[0].length, announced, found }];
  });
}

/** So many lines above are looked at. */
const REACH = 60;

/** The numbered lines right above a line, of one kind; undefined where they go on counting under several headings. */
function pointsAbove(lines: readonly Line[], at: number): number | undefined {
  const style = lines[at - 1]?.label?.style;
  if (style === undefined) return undefined;
  let count = 0;
  for (let above = at - 1; above >= Math.max(0, at - REACH); above -= 1) {
    const label = lines[above]?.label;
    if (label?.style !== style) return undefined;
    count += 1;
    if (label.number !== 1) continue;
    const heading = lines[above - 1]?.label;
    return heading && heading.style !== 'cnComma' ? undefined : count;
  }
  return undefined;
}

/** The rows with a number in the first column, where the paper has one table. */
function numberedRows(lines: readonly Line[]): number | undefined {
  const cells = lines.filter(({ cell }) => cell?.column === 0);
  const tables = new Set(cells.map(({ cell }) => cell?.table));
  if (tables.size !== 1) return undefined;
  return cells.filter((line) => /^\d{1,3}$/.test(line.content.text.slice(line.start, line.end).trim()))
    .length;
}
