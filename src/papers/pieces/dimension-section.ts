import { build, placeholder, type Block } from '../../document';
import type { Dimension, DimensionId, Pack, PaperKind } from '../../meeting';
import { DEFAULT_SLOTS } from '../paper';
import { headingNumber } from './numerals';

/** What a slot asks for: of the person in an outline, of the team in its review. Questions, never an answer. */
interface Asks {
  problem: string;
  case: string;
  cause: string;
}
const PERSONAL: Asks = {
  problem: '问题：一句话点明自己的问题，不用“不够”“有待加强”代替',
  case: '具体事例：哪一次、什么事，自己说了什么、做了什么、没做什么，造成什么后果',
  cause: '原因：当时是怎么想的，根子在哪里',
};
const TEAM: Asks = {
  problem: '问题：一句话点明班子的问题，不用“不够”“有待加强”代替',
  case: '具体事例：哪一次、哪项工作，班子怎样议、怎样定、怎样抓，谁负责，造成什么后果',
  cause: '原因：班子当时是怎么考虑的，根子在哪里',
};

/** One dimension: heading, requirement and prompts as guidance, then numbered slots 问题—具体事例—原因. */
export function dimensionSection(
  pack: Pack,
  dimension: Dimension,
  kind: PaperKind,
  slots: number = DEFAULT_SLOTS,
): Block[] {
  const { id } = dimension;
  const place = pack.dimensions.indexOf(dimension) + 1;
  const asks = kind === 'outline' ? PERSONAL : TEAM;
  return [
    build.heading(2, `${headingNumber(2, place)}${dimension.heading}方面`, { kind: 'dimension', id }),
    build.guidance(`${id}.req`, `要求：${dimension.requirement}`),
    build.guidance(
      `${id}.prompt`,
      `提示：${dimension.prompts.join('')}有差距的，说清楚：哪一次？什么事？谁负责？造成什么后果？`,
    ),
    ...Array.from({ length: slots }, (_, index) => index + 1).flatMap((n): Block[] => [
      build.paragraph(`${n}.`, build.slot(`${id}.${n}.problem`, placeholder(asks.problem))),
      build.paragraph(build.slot(`${id}.${n}.case`, placeholder(asks.case))),
      build.paragraph(build.slot(`${id}.${n}.cause`, placeholder(asks.cause))),
    ]),
  ];
}

/** One dimension alone, to be inserted at the cursor. Throws a RangeError for an id that the pack does not have. */
export function dimensionBlocks(
  pack: Pack,
  dimensionId: DimensionId,
  paperKind: PaperKind,
  slots?: number,
): Block[] {
  const dimension = pack.dimensions.find((one) => one.id === dimensionId);
  if (!dimension) throw new RangeError(`${pack.id} has no dimension ${dimensionId}`);
  return dimensionSection(pack, dimension, paperKind, slots);
}
