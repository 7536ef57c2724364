export { HelpDialogs } from './help-dialogs.tsx';
