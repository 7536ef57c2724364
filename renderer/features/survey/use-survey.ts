// What a questionnaire is to be, while it is being put together.
import { useState } from 'react';
import { USUAL_SURVEY_TYPE } from '../../../shared/edits/survey.ts';
import { type Survey, type SurveyForm, USUAL_FORM } from '../../../shared/model/survey.ts';
import { questionOf } from '../../../shared/questions/index.ts';
import { useAnswered, useChosenQuestion, useMap, useSelection, useShown } from '../../state/index.ts';
import { AS_BEFORE, BY_NAME, EACH_OTHER, type Group, groupsIn, groupsOf, SELECTED, USUAL, WAITING } from './groups.ts';

type Who = { readonly value: string; readonly named: readonly string[] };
type Draft = {
  /** The one that is there already; null: a new one. */
  readonly survey: Survey | null;
  readonly title: string;
  readonly type: string;
  readonly asked: Who;
  readonly about: Who;
  readonly form: SurveyForm;
  readonly isShared: boolean;
};

export function useSurvey() {
  const map = useMap();
  const selected = [...useSelection().entities];
  const shown = new Set<string>(useShown().entities);
  const question = useChosenQuestion();
  const answered = useAnswered(question ?? '');
  const asks = questionOf(question ?? '')?.asks;
  const answer = answered && asks !== undefined ? { question: asks, entities: answered.answer.entities } : null;
  const general = groupsIn({ map, selected, shown, answer });
  const surveys = [...map.survey.values()].sort((a, b) => (a.id < b.id ? 1 : -1));

  const fresh = (): Draft => ({
    survey: null,
    title: freeTitle(surveys.map(({ source }) => map.source.get(source)?.title ?? '')),
    type: map.linkType.has(USUAL_SURVEY_TYPE) ? USUAL_SURVEY_TYPE : ([...map.linkType.keys()][0] ?? ''),
    asked: {
      value: selected.length > 1 ? SELECTED : general.some(({ value }) => value === USUAL) ? USUAL : BY_NAME,
      named: [],
    },
    about: { value: EACH_OTHER, named: [] },
    form: USUAL_FORM,
    isShared: false,
  });
  const again = (survey: Survey): Draft => ({
    survey,
    title: map.source.get(survey.source)?.title ?? '',
    type: survey.type,
    asked: { value: groupsOf(map, survey).asked[0]?.value ?? WAITING, named: [] },
    about: { value: AS_BEFORE, named: [] },
    form: survey.form,
    isShared: false,
  });
  const [draft, setDraft] = useState<Draft>(() => (surveys[0] ? again(surveys[0]) : fresh()));

  const own = draft.survey ? groupsOf(map, draft.survey) : { asked: [], about: [] };
  const groups = { asked: [...own.asked, ...general], about: [...own.about, ...general] };
  const idsOf = ({ value, named }: Who, those: readonly Group[]): readonly string[] =>
    value === BY_NAME ? named : (those.find((group) => group.value === value)?.ids ?? []);
  const asked = idsOf(draft.asked, groups.asked);
  const about = draft.about.value === EACH_OTHER ? asked : idsOf(draft.about, groups.about);
  return {
    draft,
    change: (some: Partial<Draft>) => setDraft({ ...draft, ...some }),
    choose: (id: string) => setDraft(choiceOf(surveys.find((survey) => survey.id === id))),
    surveys,
    groups,
    asked,
    about,
  };

  function choiceOf(survey: Survey | undefined): Draft {
    return survey ? again(survey) : fresh();
  }
}

const TITLE = 'Who communicates with whom';

function freeTitle(taken: readonly string[]): string {
  let title = TITLE;
  for (let number = 2; taken.includes(title); number++) title = `${TITLE} ${number}`;
  return title;
}
