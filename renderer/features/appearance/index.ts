/** How the picture looks, as rules. */
export { AppearancePanel } from './appearance-panel.tsx';
