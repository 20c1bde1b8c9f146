import { createCache } from '../../checker';
import type { CheckCache } from '../../checker';
import { useServices } from '../services-context';
import { checkDocument } from './dimension-states';
import type { Checked, Choice } from './dimension-states';

/** Two tabs read the document, each under a pack and a paper of its own: what one keeps is of no use to the other. */
type Reader = 'check' | 'draft';

/** The services stand for the open document; what is kept of it outlasts the tabs. */
const caches = new WeakMap<object, Record<Reader, CheckCache>>();

function cachesOf(services: object): Record<Reader, CheckCache> {
  const known = caches.get(services) ?? { check: createCache(), draft: createCache() };
  caches.set(services, known);
  return known;
}

/** Reads the document as it stands and checks it; of a paper that was checked before only what has changed is judged. */
export function useDocumentCheck(reader: Reader): (choice: Choice) => Promise<Checked> {
  const services = useServices();
  return async (choice) => checkDocument(await services.readDraft(), choice, cachesOf(services)[reader]);
}
