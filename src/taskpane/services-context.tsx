import { createContext, useContext } from 'react';
import type { PaneServices } from './services';

const Context = createContext<PaneServices | undefined>(undefined);

/** Hands the pane its services; tests hand in a fake that keeps a document in memory. */
export const ServicesProvider = Context.Provider;

/** The services of this pane. Throws outside a ServicesProvider: a mistake of ours, not of the person. */
export function useServices(): PaneServices {
  const services = useContext(Context);
  if (!services) throw new Error('useServices outside ServicesProvider');
  return services;
}
