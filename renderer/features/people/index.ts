// Personal data: erasing somebody, or their name.
export { EraseDialog } from './erase-dialog.tsx';
