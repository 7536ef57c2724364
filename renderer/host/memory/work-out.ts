// What a host works out in another thread, here on the spot.
import { mapLookedAt } from '../../../shared/compare/looking.ts';
import { analysisSettingsSchema } from '../../../shared/contract/analysis.ts';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { Looking } from '../../../shared/contract/looking.ts';
import type { RequestParams, RequestResult } from '../../../shared/contract/requests.ts';
import { checkExpectations, checkRule, readRule } from '../../../shared/expectations/index.ts';
import { analyse } from '../../../shared/graph/measures/analyse.ts';
import { workedOut } from '../../../shared/graph/measures/index.ts';
import { measureOf } from '../../../shared/graph/measures/measure-words.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { askQuestion } from '../../../shared/questions/index.ts';
import { type Result, refuse, succeed } from '../../../shared/util/result.ts';

/** A map as it stands at a revision, and the date that ages count from. */
export type State = { readonly map: MapData; readonly asAt: string; readonly revision: number };

type Reply<Name extends 'question.ask' | 'analysis.run' | 'analysis.measures' | 'expectation.check'> = Result<
  RequestResult<Name>,
  AppError
>;

const seenAt = ({ map }: State, at: Looking | null | undefined): MapData => (at && mapLookedAt(map, at)) ?? map;

export function answerIn(
  state: State,
  { question, job: _, at, ...said }: RequestParams<'question.ask'>,
): Reply<'question.ask'> {
  const answer = askQuestion(question, { map: seenAt(state, at), asAt: state.asAt, ...said });
  return answer.ok ? succeed({ revision: state.revision, answer: answer.value }) : answer;
}

export function analysisIn(
  state: State,
  { measure, settings, at }: RequestParams<'analysis.run'>,
): Reply<'analysis.run'> {
  const analysis = analyse(seenAt(state, at), {
    measure,
    settings: analysisSettingsSchema.parse(settings),
    asAt: state.asAt,
  });
  return analysis.ok ? succeed({ revision: state.revision, analysis: analysis.value }) : analysis;
}

export function measuresIn(
  state: State,
  { measures, at }: RequestParams<'analysis.measures'>,
): Reply<'analysis.measures'> {
  const found: RequestResult<'analysis.measures'>['measures'] = [];
  for (const id of measures) {
    const measure = measureOf(id);
    if (!measure) return refuse(appError('not-found', `There is no measure “${id}”.`, { measure: id }));
    const values = [...workedOut(seenAt(state, at), measure)];
    found.push({
      measure: id,
      values: values.map(([entity, value]) => [entity, Number.isNaN(value) ? null : value]),
    });
  }
  return succeed({ revision: state.revision, measures: found });
}

export function expectationsIn(
  state: State,
  { rule: stored, at }: RequestParams<'expectation.check'>,
): Reply<'expectation.check'> {
  const map = seenAt(state, at);
  const rule = stored === null ? null : readRule(stored);
  const checked = rule ? [{ id: 'rule', ...checkRule(map, state.asAt, rule) }] : checkExpectations(map, state.asAt);
  return succeed({
    revision: state.revision,
    checked: checked.map(({ failures, ...others }) => ({ ...others, failures: [...failures] })),
  });
}
