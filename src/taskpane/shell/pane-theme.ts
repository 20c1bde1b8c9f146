import type { Theme } from '@fluentui/react-components';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ThemeKind } from '../services';
import { useServices } from '../services-context';
import { highContrastWhiteTheme } from './high-contrast-white';

/** Fluent's own Latin first, then the interface fonts of Windows, macOS and Linux for Chinese. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', sans-serif";

const THEMES: Record<ThemeKind, Theme> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
  highContrastWhite: { ...highContrastWhiteTheme, fontFamilyBase: FONTS },
};

/** Word's theme as a Fluent theme, followed while the pane is open. */
export function usePaneTheme(): Theme {
  const { theme } = useServices();
  const [kind, setKind] = useState(() => theme.current());
  useEffect(() => theme.onChange(setKind), [theme]);
  return THEMES[kind];
}
