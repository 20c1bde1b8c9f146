export { patternScan, type PatternScan, type Place } from './pattern-scan';
