import type { Line } from '../../draft';
import { kindsOfName, mayBeSame, type Identity } from './identity';
import { isNeighbour, matchesIn, type ForeignMention } from './mentions';

/** “区卫生健康局分管副局长” in a cell of its own: another unit's people. */
const OWNER =
  /^([\u4e00-\u9fff]{3,16}?(?:局|委|办|厅|院|校|镇|乡|街道))(?:分管|主要)?(?:领导|副?局长|副?主任|副?书记|副?院长|负责人)$/;
const LONGEST_OWNER = 24;

/** Other units' people in the cells of a table that says who is to do what. */
export function foreignOwners(lines: readonly Line[], own: Identity | undefined): ForeignMention[] {
  const { name } = own ?? {};
  if (name === undefined) return [];
  return lines.flatMap((line): ForeignMention[] => {
    if (!line.cell) return [];
    const words = line.content.text.slice(line.start, line.end);
    const other = words.length > LONGEST_OWNER ? undefined : OWNER.exec(words.trim())?.[1];
    if (other === undefined || mayBeSame(other, name) || !isNeighbour(other, name)) return [];
    const start = line.start + words.indexOf(other);
    const message = `写成了别的单位“${other}”，这份文稿是${name}的`;
    return [{ kind: 'doer', line, start, end: start + other.length, message }];
  });
}

/** Whom a measure sets out to manage: “加强对清溪镇卫生院窗口人员的教育管理”. */
const MANAGED =
  /(?:加强|强化|严格|抓好|做好)(?:了|对)?([\u4e00-\u9fff]{2,16}?(?:卫生院|医院|小学|中学|法院|检察院|研究所|支队|大队|(?<![大格布全])局))(?:的?[\u4e00-\u9fff]{0,4}(?:人员|队伍|职工|干部|教师|民警))?的?(?:教育|管理|监督|考核|培训)/g;

/** What every such measure holds: most lines are passed over by it alone. */
export const mentionsWard = ({ content }: Line): boolean =>
  /(?:卫生院|医院|小学|中学|法院|检察院|研究所|支队|大队|局)[^，。；]{0,12}(?:教育|管理|监督|考核|培训)/.test(
    content.text,
  );

/** A body of another kind, which the paper's own has nothing to manage of. */
export function foreignWards(lines: readonly Line[], own: Identity | undefined): ForeignMention[] {
  if (!own || own.kinds.length === 0 || own.kinds.includes('place') || own.kinds.includes('bureau'))
    return [];
  return lines.flatMap((line) =>
    matchesIn(MANAGED, line).flatMap(({ match, start }): ForeignMention[] => {
      const other = match[1] ?? '';
      const kinds = kindsOfName(other);
      if (kinds.length === 0 || kinds.some((kind) => own.kinds.includes(kind))) return [];
      if (
        /^(?:我|本|各|该|全|所属|下属|附属|联系)/.test(other) ||
        (own.name !== undefined && mayBeSame(other, own.name))
      )
        return [];
      const at = start + match[0].indexOf(other);
      return [
        {
          kind: 'doer',
          line,
          start: at,
          end: at + other.length,
          message: `“${other}”不像是${own.name ?? '本单位'}管的`,
        },
      ];
    }),
  );
}
