/** Ways from one entry to another, and what two entries share. */
export { PathPanel } from './path-panel.tsx';
