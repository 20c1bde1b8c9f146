import type { XmlElement } from '../../../docx';
import type { LiveRange, Span } from '../story/model';
import type { HostObject } from '../wire/host-object';

/**
 * One maker for each class. Members reach other classes through these, so that the files of `members/` need not
 * import one another in a circle.
 */
export interface ObjectMakers {
  document(): HostObject;
  /** `Microsoft.WordServices.Application`, `…SearchOptions`: what the client makes by name. Throws NotImplemented. */
  service(name: string): HostObject;
  documentCreated(bytes: Uint8Array): HostObject;
  /** The main body, or the body of a table cell. */
  body(container: XmlElement): HostObject;
  /** Follows edits from now on. */
  range(span: Span | LiveRange): HostObject;
  ranges(spans: Span[]): HostObject;
  paragraph(p: XmlElement): HostObject;
  paragraphs(list: () => XmlElement[]): HostObject;
  control(sdt: XmlElement): HostObject;
  controls(list: () => XmlElement[]): HostObject;
  font(styled: FontTarget): HostObject;
  table(table: XmlElement): HostObject;
  tables(list: () => XmlElement[]): HostObject;
  row(row: XmlElement): HostObject;
  rows(list: () => XmlElement[]): HostObject;
  cell(cell: XmlElement): HostObject;
  cells(list: () => XmlElement[]): HostObject;
  listItem(p: XmlElement): HostObject;
  comment(id: string): HostObject;
  comments(list: () => string[]): HostObject;
  properties(): HostObject;
}

/** What a Font object stands for: a span, found again at each use, and whether paragraph marks belong to it. */
export interface FontTarget {
  span(): Span;
  marks: boolean;
}
