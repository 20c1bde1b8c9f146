import type { Line } from '../../draft';
import { ABOVE_ALL, BODY_WORDS, GENERAL_WORDS, type BodyKind } from '../lexicons/organisations';
import { areKin, kindsOfName, mayBeSame, NAME_AT_END, type Identity } from './identity';

/** Words that make another unit's paper of this one. Offsets count in the line's content. */
export interface ForeignMention {
  kind: 'team' | 'self' | 'name' | 'region' | 'doer';
  line: Line;
  start: number;
  end: number;
  message: string;
}

const kindsOf = (word: string): readonly BodyKind[] => BODY_WORDS.find(([one]) => one === word)?.[1] ?? [];
/** A body's committee or team: “总队党委”, “校党委”. */
const TEAM = /党委|党组|党工委|党总支|领导班子|班子/g;
/** The body's short word, right before its committee. */
const WORD_AT_END = new RegExp(`(?:${BODY_WORDS.map(([word]) => word).join('|')})$`);
/** What may stand before a short word that begins a name of its own. */
const FREE =
  /(?:^|[\s，。、；：:（(“《》”）)]|[报向经由在请和与及给受按照到对为是将使让被据把送交于同表开了的并或其经])$/;
/** “我校”: the writer's own body. 我市 and the like are the place it belongs to. */
const SELF = new RegExp(
  `我(总队|支队|大队|集团公司|公司|集团|厂|矿|医院|法院|检察院|学校|学院|校(?![对正准验订核阅])|院|分行|支行|行(?![使走动贿驶程我车医文])|局(?![限促面部])|厅|署(?!名))`,
  'g',
);

/** What every mention below holds: most lines are passed over by it alone. */
const BODY = new RegExp(`${TEAM.source}|${SELF.source}|民主生活会|自治区|省`);
export const mentionsBody = ({ content }: Line): boolean => BODY.test(content.text);

/**
 * Committees and teams named as one names one's own, of a kind that the paper's body does not have. `lines`: those of
 * the paper that mention a body.
 */
export function foreignTeams(
  lines: readonly Line[],
  own: Identity,
  paper: readonly Line[],
): ForeignMention[] {
  if (own.kinds.length === 0) return [];
  const found = lines.flatMap((line) =>
    matchesIn(TEAM, line).flatMap(({ match, start }): (ForeignMention & { word: string })[] => {
      const { text } = line.content;
      const word = WORD_AT_END.exec(text.slice(Math.max(line.start, start - 4), start))?.[0];
      if (word === undefined || GENERAL_WORDS.includes(word)) return [];
      const from = start - word.length;
      const before = text.slice(Math.max(line.start, from - 1), from);
      if (!FREE.test(before) || areKin(own.kinds, kindsOf(word))) return [];
      const named = word + match[0];
      return [
        {
          kind: 'team',
          line,
          start: from,
          end: from + named.length,
          word,
          message: `“${named}”不像是本单位的，也不像是上级或下属`,
        },
      ];
    }),
  );
  // A body that the paper names in full elsewhere may be called by the short word afterwards.
  const named = new Set(
    [...new Set(found.map(({ word }) => word))].filter((word) => paper.some((line) => isNamed(line, word))),
  );
  return found.filter(({ word }) => !named.has(word));
}

/** The word with a name before it: 城投集团, 市消防救援支队. */
function isNamed(line: Line, word: string): boolean {
  const { text } = line.content;
  for (let at = text.indexOf(word, line.start); at >= 0 && at < line.end; at = text.indexOf(word, at + 1)) {
    if (
      at > line.start &&
      !FREE.test(text.slice(at - 1, at)) &&
      !/[我本各该某×*＊]/.test(text.charAt(at - 1))
    )
      return true;
  }
  return false;
}

