/** The public face of the store: everything outside electron/store imports from here. */
export type { FileProblem } from './check.ts';
export { type CreateOptions, createStore } from './create.ts';
export { type ErasedEverywhere, type EraseOptions, eraseEverywhere } from './erase-everywhere.ts';
export { type FileIdentity, identifyFile } from './header.ts';
export { SCHEMA_VERSION } from './migrations/index.ts';
export { type OpenOptions, openStore, realPathOf } from './open.ts';
export type { MapStore, News, Written } from './store.ts';
