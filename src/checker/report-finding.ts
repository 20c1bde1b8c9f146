import type { Span } from '../document';
import type { Draft, Item } from '../draft';
import type { Finding } from './finding';
import { byIndex, quoteOf } from './place';
import type { AnyRule, FindingDraft, Scope } from './rule';
import { settingOf, type Settings } from './settings';
import { severityUnder } from './settle';

/** Makes a finding out of what a rule says: its places in the paper, the key of its waiver, the item it is on. */
export type Reporter = (
  rule: AnyRule,
  raw: FindingDraft<Scope>,
  spans: readonly Span[],
  key: string,
  item?: Item,
) => Finding;

/** A reporter for a paper; it knows the words at every place. */
export function reporter(draft: Draft, settings: Settings): Reporter {
  const paragraphs = byIndex(draft.paragraphs);
  return (rule, raw, [span = { paragraph: 0, start: 0, end: 0 }, ...more], key, item) => {
    const { level } = settingOf(settings, rule.id);
    const dimension = raw.dimension ?? item?.dimension;
    // Written out: a paper has thousands of findings, and spreading takes longer than making them.
    const finding: Finding = {
      rule: rule.id,
      severity: severityUnder(raw.severity, rule.severity, level === 'off' ? undefined : level),
      message: raw.message,
      quote: quoteOf(paragraphs, span),
      span,
      clause: raw.clause ?? rule.clause,
      waiverKey: `${rule.id}#${raw.key ?? key}`,
    };
    if (raw.question !== undefined) finding.question = raw.question;
    if (more.length > 0) finding.related = more;
    if (item) finding.item = item.id;
    if (dimension !== undefined) finding.dimension = dimension;
    if (raw.evidence) finding.evidence = raw.evidence;
    return finding;
  };
}
