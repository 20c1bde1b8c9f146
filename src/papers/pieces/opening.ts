import { build, placeholder, type Block, type Inline } from '../../document';
import type { Pack } from '../../meeting';
import { basisWords, listed } from './basis';

const ask = (n: number, what: string): Inline => build.slot(`opening.${n}`, placeholder(`请填写${what}`));

/** The yardsticks that the notice names: 对照党章……，对照“……”的目标要求，把自己摆进去……. */
function measuredBy(pack: Pack): string {
  const references = pack.references.map((reference) => `对照${reference}，`).join('');
  const goals =
    pack.yardsticks.length === 0
      ? ''
      : `对照${listed(pack.yardsticks.map((goal) => `“${goal}”`))}的目标要求，`;
  return `${references}${goals}${pack.putIn.join('、')}`;
}

/**
 * The opening of a self-review: basis, theme (word for word), yardsticks; then the numbers of the preparation, which the
 * person fills in. Short on purpose: the notices want the problems at once (DOMAIN #90, #100).
 */
export function opening(
  pack: Pack,
  subject: Inline,
  counts: [study: string, talks: string, opinions: string],
  end: string,
): Block[] {
  const [study, talks, opinions] = counts;
  return [
    build.paragraph(
      '按照',
      ...basisWords(pack, ask(4, '通知文号，连同括号')),
      '要求，',
      subject,
      `围绕“${pack.theme}”的主题，${measuredBy(pack)}，查摆问题，剖析原因，提出整改措施。`,
    ),
    build.paragraph(
      `会前，${study}`,
      ask(1, '学习次数'),
      `次，${talks}`,
      ask(2, '谈心谈话人次'),
      `人次，${opinions}`,
      ask(3, '意见建议条数'),
      `条。${end}`,
    ),
  ];
}
