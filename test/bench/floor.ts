/** Named patterns of ordinary size, as a small checker of vagueness would have them. */
const PATTERNS: readonly (readonly [name: string, pattern: RegExp, weight: number])[] = [
  ['date', /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|初|中旬)?/g, 1.4],
  ['season', /春节|国庆|汛期|端午|年底|上半年|季度/g, 0.6],
  ['number', /\d+(?:\.\d+)?(?:次|天|人|户|件|万元|台|套|份|页|处|条)/g, 1.2],
  ['numeral', /[二两三四五六七八九十]+(?:次|天|人|户|件|个|条|处)/g, 0.7],
  ['place', /[\u4e00-\u9fff]{2}(?:村|镇|社区|水库|小学|市场)/g, 0.9],
  ['unit', /[\u4e00-\u9fff]{2}(?:科|处|站|办|室|庭)/g, 0.7],
  ['title', /书记|主任|科长|会计|司机|护士长/g, 0.5],
  ['document', /《[^》]{2,40}》|台账|合同|记录|名册|图纸/g, 0.6],
  ['quote', /“[^”]{1,40}”/g, 0.1],
  ['not done', /没有?(?:去|看|问|到|回|接|签|报|批|管)/g, 0.8],
  ['outcome', /通报|返工|停工|补报|重签|投诉/g, 0.8],
  ['first person', /(?<![自忘敌])我(?![们国党市县])/g, 0.4],
  ['named unit', /党委|党组|支部|纪委|组织部/g, 0.1],
  ['deficit', /不够|不足|欠缺|有待|差距|短板/g, -1.1],
  ['virtue', /[\u4e00-\u9fff]{2}(?:意识|精神|站位|作风|能力|思维)/g, -0.9],
  ['softener', /有时|一定程度|某些|偶尔|往往|或多或少/g, -0.6],
  ['slogan', /切实|扎实|深入|进一步|不断|着力|全面/g, -0.7],
  ['must', /必须|应当|要[坚切把从]/g, -0.5],
  ['others', /有的同志|个别|少数|部门/g, -0.4],
  ['stock', /取得[^，。]{0,6}成效|再上[^，。]{0,4}台阶|长效机制/g, -0.8],
];
export const FLOOR_PATTERNS = PATTERNS.length;

/**
 * The least that a checker of vagueness would do: sentences, twenty named regular expressions on each, a logistic score.
 * Returns for each sentence its chance of telling a fact.
 */
export function floorScores(text: string): number[] {
  const scores: number[] = [];
  for (const [sentence] of text.matchAll(/[^。！？；\n]+/g)) {
    let sum = -0.2;
    for (const [, pattern, weight] of PATTERNS)
      sum += weight * Math.min(2, sentence.match(pattern)?.length ?? 0);
    scores.push(1 / (1 + Math.exp(-sum)));
  }
  return scores;
}

/** One pass over the characters: what reading them alone costs. Returns the number of Chinese ones. */
export function onePass(text: string): number {
  let chinese = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) chinese += 1;
  }
  return chinese;
}
