// Measures in the window: how each is worked out, and the answer that it becomes.

import type { Looking } from '../../../shared/contract/looking.ts';
import type { RequestResult } from '../../../shared/contract/requests.ts';
import type { Reply } from '../../../shared/contract/transport.ts';
import { analysisWordsOf } from '../../../shared/graph/measures/measure-words.ts';
import { answerOfAnalysis } from '../../../shared/questions/answer-of-analysis.ts';
import { hostClient } from '../client.ts';
import { getMap } from '../document/hooks.ts';
import { type MeasureSettings, questionsStore } from './store.ts';

/** Measures that say nothing without direction. The others take links as filters and rules do: whatever their direction. */
const BY_DIRECTION: ReadonlySet<string> = new Set(['in-degree', 'out-degree', 'out-closeness', 'out-harmonic']);

export const isMeasure = (id: string): boolean => analysisWordsOf(id) !== undefined;

const usual = (measure: string): MeasureSettings => ({
  directed: BY_DIRECTION.has(measure),
  weighted: false,
  normalised: false,
  types: [],
  field: 'sector',
});

export const getMeasureSettings = (measure: string): MeasureSettings => ({
  ...usual(measure),
  ...questionsStore.getState().settings[measure],
});

export function useMeasureSettings(measure: string): MeasureSettings {
  const changed = questionsStore((state) => state.settings[measure]);
  return { ...usual(measure), ...changed };
}

/** Has the host work a measure out, and tells it as an answer. */
export async function workOut(
  measure: string,
  { types, ...others }: MeasureSettings,
  job: string,
  at: Looking | null,
): Promise<Reply<RequestResult<'question.ask'>>> {
  const settings = { ...others, types: [...types] };
  const reply = await hostClient().request('analysis.run', { job, measure, settings, at });
  if (!reply.ok) return reply;
  const { revision, analysis } = reply.value;
  return { ok: true, value: { revision, answer: answerOfAnalysis(getMap(), analysis) } };
}
