export { patternScan, type PatternScan, type Place } from './pattern-scan';
export { patternGuard, type PatternGuard } from './pattern-guard';
