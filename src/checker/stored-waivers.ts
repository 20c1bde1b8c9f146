import { storedKind, type StoredKind } from '../meeting';
import { waiversSchema, type Waiver } from './settings';

/** The waivers that a document carries in its settings, so that all who check it leave out the same findings. */
export const STORED_WAIVERS: StoredKind<Waiver[]> = storedKind<Waiver[]>(
  'duizhao.waivers',
  '忽略项',
  waiversSchema,
);
