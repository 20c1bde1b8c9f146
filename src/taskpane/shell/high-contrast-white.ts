import type { Theme } from '@fluentui/react-components';
import { teamsHighContrastTheme } from '@fluentui/react-components';

/**
 * Fluent's high contrast theme has five colours, all on black; these stand for them on white, as in Windows' own white
 * high contrast: letters, ground, what is pointed at or selected, links, what cannot be used.
 */
const ON_WHITE: Readonly<Record<string, string>> = {
  '#ffffff': '#000000',
  '#000000': '#ffffff',
  '#1aebff': '#37006e',
  '#ffff00': '#00009f',
  '#3ff23f': '#600000',
};

/** High contrast for a Word whose ground is white: Fluent has none of its own. */
export const highContrastWhiteTheme: Theme = {
  ...teamsHighContrastTheme,
  ...Object.fromEntries(
    Object.entries(teamsHighContrastTheme).flatMap(([token, value]) => {
      const other = ON_WHITE[String(value).toLowerCase()];
      return other === undefined ? [] : [[token, other]];
    }),
  ),
};
