import { HostError } from '../errors';
import { track } from '../story/live-range';
import type { LiveRange, Model, Span } from '../story/model';
import type { Environment } from '../wire/environment';
import { defineClass, reads, type HostClass } from '../wire/host-object';
import { bodyClass } from './body';
import { commentClass, commentCollectionClass } from './comment';
import { contentControlClass, contentControlCollectionClass } from './content-control';
import {
  applicationClass,
  documentClass,
  documentCreatedClass,
  propertiesClass,
  searchOptionsClass,
} from './document';
import { fontClass } from './font';
import { listItemClass } from './list-item';
import type { ObjectMakers } from './makers';
import { paragraphClass, paragraphCollectionClass } from './paragraph';
import { rangeClass } from './range';
import {
  cellClass,
  cellCollectionClass,
  rowClass,
  rowCollectionClass,
  tableClass,
  tableCollectionClass,
} from './table';

/** Word.RangeCollection: what a search found. */
const rangeCollectionClass = defineClass<LiveRange[]>('RangeCollection', {
  items: (list, env) => list.map((range) => env.make.range(range)),
  methods: {
    GetFirst: reads((list, _args, env) => (list[0] ? env.make.range(list[0]) : null)),
  },
});

const live = (model: Model, span: Span | LiveRange): LiveRange =>
  model.ranges.has(span) ? span : track(model, span);

/** The makers of one environment. */
export function objectMakers(environment: () => Environment): ObjectMakers {
  const env = environment;
  return {
    document: () => documentClass(null, env()),
    service(name) {
      if (name === 'Microsoft.WordServices.Application') return applicationClass(null, env());
      if (name === 'Microsoft.WordServices.SearchOptions') return searchOptionsClass({}, env());
      throw new HostError('NotImplemented', name);
    },
    documentCreated: (bytes) => documentCreatedClass(bytes, env()),
    body: (container) => bodyClass(container, env()),
    range: (span) => rangeClass(live(env().model, span), env()),
    ranges: (spans) =>
      rangeCollectionClass(
        spans.map((span) => live(env().model, span)),
        env(),
      ),
    paragraph: (p) => paragraphClass(p, env()),
    paragraphs: (list) => paragraphCollectionClass(list, env()),
    control: (sdt) => contentControlClass(sdt, env()),
    controls: (list) => contentControlCollectionClass(list, env()),
    font: (target) => fontClass(target, env()),
    table: (table) => tableClass(table, env()),
    tables: (list) => tableCollectionClass(list, env()),
    row: (row) => rowClass(row, env()),
    rows: (list) => rowCollectionClass(list, env()),
    cell: (cell) => cellClass(cell, env()),
    cells: (list) => cellCollectionClass(list, env()),
    listItem: (p) => listItemClass(p, env()),
    comment: (id) => commentClass(id, env()),
    comments: (list) => commentCollectionClass(list, env()),
    properties: () => propertiesClass(null, env()),
  };
}

type Described = Pick<HostClass<never>, 'type' | 'spec'>;

/** Every class that the host knows, for the table of supported members. */
export const CLASSES: readonly Described[] = [
  applicationClass,
  bodyClass,
  cellClass,
  cellCollectionClass,
  commentClass,
  commentCollectionClass,
  contentControlClass,
  contentControlCollectionClass,
  documentClass,
  documentCreatedClass,
  fontClass,
  listItemClass,
  paragraphClass,
  paragraphCollectionClass,
  propertiesClass,
  rangeClass,
  rangeCollectionClass,
  rowClass,
  rowCollectionClass,
  searchOptionsClass,
  tableClass,
  tableCollectionClass,
] as unknown as readonly Described[];

/** Class → the names of the members that the host has, `Items` and `…OrNullObject` left out. */
export const supportedMembers = (): Map<string, string[]> =>
  new Map(
    CLASSES.map(({ type, spec }) => [
      type,
      [spec.scalars, spec.navigations, spec.methods].flatMap((table) => Object.keys(table ?? {})).sort(),
    ]),
  );
