/** What a check gives: the value, or every reason why not, each a sentence a person can read. */
export type Result<T> = { ok: true; value: T } | { ok: false; errors: string[] };
