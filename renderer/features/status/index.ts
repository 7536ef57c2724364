export { ShowingLine } from './showing-line.tsx';
export { StatusBar } from './status-bar.tsx';
