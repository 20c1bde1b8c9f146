export * from './paragraph';
export * from './blocks';
export * as build from './build';
export * from './tag';
export * from './placeholder';
export * from './canonical';
export * from './identity';
