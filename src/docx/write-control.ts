import { canonicalText, formatTag, textSum, type Tag, type TagKind } from '../document';
import type { XmlElement } from './xml';
import { w } from './xml-tree';

/** Word cuts titles at 64 characters; a short one reads better on the control's handle. */
const MAX_TITLE = 20;

const TITLES: Record<TagKind, string> = {
  title: '题目',
  heading: '标题',
  part: '部分',
  dimension: '查摆方面',
  guidance: '要求和提示（定稿时删除）',
  slot: '请填写',
  field: '自动填写',
  text: '自动生成',
  mark: '名单变动提示',
};

/**
 * What a control's handle says: for a slot or field what belongs there, taken from its placeholder (“问题”, “姓名”),
 * for the other kinds what it is. At most 64 characters.
 */
export function controlTitle(kind: TagKind, placeholder = ''): string {
  const words = canonicalText(placeholder)
    .replace(/^【(请填写)?|】$/g, '')
    .split(/[：:，,。；;（(]/, 1)[0]
    ?.trim();
  return words ? [...words].slice(0, MAX_TITLE).join('') : TITLES[kind];
}

/** The tag for a control that holds `text`: with the checksum of the text as it reads back, none for a slot or ''. */
export function writtenTag(tag: Tag, text: string): Tag {
  const { kind, id } = tag;
  const words = canonicalText(text);
  return kind === 'slot' || words === '' ? { kind, id } : { kind, id, sum: textSum(words) };
}

/** Ids for one document: the same tags in the same order give the same ids, and no id comes twice. */
export interface ControlIds {
  next(tag: string): number;
}

export function controlIds(): ControlIds {
  const used = new Set<number>();
  return {
    next(tag) {
      let id = hash(tag);
      while (id === 0 || used.has(id)) id = (id + 1) & 0x7fffffff;
      used.add(id);
      return id;
    },
  };
}

/** 31 bits of FNV-1a: Word takes control ids as signed 32-bit integers. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value & 0x7fffffff;
}

/**
 * A run-level rich text control. Rich, although fields hold one plain value: `contentControls` of WordApi before 1.5
 * lists rich text controls only, so a plain one could be neither found nor refreshed on Word 2021. No `w:placeholder`
 * either: it would need a glossary part, which insertOoxml does not bring along.
 */
export function control(
  ids: ControlIds,
  tag: Tag,
  content: { title: string; fonts: XmlElement; runs: XmlElement[]; empty: boolean },
): XmlElement {
  const text = formatTag(tag);
  return w(
    'sdt',
    {},
    w(
      'sdtPr',
      {},
      // What a person types in place of the placeholder takes these fonts, not the placeholder's grey.
      w('rPr', {}, content.fonts),
      w('alias', { val: content.title }),
      w('tag', { val: text }),
      w('id', { val: ids.next(text) }),
      content.empty && w('showingPlcHdr'),
    ),
    w('sdtContent', {}, ...content.runs),
  );
}
