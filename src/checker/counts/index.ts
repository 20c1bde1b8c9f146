export { countsBelow } from './follows';
export { listedFaults } from './listed';
export { promisesOf, type CountPromise } from './promise';
export { sumFaults } from './sums';
