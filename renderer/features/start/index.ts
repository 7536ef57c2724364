export { FileDialogs } from './file-dialogs.tsx';
export { StartScreen } from './start-screen.tsx';
