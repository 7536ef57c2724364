export { ExpectationsPanel } from './expectations-panel.tsx';
