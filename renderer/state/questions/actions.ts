import type { Looking } from '../../../shared/contract/looking.ts';
import type { RequestResult } from '../../../shared/contract/requests.ts';
import type { Reply } from '../../../shared/contract/transport.ts';
import { type QuestionOption, questionOf } from '../../../shared/questions/index.ts';
import { hostClient } from '../client.ts';
import { getLooking } from '../document/looking.ts';
import { cancelJob, runJob } from '../jobs/store.ts';
import { showTab } from '../view/actions.ts';
import { getMeasureSettings, isMeasure, workOut } from './measures.ts';
import {
  type Answered,
  FRESH_QUESTIONS,
  type MeasureSettings,
  NOTHING_SAID,
  type QuestionsState,
  questionsStore,
  type Said,
} from './store.ts';

/** The question that compares states of the map. */
export const CHANGES = 'changes';

const { setState: set, getState: get } = questionsStore;

export const useChosenQuestion = (): string | null => questionsStore((state) => state.chosen);
export const useSaid = (question: string): Said => questionsStore((state) => state.said[question] ?? NOTHING_SAID);
export const useAnswered = (question: string): Answered | null =>
  questionsStore((state) => state.answered[question] ?? null);
export const useQuestionProblem = (): QuestionsState['problem'] => questionsStore((state) => state.problem);
/** Whether the answer to this question is being looked for. */
export const useIsAsking = (question: string): boolean =>
  questionsStore((state) => state.asking?.question === question);

/** Goes to a question; whoever shows it asks it. */
export function chooseQuestion(id: string): void {
  set({ chosen: id });
  showTab('questions');
}

/** Asks what has changed from one state of the map to another. */
export function askWhatChanged(from: string, to: string): void {
  const { said } = get();
  set({ said: { ...said, [CHANGES]: { ...NOTHING_SAID, from: [from], to: [to] } } });
  chooseQuestion(CHANGES);
  void askChosen();
}

/** Says something with a question; it is asked anew at once. */
export function sayWith(question: string, option: QuestionOption, values: readonly string[]): void {
  const { said } = get();
  set({ said: { ...said, [question]: { ...(said[question] ?? NOTHING_SAID), [option]: values } } });
  void askChosen();
}

/** Changes how a measure is worked out; it is worked out anew at once. */
export function setMeasure(measure: string, change: Partial<MeasureSettings>): void {
  const { settings } = get();
  set({ settings: { ...settings, [measure]: { ...settings[measure], ...change } } });
  void askChosen();
}

/** Whether everything has been said that a question needs. */
function isReady(id: string, said: Said): boolean {
  const needs = questionOf(id)?.needs ?? (isMeasure(id) ? [] : null);
  return needs?.every(({ option, isRequired }) => !isRequired || said[option].length > 0) ?? false;
}

function typesAsked(id: string, said: Said): readonly string[] | null {
  if (isMeasure(id)) return getMeasureSettings(id).types;
  return questionOf(id)?.needs.some(({ of }) => of === 'type') ? said.types : null;
}

/** Asks the question on the screen. The one asked last has the last word: one that is still being answered is stopped. */
export async function askChosen(): Promise<void> {
  const { chosen: question, said: allSaid, asking } = get();
  if (question === null) return;
  if (asking) void cancelJob(asking.job);
  const said = allSaid[question] ?? NOTHING_SAID;
  if (!isReady(question, said)) {
    const { [question]: _, ...answered } = get().answered;
    set({ answered, problem: null, asking: null });
    return;
  }
  await runJob('Looking for the answer', async (job) => {
    set({ asking: { question, job }, problem: null });
    // What has changed is asked of the map as it is recorded: it names the states itself.
    const at = question === CHANGES ? null : getLooking();
    const how = { said, looking: at, askedAt: new Date().toISOString(), types: typesAsked(question, said) };
    const reply = isMeasure(question)
      ? await workOut(question, getMeasureSettings(question), job, at)
      : await ask(question, said, job, at);
    if (get().asking?.job !== job) return;
    set({ asking: null });
    if (reply.ok) set({ answered: { ...get().answered, [question]: { ...reply.value, ...how } } });
    else if (reply.error.code !== 'cancelled') set({ problem: { question, error: reply.error } });
  });
}

function ask(question: string, { about, from, to, types }: Said, job: string, at: Looking | null) {
  const said = { about: [...about], from: [...from], to: [...to], types: [...types] };
  return hostClient().request('question.ask', { job, question, at, ...said });
}

/** The answer to a question for another screen than that of the questions, which shows by itself how far it is. */
export const answerFor = (question: string, said: Partial<Said> = {}): Promise<Reply<RequestResult<'question.ask'>>> =>
  runJob('Looking for the answer', (job) => ask(question, { ...NOTHING_SAID, ...said }, job, getLooking()), {
    isShownInPlace: true,
  });

/** Answers are about one map: with another open, they would be wrong. */
export function forgetAnswersOfOtherMaps(file: string | null): void {
  const { file: before, chosen } = get();
  if (file === before) return;
  set({ ...FRESH_QUESTIONS, file, chosen }, true);
}

export function resetQuestions(): void {
  set(FRESH_QUESTIONS, true);
}
