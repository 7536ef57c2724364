import { NO_QUESTION, type PathQuestion } from './path-question.ts';
import { viewStore } from './store.ts';

export const usePathQuestion = (): PathQuestion => viewStore((state) => state.path ?? NO_QUESTION);
export const getPathQuestion = (): PathQuestion => viewStore.getState().path ?? NO_QUESTION;

export function setPathQuestion(path: PathQuestion): void {
  viewStore.setState({ path });
}
