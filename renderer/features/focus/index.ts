/** Looking at what is near some entries. */
export { FocusBar } from './focus-bar.tsx';
