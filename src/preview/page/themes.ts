/** The colours that Word hands to a pane under its themes. */
export type ThemeName = 'light' | 'dark' | 'contrast';

export const THEMES: Record<ThemeName, Office.OfficeTheme> = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f3f2f1',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
  } as Office.OfficeTheme,
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#3b3a39',
    controlForegroundColor: '#ffffff',
    isDarkTheme: true,
  } as Office.OfficeTheme,
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#ffff00',
    isDarkTheme: true,
  } as Office.OfficeTheme,
};
