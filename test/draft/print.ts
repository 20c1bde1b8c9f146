import type { Draft, Item } from '../../src/draft';

const line = (item: Item): string =>
  `${item.kind}${item.label === undefined ? '' : ` ${item.label}`}${item.target === undefined ? '' : ` @${item.target}`}: ${item.text}`;

/** A draft as indented lines: parts, dimensions, items, in order; for tests to read. */
export function printed({ parts }: Draft): string[] {
  return parts
    .filter((part) => part.heading !== undefined || part.dimensions.length > 0 || part.items.length > 0)
    .flatMap((part) => [
      [part.kind, ...(part.also ?? [])].join('+'),
      ...part.items.map((item) => `  ${line(item)}`),
      ...part.dimensions.flatMap((section) => [
        `  [${section.dimension ?? '?'}] ${section.headingText}`,
        ...section.items.map((item) => `    ${line(item)}`),
      ]),
    ]);
}