/** “我校” in a bureau's paper, or where the paper otherwise says 我局. */
export function foreignSelves(lines: readonly Line[], own: Identity | undefined): ForeignMention[] {
  const all = lines.flatMap((line) =>
    matchesIn(SELF, line)
      .filter(({ start }) => isWriter(line, start))
      .map(({ match, start }) => ({ line, start, end: start + match[0].length, word: match[1] ?? '' })),
  );
  const counts = new Map<string, number>();
  for (const { word } of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const kinds = own && own.kinds.length > 0 ? own.kinds : usual === undefined ? [] : kindsOf(usual);
  return all
    .filter(({ word }) => !areKin(kinds, kindsOf(word)))
    .map(({ line, start, end, word }) => ({
      kind: 'self',
      line,
      start,
      end,
      message: `“我${word}”与这份文稿的单位对不上`,
    }));
}

/** Not 自我, nor someone's words, nor “给我院里打电话”. */
function isWriter({ content, start: from }: Line, at: number): boolean {
  const before = content.text.slice(Math.max(from, at - 60), at);
  return !/[自忘敌给]$/.test(before) && before.lastIndexOf('“') <= before.lastIndexOf('”');
}

/** Where a paper names the body whose team it speaks for, or whose meeting it prepares. */
const SLOTS: readonly RegExp[] = [
  /(?:代表|作为|开好|召开|组织好|筹备好|反馈给|反馈到)([\u4e00-\u9fff]{4,26}?)(?:党委|党组|党工委|党总支)?(?:领导)?班子/g,
  /(?:代表|开好|召开|组织好|筹备好)([\u4e00-\u9fff]{4,26}?)(?:党委|党组|党工委|党总支)?(?:领导班子|班子)?(?:(?:19|20)\d\d\s?年度|[\u4e00-\u9fff]{2,10}专题)民主生活会/g,
];
/** Another unit that is to do what the paper's own does: “县农业农村局党组要……”, “报县教育局党组审定”. */
const DOERS: readonly RegExp[] = [
  /(?:^|[，。；：、）)\s.．由])([\u4e00-\u9fff]{3,20}?)(?:机关)?(?:党委|党组|党工委|党总支)(?=(?:要(?!求|点)|将(?!信)|每[周月季半年]|须|必须|应当?(?!有))(?![^，。；]{0,10}(?:参加|列席|出席|派|指导|督导|点评|配合|支持|协助|带头)))/g,
  /由([\u4e00-\u9fff]{3,20}?)(?:党委|党组|党工委|党总支)(?:副?书记|(?:组织|宣传|统战|纪检)?委员|办公室(?:主任)?)?(?=(?:牵头|负责|督办|督查|督导|落实|组织|承办)(?!的))/g,
  // “市水利局班子对重点工程推进缓慢”: another team's fault.
  /(?:^|[。；\s.．、）)是])([\u4e00-\u9fff]{3,16}?)(?:党委|党组)?(?:领导)?班子(?=对|在[^，。；]{1,16}[上中]|没有|存在|抓|重视|履行|贯彻|落实)/g,
  /报([\u4e00-\u9fff]{3,20}?)(?:党委|党组|党工委)(?=审定|审核同意|研究同意|批准)/g,
];
const PLACE = /^[\u4e00-\u9fff]{0,6}?(?:自治区|自治州|街道|[省市县区州盟旗镇乡])/;
const TIERS: readonly RegExp[] = [/(?:省|自治区)$/, /[市州盟]$/, /[县区旗]$/, /(?:[镇乡]|街道)$/];
/** How high the place stands by which a name begins: 0 for a province; −1 for a name without one. */
const tierOf = (name: string): number => {
  const place = PLACE.exec(name)?.[0] ?? '';
  return TIERS.findIndex((tier) => tier.test(place));
};

/** Another unit of the same height: those above may decide and direct. A group of companies has nobody above it but the state. */
export function isNeighbour(other: string, own: string): boolean {
  if (/[局委办厅会院][和及与]/.test(other) || kindsOfName(other).length === 0) return false;
  if (/集团(?:有限公司|公司)?$/.test(own) && !PLACE.test(own))
    return /集团(?:有限公司|公司)?$/.test(other) && !/[省市县国]/.test(other);
  const tier = tierOf(other);
  return tier >= 0 && tier === tierOf(own);
}

