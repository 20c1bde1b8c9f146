import { teamsHighContrastTheme } from '@fluentui/react-components';
import { highContrastWhiteTheme } from '../../src/taskpane/shell/high-contrast-white';

const COLOUR = /^#[0-9a-f]{6}$/i;
const tokens = Object.entries(highContrastWhiteTheme).map(([name, value]) => [name, String(value)] as const);

/** Relative luminance as WCAG has it, 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('the white high contrast theme has white grounds and letters of at least 7 : 1 on them', () => {
  const { colorNeutralBackground1: ground, colorNeutralForeground1: letters } = highContrastWhiteTheme;
  expect([ground, letters]).toEqual(['#ffffff', '#000000']);
  // Letters at rest; those of a control that is pointed at stand on its own ground.
  const resting = tokens
    .filter(
      ([name, value]) =>
        /^color(Neutral|Brand|Palette|Status)\w*Foreground(\d|Disabled|Link)?(Link)?$/.test(name) &&
        COLOUR.test(value),
    )
    .filter(([name]) => !/Inverted|OnBrand/.test(name));
  expect(resting.length).toBeGreaterThan(20);
  for (const [name, value] of resting) expect([name, contrast(value, ground) >= 7]).toEqual([name, true]);
});

test.each([
  ['colorNeutralForeground1Hover', 'colorNeutralBackground1Hover'],
  ['colorNeutralForeground1Selected', 'colorNeutralBackground1Selected'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
  ['colorNeutralForeground2BrandHover', 'colorSubtleBackgroundHover'],
  ['colorNeutralForegroundOnBrand', 'colorPaletteRedBackground3'],
] as const)('%s can be read on %s', (letters, ground) => {
  expect(contrast(highContrastWhiteTheme[letters], highContrastWhiteTheme[ground])).toBeGreaterThanOrEqual(7);
});

test('every colour of the black theme has its counterpart, whatever Fluent adds', () => {
  const left = Object.entries(teamsHighContrastTheme).filter(
    ([name, value]) =>
      COLOUR.test(String(value)) &&
      highContrastWhiteTheme[name as keyof typeof highContrastWhiteTheme] === value,
  );
  expect(left).toEqual([]);
});
