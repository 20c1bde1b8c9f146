/** Something that is worked out when it is asked for the first time. */
export function later<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
