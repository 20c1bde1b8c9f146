import type { XmlElement } from './xml';
import { childOf, childrenOf, numberOf, switchOf, valueOf } from './xml-tree';

/** What a paragraph or character style says about a paragraph's role, with what it inherits. */
export interface StyleFacts {
  /** `w:outlineLvl` as in the file, 0–8; 9 is body text. */
  outline?: number;
  numId?: number;
  ilvl?: number;
  bold: boolean;
  /** The style and those it is based on, nearest first. */
  chain: readonly string[];
}

export interface StyleSheet {
  /** Facts of a paragraph's style; of the default paragraph style when it names none or one that is missing. */
  paragraph(id: string | undefined): StyleFacts;
  /** Facts of a run's character style. */
  character(id: string | undefined): StyleFacts;
  /** `w:numId` of a numbering style. */
  numbering(id: string): number | undefined;
}

const NOTHING: StyleFacts = { bold: false, chain: [] };

/** Reads the styles part; an absent one says nothing about any paragraph. */
export function readStyles(root: XmlElement | undefined): StyleSheet {
  const styles = new Map<string, XmlElement>();
  let normal: string | undefined;
  for (const style of childrenOf(root, 'w:style')) {
    const id = style.attributes['w:styleId'];
    if (id === undefined) continue;
    styles.set(id, style);
    const isDefault = style.attributes['w:default'];
    if (style.attributes['w:type'] === 'paragraph' && (isDefault === '1' || isDefault === 'true'))
      normal ??= id;
  }

  const known = new Map<string, StyleFacts>();
  const facts = (id: string | undefined): StyleFacts => {
    if (id === undefined || !styles.has(id)) return NOTHING;
    const cached = known.get(id);
    if (cached) return cached;
    const found = inherited(id, styles);
    known.set(id, found);
    return found;
  };
  return {
    paragraph: (id) => facts(id !== undefined && styles.has(id) ? id : normal),
    character: facts,
    numbering: (id) => numberOf(childOf(childOf(styles.get(id), 'w:pPr'), 'w:numPr'), 'w:numId'),
  };
}

function inherited(id: string, styles: ReadonlyMap<string, XmlElement>): StyleFacts {
  const chain: string[] = [];
  const facts: StyleFacts = { bold: false, chain };
  let bold: boolean | undefined;
  // A style that is based on itself, by whatever way round, ends the chain.
  for (
    let at: string | undefined = id;
    at !== undefined && !chain.includes(at);
    at = valueOf(styles.get(at), 'w:basedOn')
  ) {
    const style = styles.get(at);
    if (!style) break;
    chain.push(at);
    const properties = childOf(style, 'w:pPr');
    const numbering = childOf(properties, 'w:numPr');
    facts.outline ??= numberOf(properties, 'w:outlineLvl') ?? headingByName(style);
    facts.numId ??= numberOf(numbering, 'w:numId');
    facts.ilvl ??= numberOf(numbering, 'w:ilvl');
    bold ??= switchOf(childOf(style, 'w:rPr'), 'w:b');
  }
  facts.bold = bold ?? false;
  return facts;
}

/** Some programs write Word's built-in headings without their outline level; Word knows them by name. */
function headingByName(style: XmlElement): number | undefined {
  const level = /^(?:heading|标题) ([1-9])$/i.exec(valueOf(style, 'w:name') ?? '')?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}
