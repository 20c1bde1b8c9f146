/** A pattern that begins with one of the characters of `first`; `pattern` is sticky. */
export interface Hub<M> {
  first: string;
  pattern: RegExp;
  mark: M;
}

/** Hubs made ready: one pass over a text, a pattern tried only where one of its first characters stands. */
export interface HubScan<M> {
  /** The characters at which anything may begin, by code. */
  firsts: Iterable<number>;
  /** Visits what begins at a place: its end and its mark. */
  at(text: string, at: number, visit: (end: number, mark: M) => void): void;
}

export function hubsOf<M>(hubs: readonly Hub<M>[]): HubScan<M> {
  const table = new Map<number, Hub<M>[]>();
  for (const hub of hubs) {
    for (const character of hub.first) {
      const unit = character.charCodeAt(0);
      table.set(unit, [...(table.get(unit) ?? []), hub]);
    }
  }
  return {
    firsts: table.keys(),
    at(text, at, visit) {
      const tried = table.get(text.charCodeAt(at));
      if (!tried) return;
      for (const { pattern, mark } of tried) {
        pattern.lastIndex = at;
        if (pattern.test(text)) visit(pattern.lastIndex, mark);
      }
    },
  };
}
