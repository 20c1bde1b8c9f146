import { RULE_IDS, type RuleId } from '../checker';

/** What readers label, and what they expect in a draft. */
export type Kind =
  | 'vague'
  | 'preachingInstead'
  | 'blameTeam'
  | 'selfPraise'
  | 'hopeInstead'
  | 'adviceInstead'
  | 'praiseAsCriticism'
  | 'notOperable'
  | 'noOwnerOrDeadline'
  | 'measureMismatch'
  | 'problemWithoutMeasure'
  | 'missingDimension'
  | 'missingSection'
  | 'emptySection'
  | 'evasion'
  | 'placeholder'
  | 'duplicate'
  | 'numbering';

interface Answer {
  /** A finding of one of these says that the words are of the kind. */
  rules: readonly RuleId[];
  /** In a draft these answer too, being the same fault in other words; on single items they are not counted. */
  also?: readonly RuleId[];
  /** What is missing, empty, doubled or mismatched may be found anywhere in the draft. */
  anywhere?: true;
}

/** Which rules answer which kind of fault. */
export const ANSWERS: Readonly<Record<Kind, Answer>> = {
  vague: {
    rules: ['item-abstract', 'measure-slogan'],
    also: ['preaching', 'self-praise', 'cause-restates-problem', 'boilerplate', 'hedge'],
  },
  preachingInstead: { rules: ['preaching'] },
  blameTeam: {
    rules: ['team-for-personal', 'subordinate-for-personal', 'responsibility-missing', 'unnamed-subject'],
  },
  selfPraise: { rules: ['self-praise', 'praise-first'] },
  hopeInstead: { rules: ['hope-for-criticism'] },
  adviceInstead: { rules: ['advice-for-criticism'] },
  praiseAsCriticism: { rules: ['disguised-praise', 'trivial-criticism'] },
  notOperable: { rules: ['measure-slogan'] },
  noOwnerOrDeadline: { rules: ['measure-no-owner', 'measure-no-deadline'] },
  measureMismatch: { rules: ['measure-without-problem', 'problem-without-measure'], anywhere: true },
  problemWithoutMeasure: { rules: ['problem-without-measure'], anywhere: true },
  missingDimension: { rules: ['dimension-missing', 'count-mismatch', 'numbering-broken'], anywhere: true },
  missingSection: { rules: ['part-missing', 'section-empty'], anywhere: true },
  emptySection: { rules: ['section-empty'], anywhere: true },
  evasion: { rules: ['item-abstract', 'section-empty', 'self-praise', 'trivial-criticism'] },
  placeholder: { rules: ['placeholder-left'] },
  duplicate: { rules: ['duplicate-within'], anywhere: true },
  numbering: { rules: ['numbering-broken', 'dimension-order', 'count-mismatch'], anywhere: true },
};

export const KINDS = Object.keys(ANSWERS) as Kind[];
export const isKind = (word: string): word is Kind => Object.hasOwn(ANSWERS, word);
/** Every rule that answers a kind in a draft. */
export const answersInDraft = (kind: Kind): readonly RuleId[] => [
  ...ANSWERS[kind].rules,
  ...(ANSWERS[kind].also ?? []),
];

/** What is missing or in the wrong order has no words of its own. */
const WITHOUT_WORDS: readonly RuleId[] = [
  'part-missing',
  'dimension-missing',
  'dimension-order',
  'section-empty',
];

/** What answers a finding expected in a draft: by its kind, or by the id of the one rule that must find it. */
export function answerInDraft(expected: string): { rules: readonly RuleId[]; anywhere: boolean } | undefined {
  if (isKind(expected))
    return { rules: answersInDraft(expected), anywhere: ANSWERS[expected].anywhere === true };
  const rule = RULE_IDS.find((id) => id === expected);
  return rule && { rules: [rule], anywhere: WITHOUT_WORDS.includes(rule) };
}
