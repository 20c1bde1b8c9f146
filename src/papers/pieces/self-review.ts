import { build, type Block } from '../../document';
import { PART_NAMES, type Member, type PaperKind, type PartKind, type PartRequirement } from '../../meeting';
import type { PaperContext } from '../paper';
import { DEFAULT_SLOTS } from '../paper';
import { dimensionSection } from './dimension-section';
import { headingNumber } from './numerals';
import type { PartContext } from './parts';
import { criticism, measures, plainSlots, priorRectification, rootCause } from './parts';

/** Parts that are there whatever the notice says, so that nothing need be said of leaving them out. */
const NEVER_OPTIONAL: readonly PartKind[] = ['opening', 'criticism'];

/** What a good answer has, beside the notice's own words. */
const PROMPTS: Partial<Record<PartKind, string>> = {
  priorRectification: '一个问题一行：定了什么措施，落实到什么程度，拿什么证明？',
  rootCause: '原因不要重复问题本身：当时是怎么想的，为什么没有做到？',
  measures: '每个问题至少对应一条措施：做什么，谁负责，什么时候完成，用什么结果检验？',
};

/** What the notice wants of a part, as guidance; and whether “无” will do, or the part may be left out. */
function guidanceOn(part: PartRequirement, author: Member | undefined): Block[] {
  const flagged = part.onlyForFlags?.some((flag) => author?.flags.includes(flag)) ?? false;
  const none = flagged
    ? '名单中标明有这类情况，必须写明。'
    : part.noneAllowed
      ? '没有的，写“无”，不要空着。'
      : '';
  const optional =
    part.required || NEVER_OPTIONAL.includes(part.part)
      ? ''
      : '通知对这一部分没有硬性要求，不需要的连同标题一起删去。';
  const prompt = PROMPTS[part.part];
  return [
    build.guidance(`${part.part}.req`, `要求：${part.requirement}${none}${optional}`),
    ...(prompt === undefined ? [] : [build.guidance(`${part.part}.prompt`, `提示：${prompt}`)]),
  ];
}

function body(context: PartContext): Block[] {
  const { pack, kind, part, slots } = context;
  switch (part.part) {
    case 'problems':
      return pack.dimensions.flatMap((dimension) => dimensionSection(pack, dimension, kind, slots));
    case 'priorRectification':
      return priorRectification();
    case 'rootCause':
      return rootCause(pack);
    case 'measures':
      return measures(pack, slots);
    case 'criticism':
      return criticism(context);
    default:
      return plainSlots(part);
  }
}

/**
 * The parts of a self-review in the order of the pack, numbered 一、二、…, each with its requirement as guidance. The
 * opening has no heading; 批评意见 is there only where everybody criticises in the own speech.
 */
export function selfReviewParts(kind: PaperKind, context: PaperContext, opening: Block[]): Block[] {
  const { pack, roster, author, slots = DEFAULT_SLOTS, meeting } = context;
  const wanted = pack.parts[kind].filter(
    (part) => part.part !== 'criticism' || meeting.script.criticismMode === 'insideOwnSpeech',
  );
  let place = 0;
  const parts = wanted.filter((part) => part.part !== 'opening');
  const openingPart = wanted.find((part) => part.part === 'opening');
  return [
    ...(openingPart ? guidanceOn(openingPart, author) : []),
    ...opening,
    ...parts.flatMap((part) => {
      place += 1;
      const words = `${headingNumber(1, place)}${part.heading ?? PART_NAMES[part.part]}`;
      return [
        build.heading(1, words, { kind: 'part', id: part.part }),
        ...guidanceOn(part, author),
        ...body({ pack, kind, part, slots, roster, ...(author ? { author } : {}) }),
      ];
    }),
  ];
}
