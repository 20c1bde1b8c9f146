/** A set of words, each with a mark, searched for the longest match at a place in linear time. */
export interface Trie<M> {
  children: Map<number, Trie<M>>;
  mark?: M;
}

/** Builds a trie; a word that stands in several lists keeps the mark of the first. */
export function trieOf<M>(lists: Iterable<readonly [mark: M, words: readonly string[]]>): Trie<M> {
  const root: Trie<M> = { children: new Map() };
  for (const [mark, words] of lists) {
    for (const word of words) {
      let node = root;
      for (let i = 0; i < word.length; i += 1) {
        const unit = word.charCodeAt(i);
        let next = node.children.get(unit);
        if (!next) {
          next = { children: new Map() };
          node.children.set(unit, next);
        }
        node = next;
      }
      node.mark ??= mark;
    }
  }
  return root;
}

/** The longest word at `start`; undefined when none begins there. */
export function longestAt<M>(
  trie: Trie<M>,
  text: string,
  start: number,
): { end: number; mark: M } | undefined {
  let found: { end: number; mark: M } | undefined;
  let node = trie.children.get(text.charCodeAt(start));
  for (let at = start + 1; node; at += 1) {
    if (node.mark !== undefined) found = { end: at, mark: node.mark };
    node = node.children.get(text.charCodeAt(at));
  }
  return found;
}
