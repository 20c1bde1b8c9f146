import type { Inline } from '../../document';
import { build } from '../../document';
import type { Basis, Pack } from '../../meeting';

const nameOf = (basis: Basis): string =>
  `${basis.issuer}${basis.title === undefined ? '通知' : `《${basis.title}》`}${typeof basis.number === 'string' ? `（${basis.number}）` : ''}`;

/**
 * The notices that the meeting goes by, the highest first: “××《……的通知》和××通知”. Where a number is open (seed B:
 * “中组发〔xxxx〕xx号”), `number` stands behind that notice.
 */
export function basisWords(pack: Pack, number?: Inline): Inline[] {
  const words: Inline[] = [];
  pack.basis.forEach((basis, index) => {
    const joint = index === 0 ? '' : index === pack.basis.length - 1 ? '和' : '、';
    words.push(build.text(joint + nameOf(basis)));
    if (basis.number === null && number) words.push(number);
  });
  return words;
}

/** A list in a sentence: “甲、乙和丙”. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}和${words[words.length - 1] ?? ''}`;
