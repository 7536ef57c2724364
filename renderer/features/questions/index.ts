/** The Questions tab: what reviewers ask, answered in words, with tables and how far to trust them. */
export { QuestionsScreen } from './questions-screen.tsx';
