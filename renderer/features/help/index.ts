export { HelpDialogs } from './help-dialogs.tsx';
export { HelpPanel } from './help-panel.tsx';
