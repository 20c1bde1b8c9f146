export { patternScan, type PatternScan, type PatternVisit } from './pattern-scan';
export { patternGuard, type PatternGuard } from './pattern-guard';
