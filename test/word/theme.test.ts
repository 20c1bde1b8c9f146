/** @jest-environment jsdom */
import { currentTheme, onThemeChange } from '../../src/word';

const colours = (
  bodyBackgroundColor: string,
  controlBackgroundColor = bodyBackgroundColor,
  bodyForegroundColor = '#242424',
  more: Partial<Office.OfficeTheme> = {},
): void =>
  setTheme({
    bodyBackgroundColor,
    controlBackgroundColor,
    bodyForegroundColor,
    controlForegroundColor: bodyForegroundColor,
    ...more,
  });
function setTheme(officeTheme: Partial<Office.OfficeTheme> | undefined): void {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
}
const mediaListeners = new Set<() => void>();
function setForcedColors(matches: boolean, scheme = 'dark'): void {
  window.matchMedia = (media: string) =>
    ({
      matches:
        matches && (media.includes('forced-colors') || media.includes(`prefers-color-scheme: ${scheme}`)),
      media,
      addEventListener: (_type: string, listener: () => void) => mediaListeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => mediaListeners.delete(listener),
    }) as unknown as MediaQueryList;
}

beforeEach(() => {
  setForcedColors(false);
  mediaListeners.clear();
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('currentTheme', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ['light', '#FFFFFF', '#F3F2F1', '#242424'],
    ['light', '#ffffff', '#ffffff', '#444444'],
    ['dark', '#262626', '#3b3a39', '#ffffff'],
    ['dark', '#0a0a0a', '#212121', '#ffffff'],
    ['highContrast', '#000000', '#000000', '#ffffff'],
    ['highContrastWhite', '#FFFFFF', '#FFFFFF', '#000000'],
  ])('is %s for %s with controls %s under letters %s', (theme, body, control, letters) => {
    colours(body, control, letters);
    expect(currentTheme()).toBe(theme);
  });

  it('goes by isDarkTheme where the colours say nothing, and is light where Word says nothing', () => {
    colours('', '', '', { isDarkTheme: true });
    expect(currentTheme()).toBe('dark');
    setTheme(undefined);
    expect(currentTheme()).toBe('light');
    Reflect.deleteProperty(globalThis, 'Office');
    expect(currentTheme()).toBe('light');
  });

  it('is high contrast when the system says so', () => {
    colours('#ffffff', '#f3f2f1');
    setForcedColors(true);
    expect(currentTheme()).toBe('highContrast');
    setForcedColors(true, 'light');
    expect(currentTheme()).toBe('highContrastWhite');
  });
});

describe('onThemeChange', () => {
  it('tells of a change when the pane is looked at again, once, and stops when told to', () => {
    colours('#ffffff', '#f3f2f1');
    const seen: string[] = [];
    const stop = onThemeChange((theme) => seen.push(theme));
    window.dispatchEvent(new Event('focus'));
    colours('#262626', '#3b3a39');
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(seen).toEqual(['dark']);
    setForcedColors(true);
    mediaListeners.forEach((listener) => listener());
    expect(seen).toEqual(['dark', 'highContrast']);
    stop();
    colours('#ffffff', '#f3f2f1');
    setForcedColors(false);
    window.dispatchEvent(new Event('focus'));
    expect(seen).toHaveLength(2);
    expect(mediaListeners.size).toBe(0);
  });
});
