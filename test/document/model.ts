import {
  build,
  textSum,
  type Block,
  type FinalisePlan,
  type Inline,
  type InlineControl,
  type Paragraph,
  type RefreshPlan,
  type Tag,
  removedParagraphs,
  parseTag,
} from '../../src/document';

/** A paragraph before it is numbered. */
export type Loose = Omit<Paragraph, 'index'>;

export const renumbered = (paragraphs: readonly Loose[]): Paragraph[] =>
  paragraphs.map((paragraph, index) => ({ ...paragraph, index }));

const signed = (kind: Tag['kind'], id: string, text: string): Tag =>
  text === '' ? { kind, id } : { kind, id, sum: textSum(text) };

function fromInlines(inlines: readonly Inline[]): Loose {
  let text = '';
  const controls: InlineControl[] = [];
  for (const inline of inlines) {
    if (inline.type === 'text') text += inline.text;
    else {
      const value = inline.type === 'field' ? inline.value : '';
      const tag = inline.type === 'field' ? signed('field', inline.id, value) : signed('slot', inline.id, '');
      const empty = value === '';
      controls.push({
        tag,
        start: text.length,
        end: text.length + value.length,
        empty,
        ...(empty ? { placeholder: inline.placeholder } : {}),
      });
      text += value;
    }
  }
  return controls.length > 0 ? { text, controls } : { text };
}

const whole = (kind: Tag['kind'], id: string, text: string): Loose => {
  const tag = signed(kind, id, text);
  return { text, tag, controls: [{ tag, start: 0, end: text.length, empty: false }] };
};

/** Blocks as a reader of the written document would see them; tables are numbered from `table`. */
export function written(blocks: readonly Block[], table = 0): Loose[] {
  let tables = table;
  return blocks.flatMap((block): Loose[] => {
    switch (block.type) {
      case 'title': {
        const plain = fromInlines(block.inlines);
        return [block.id === undefined || plain.controls ? plain : whole('title', block.id, plain.text)];
      }
      case 'heading':
        return [block.tag ? whole(block.tag.kind, block.tag.id, block.text) : { text: block.text }];
      case 'guidance':
        return [whole('guidance', block.id, block.text)];
      case 'byline':
        return [fromInlines(block.inlines)];
      case 'paragraph': {
        const plain = fromInlines(block.inlines);
        return [block.unit === undefined || plain.controls ? plain : whole('text', block.unit, plain.text)];
      }
      // Becomes “new page” of the next paragraph.
      case 'pageBreak':
        return [];
      case 'table': {
        const at = tables;
        tables += 1;
        const rows = [block.header.map((text) => [build.text(text)]), ...block.rows];
        return rows.flatMap((cells, row) =>
          cells.map((inlines, column) => ({ ...fromInlines(inlines), cell: { table: at, row, column } })),
        );
      }
    }
  });
}

/** Replaces the words of one control, as a rewrite or a person does. */
export function setControl(paragraph: Loose, index: number, text: string, tag?: Tag): Loose {
  const control = paragraph.controls?.[index];
  if (!control) return paragraph;
  const shift = text.length - (control.end - control.start);
  const controls = (paragraph.controls ?? []).map((one, i): InlineControl => {
    if (i === index)
      return { tag: tag ?? one.tag, start: one.start, end: one.start + text.length, empty: text === '' };
    return i > index ? { ...one, start: one.start + shift, end: one.end + shift } : one;
  });
  return {
    ...paragraph,
    text: paragraph.text.slice(0, control.start) + text + paragraph.text.slice(control.end),
    controls,
  };
}

/** Types words at an offset that lies in no control (a boundary counts as outside). */
export function typeAt(paragraph: Loose, offset: number, words: string): Loose {
  const controls = paragraph.controls?.map((control) =>
    control.start >= offset
      ? { ...control, start: control.start + words.length, end: control.end + words.length }
      : control,
  );
  const text = paragraph.text.slice(0, offset) + words + paragraph.text.slice(offset);
  return controls ? { ...paragraph, text, controls } : { ...paragraph, text };
}

/** Offsets at which typed words land outside every control. */
export const outsideOffsets = (paragraph: Loose): number[] =>
  [...Array(paragraph.text.length + 1).keys()].filter((offset) =>
    (paragraph.controls ?? []).every((control) => offset <= control.start || offset >= control.end),
  );

/** The words of a paragraph that stand in no control of ours. */
export function outside(paragraph: Loose): string {
  let text = '';
  let at = 0;
  for (const control of paragraph.controls ?? []) {
    text += paragraph.text.slice(at, control.start);
    at = control.end;
  }
  return text + paragraph.text.slice(at);
}

const wholeTag = (text: string, tag: string): Loose => {
  const parsed = parseTag(tag);
  if (!parsed) throw new Error(`bad tag ${tag}`);
  return { text, tag: parsed, controls: [{ tag: parsed, start: 0, end: text.length, empty: false }] };
};

/** Carries a refresh out on the model. `origin` of a paragraph is its old index, undefined for a new one. */
export function applyRefresh(
  existing: readonly Paragraph[],
  plan: RefreshPlan,
): { paragraphs: Paragraph[]; origin: (number | undefined)[] } {
  const out: Loose[] = [];
  const origin: (number | undefined)[] = [];
  const gone = new Set(plan.removals.map((removal) => removal.paragraph));
  for (let i = 0; i <= existing.length; i += 1) {
    const incoming = [
      ...plan.insertions.filter((one) => one.before === i).flatMap((one) => written(one.blocks, 90)),
      ...plan.marks.filter((one) => one.before === i).map((one) => wholeTag(one.text, one.tag)),
    ];
    incoming.forEach((paragraph) => {
      out.push(paragraph);
      origin.push(undefined);
    });
    const paragraph = existing[i];
    if (!paragraph || gone.has(i)) continue;
    let changed: Loose = paragraph;
    for (const rewrite of plan.rewrites.filter((one) => one.paragraph === i))
      changed = setControl(changed, rewrite.control, rewrite.wanted, parseTag(rewrite.newTag));
    out.push(changed);
    origin.push(i);
  }
  return { paragraphs: renumbered(out), origin };
}

/** Carries a 定稿 out on the model; undefined stands for a paragraph that went. */
export function applyFinalise(existing: readonly Paragraph[], plan: FinalisePlan): (Paragraph | undefined)[] {
  const gone = removedParagraphs(existing, plan.steps);
  return existing.map((paragraph, i) => {
    if (gone.has(i)) return undefined;
    let changed: Loose = paragraph;
    const emptied = plan.steps.flatMap((step) =>
      step.kind === 'removeControl' && step.paragraph === i ? [step.control] : [],
    );
    for (const control of [...emptied].reverse()) {
      changed = setControl(changed, control, '');
      changed = { ...changed, controls: changed.controls?.filter((_, c) => c !== control) };
    }
    for (const step of plan.steps)
      if (step.kind === 'renumber' && step.paragraph === i)
        changed = step.from === '' ? typeAt(changed, 0, step.to) : shorten(changed, step.from, step.to);
    return { ...changed, index: i };
  });
}

function shorten(paragraph: Loose, from: string, to: string): Loose {
  const at = paragraph.text.indexOf(from);
  const shift = to.length - from.length;
  return {
    ...paragraph,
    text: paragraph.text.slice(0, at) + to + paragraph.text.slice(at + from.length),
    controls: paragraph.controls?.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })),
  };
}
