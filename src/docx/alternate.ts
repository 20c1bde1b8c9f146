import type { XmlElement } from './xml';
import { childOf, childrenOf } from './xml-tree';

/** Prefixes of the extensions whose content the reader takes as Word 2021 does; for any other, the fall-back is read. */
const UNDERSTOOD = new Set(['w14', 'w15', 'w16', 'w16cid', 'w16cex', 'wps', 'wpg', 'wpc']);

/** The one branch of an `mc:AlternateContent` that counts; undefined when there is none to take. */
export function chosenBranch(alternate: XmlElement): XmlElement | undefined {
  const choice = childrenOf(alternate, 'mc:Choice').find(({ attributes }) =>
    (attributes.Requires ?? '').split(/\s+/).every((prefix) => UNDERSTOOD.has(prefix)),
  );
  return choice ?? childOf(alternate, 'mc:Fallback');
}

/** Child elements, with the chosen branch of every `mc:AlternateContent` in its place. */
export function contentOf(parent: XmlElement): XmlElement[] {
  const out: XmlElement[] = [];
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    if (child.name === 'mc:AlternateContent') {
      const branch = chosenBranch(child);
      if (branch) out.push(...contentOf(branch));
    } else {
      out.push(child);
    }
  }
  return out;
}
