import type { Model } from '../story/model';
import type { HostOptions } from '../options';
import type { ObjectMakers } from '../members/makers';

/** What members work with: the open document, what the host was told to be, and the other classes. */
export interface Environment {
  readonly model: Model;
  readonly options: HostOptions;
  readonly make: ObjectMakers;
  /** A new document was made and opened by the add-in. */
  openNew(bytes: Uint8Array): void;
}
