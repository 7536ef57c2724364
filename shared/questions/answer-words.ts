import { analysisWordsOf } from '../graph/measures/measure-words.ts';
import { questionOf } from './index.ts';

/** What an answer is called, and what was asked: of a question or of a measure. */
export function answerWords(id: string): { readonly title: string; readonly asks: string } {
  const question = questionOf(id);
  if (question) return question;
  const { label = id, does = '' } = analysisWordsOf(id) ?? {};
  return { title: label, asks: does };
}
