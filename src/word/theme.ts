/** The themes that the pane has: high contrast on black, and on white. */
export type Theme = 'light' | 'dark' | 'highContrast' | 'highContrastWhite';

const FORCED_COLORS = '(forced-colors: active)';
/** Under forced colours this tells what the system's own background is. */
const LIGHT_COLORS = '(prefers-color-scheme: light)';
const hex = (color: string | undefined): string => (color ?? '').replace('#', '').toLowerCase();

/** Perceived brightness of a colour triplet, 0 to 255; undefined for anything that is none. */
function brightness(color: string): number | undefined {
  const match = /^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(color);
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}

const matches = (query: string): boolean => typeof matchMedia === 'function' && matchMedia(query).matches;

/**
 * Word's theme, from its colours: `isDarkTheme` is missing on older hosts, and Word on the web has no officeTheme at
 * all. High contrast has no property of its own: its panes and controls are both pure black, or pure white under pure
 * black letters.
 */
export function currentTheme(): Theme {
  if (matches(FORCED_COLORS)) return matches(LIGHT_COLORS) ? 'highContrastWhite' : 'highContrast';
  const theme = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  if (!theme) return 'light';
  const body = hex(theme.bodyBackgroundColor);
  const control = hex(theme.controlBackgroundColor);
  const letters = [hex(theme.bodyForegroundColor), hex(theme.controlForegroundColor)];
  if (body === '000000' && control === '000000') return 'highContrast';
  if (body === 'ffffff' && control === 'ffffff' && letters.every((color) => color === '000000'))
    return 'highContrastWhite';
  const light = brightness(body);
  if (light !== undefined) return light < 128 ? 'dark' : 'light';
  return theme.isDarkTheme ? 'dark' : 'light';
}

/**
 * Calls back when the theme has changed; gives a function that stops it. Word has no theme event (OfficeThemeChanged is
 * Outlook's), but the pane gets the focus back after the person was in File → Account, and the system's own high
 * contrast does report.
 */
export function onThemeChange(listener: (theme: Theme) => void): () => void {
  let last = currentTheme();
  const look = (): void => {
    const now = currentTheme();
    if (now === last) return;
    last = now;
    listener(now);
  };
  const media =
    typeof matchMedia === 'function' ? [FORCED_COLORS, LIGHT_COLORS].map((query) => matchMedia(query)) : [];
  media.forEach((query) => query.addEventListener?.('change', look));
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    media.forEach((query) => query.removeEventListener?.('change', look));
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}
