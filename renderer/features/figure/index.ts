/** The view set on a page, as it will be in a paper: how it looks, and how it is set. */
export { FigurePanel } from './figure-panel.tsx';
export { FigureScreen } from './figure-screen.tsx';
