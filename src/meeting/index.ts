export * from './papers';
export * from './pack';
export * from './member';
export * from './meeting';
