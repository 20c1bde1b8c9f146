import { contentOf } from './alternate';
import { formatNumber } from './number-format';
import type { StyleSheet } from './read-styles';
import type { XmlElement } from './xml';
import { childOf, childrenOf, numberOf, switchOf, valueOf } from './xml-tree';

const LEVELS = 9;

interface Level {
  start: number;
  format: string;
  text: string;
  /** All numbers in the label as decimal digits. */
  legal: boolean;
  /** 1-based level after which this one starts again; 0: never; absent: after any higher one. */
  restart?: number;
  /** Paragraph style that is linked to this level. */
  style?: string;
}
interface List {
  /** What counts together: lists made from one abstract definition go on with each other's numbers. */
  counter: string;
  levels: (Level | undefined)[];
  startOverrides: (number | undefined)[];
}

/** The automatic numbers of one document, asked for paragraph by paragraph in document order. */
export interface ListLabels {
  /** The label that Word shows; undefined for no list or a level without a visible number. Counts the paragraph. */
  next(numId: number, ilvl: number): string | undefined;
  /** The level of a list that is linked to a paragraph style. */
  levelOfStyle(numId: number, style: string): number | undefined;
}

/** Reads the numbering part; an absent one has no lists. */
export function readNumbering(root: XmlElement | undefined, styles: StyleSheet): ListLabels {
  const lists = readLists(root, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  return {
    next(numId, ilvl) {
      const list = lists.get(numId);
      const level = list?.levels[ilvl];
      if (!list || !level) return undefined;
      const values = counters.get(list.counter) ?? [];
      counters.set(list.counter, values);

      const override = list.startOverrides[ilvl];
      const key = `${numId}.${ilvl}`;
      const previous = values[ilvl];
      // An override starts the list again where it is used first, and only there.
      if (override !== undefined && !started.has(key)) values[ilvl] = override;
      else values[ilvl] = previous === undefined ? level.start : previous + 1;
      started.add(key);
      for (let below = ilvl + 1; below < LEVELS; below += 1) {
        const restart = list.levels[below]?.restart;
        if (restart === undefined || (restart > 0 && ilvl < restart)) values[below] = undefined;
      }
      return labelOf(list, level, values);
    },
    levelOfStyle(numId, style) {
      const level = lists.get(numId)?.levels.findIndex((one) => one?.style === style);
      return level === undefined || level < 0 ? undefined : level;
    },
  };
}

function labelOf(list: List, level: Level, values: readonly (number | undefined)[]): string | undefined {
  if (level.format === 'bullet') return bullet(level.text);
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shown = list.levels[index];
    // A higher level that has not come yet shows its first number.
    const value = values[index] ?? list.startOverrides[index] ?? shown?.start ?? 1;
    return formatNumber(value, level.legal ? 'decimal' : (shown?.format ?? 'decimal'));
  });
  return label.trim() === '' ? undefined : label;
}

/** Symbol fonts keep their signs in the private use area, where they mean nothing outside that font. */
const bullet = (text: string): string | undefined =>
  text.trim() === '' ? undefined : text.replace(/[\ue000-\uf8ff]/g, '•');

function readLists(root: XmlElement | undefined, styles: StyleSheet): Map<number, List> {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  );
  const nums = new Map(
    childrenOf(root, 'w:num').map((one) => [Number(one.attributes['w:numId']), one] as const),
  );
  const lists = new Map<number, List>();
  for (const [numId, num] of nums) {
    const abstract = definitionOf(num, nums, abstracts, styles);
    if (!abstract) continue;
    const list: List = {
      counter: abstract.attributes['w:abstractNumId'] ?? '',
      levels: readLevels(abstract),
      startOverrides: [],
    };
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const ilvl = Number(override.attributes['w:ilvl']);
      if (!(ilvl >= 0 && ilvl < LEVELS)) continue;
      const level = childOf(override, 'w:lvl');
      if (level) list.levels[ilvl] = readLevel(level);
      list.startOverrides[ilvl] = numberOf(override, 'w:startOverride');
    }
    lists.set(numId, list);
  }
  return lists;
}

/** The abstract definition of a list; one that only names a numbering style stands for that style's list. */
function definitionOf(
  num: XmlElement,
  nums: ReadonlyMap<number, XmlElement>,
  abstracts: ReadonlyMap<string, XmlElement>,
  styles: StyleSheet,
): XmlElement | undefined {
  const seen = new Set<XmlElement>();
  let at: XmlElement | undefined = num;
  while (at && !seen.has(at)) {
    seen.add(at);
    const abstract = abstracts.get(valueOf(at, 'w:abstractNumId') ?? '');
    const link = valueOf(abstract, 'w:numStyleLink');
    if (link === undefined) return abstract;
    at = nums.get(styles.numbering(link) ?? -1);
  }
  return undefined;
}

function readLevels(abstract: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of childrenOf(abstract, 'w:lvl')) {
    const ilvl = Number(level.attributes['w:ilvl']);
    if (ilvl >= 0 && ilvl < LEVELS) levels[ilvl] = readLevel(level);
  }
  return levels;
}

function readLevel(level: XmlElement): Level {
  // A custom format stands in an alternate content whose fall-back is an ordinary one.
  const format = contentOf(level).find(({ name }) => name === 'w:numFmt')?.attributes['w:val'];
  return {
    start: numberOf(level, 'w:start') ?? 0,
    format: format ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    legal: switchOf(level, 'w:isLgl') ?? false,
    restart: numberOf(level, 'w:lvlRestart'),
    style: valueOf(level, 'w:pStyle'),
  };
}
