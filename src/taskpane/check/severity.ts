import type { Severity } from '../../checker';

/** Fluent's colours for the severities; the words stand beside them always. */
export const SEVERITY_COLORS: Record<Severity, 'danger' | 'warning' | 'informative'> = {
  error: 'danger',
  warning: 'warning',
  info: 'informative',
};
