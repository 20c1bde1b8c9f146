export { countsBelow } from './follows';
export { promisesOf, type CountPromise } from './promise';