/** “县财政局班子抓预算执行每周一调度，我们半年才开一次会”: another unit is held up as an example. */
const isCompared = ({ content, end }: Line, at: number): boolean => {
  const sentence = content.text.slice(at, Math.min(end, at + 100)).split('。')[0] ?? '';
  return /我们|我[局校院县市区镇乡]|我单位|比起|相比|学习借鉴/.test(sentence);
};

/** Words with which the writer goes to another unit's meeting. */
const VISIT = /参加|列席|指导|督导|旁听|调研|联系|派员|点评|上次|去年|曾/;

/** Another body's name in a place where only the paper's own belongs. */
export function foreignNames(lines: readonly Line[], own: Identity | undefined): ForeignMention[] {
  const { name } = own ?? {};
  if (name === undefined) return [];
  return lines.flatMap((line) =>
    [...SLOTS, ...DOERS].flatMap((pattern) =>
      matchesIn(pattern, line).flatMap(({ match, start }): ForeignMention[] => {
        // “上述措施由青石县人民检察院……”: the name begins behind the preposition.
        const other = NAME_AT_END.exec((match[1] ?? '').replace(/^.*由/, ''))?.[1];
        const before = line.content.text.slice(Math.max(line.start, start - 12), start);
        if (other === undefined || VISIT.test(before) || VISIT.test(other) || ABOVE_ALL.test(other))
          return [];
        if (DOERS.includes(pattern) && (!isNeighbour(other, name) || isCompared(line, start))) return [];
        if (mayBeSame(other, name) || /^(?:我|本|各|该|全|上级|所属|下属)/.test(other)) return [];
        const at = start + match[0].indexOf(other);
        return [
          {
            kind: DOERS.includes(pattern) ? 'doer' : 'name',
            line,
            start: at,
            end: at + other.length,
            message: `写成了别的单位“${other}”，这份文稿是${name}的`,
          },
        ];
      }),
    ),
  );
}

const REGION = /自治区(?=党委|纪委|第[一二三四五六七八九十\d]{1,3}次|政府|人大|政协|主席|直属?机关)/g;
const PROVINCE = /省(?=委|纪委|第[一二三四五六七八九十\d]{1,3}次|政府|人大|政协|省长|直属?机关)/g;

/** Ends of the names of provinces and autonomous regions, and words for others. */
const NAMED = /[族古藏疆夏北西宁林江苏徽建东南川州海肃湾外各他邻全跨]/;

/** A province and an autonomous region, each named as one's own. */
export function foreignRegions(lines: readonly Line[]): ForeignMention[] {
  const of = (pattern: RegExp): ForeignMention[] =>
    lines.flatMap((line) =>
      matchesIn(pattern, line)
        // 广西壮族自治区, 广东省 and 外省 are named, not owned.
        .filter(({ start }) => start === line.start || !NAMED.test(line.content.text.charAt(start - 1)))
        .map(({ match, start }) => ({
          kind: 'region',
          line,
          start,
          end: start + match[0].length,
          message: '',
        })),
    );
  const [regions, provinces] = [of(REGION), of(PROVINCE)];
  if (regions.length === 0 || provinces.length === 0) return [];
  const few = regions.length <= provinces.length ? regions : provinces;
  const [own, other] = few === regions ? ['省', '自治区'] : ['自治区', '省'];
  return few.map((one) => ({ ...one, message: `全文的上级是“${own}”，这里写成了“${other}”` }));
}

export function matchesIn(
  pattern: RegExp,
  { content, start, end }: Line,
): { match: RegExpExecArray; start: number }[] {
  const found: { match: RegExpExecArray; start: number }[] = [];
  pattern.lastIndex = start;
  for (
    let match = pattern.exec(content.text);
    match && match.index < end;
    match = pattern.exec(content.text)
  ) {
    found.push({ match, start: match.index });
  }
  return found;
}
