export { NoticeArea } from './notice-area.tsx';
