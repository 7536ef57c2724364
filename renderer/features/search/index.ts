export { LinkRun } from './run/link-run.tsx';
export { SearchBox } from './search-box.tsx';
