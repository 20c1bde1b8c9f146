export { compareTheme, type ThemeDifference } from './compare';
export { themeStatements, type ThemeStatement } from './statement';
