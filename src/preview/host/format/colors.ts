import { HostError } from '../errors';

/** The highlight colours of WordprocessingML (ST_HighlightColor). */
export const HIGHLIGHTS: Record<string, string> = {
  yellow: '#FFFF00',
  green: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  blue: '#0000FF',
  red: '#FF0000',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#C0C0C0',
  black: '#000000',
  white: '#FFFFFF',
};

/** Colour names that Word takes beside '#RRGGBB'; the usual ones of the web. */
const NAMES: Record<string, string> = {
  auto: '#000000',
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  lime: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  cyan: '#00FFFF',
  turquoise: '#00FFFF',
  magenta: '#FF00FF',
  pink: '#FF00FF',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#C0C0C0',
  silver: '#C0C0C0',
  orange: '#FFA500',
  purple: '#800080',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
};

/** '#RRGGBB' of a colour given as such, as a bare hex number or by name. Throws InvalidArgument. */
export function hexColor(value: string): string {
  const text = value.trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const named = NAMES[text.toLowerCase()];
  if (named === undefined) throw new HostError('InvalidArgument', `color ${text}`);
  return named;
}
