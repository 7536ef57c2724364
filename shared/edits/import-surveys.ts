// The questionnaires of the map while an import adds answers to them.
import type { EntityId } from '../model/ids.ts';
import type { Survey, SurveyAnswer } from '../model/survey.ts';
import { compareFolded, shownName } from '../model/words.ts';
import { foldText } from '../util/fold.ts';
import { fieldChanges, type Importing } from './import-context.ts';
import type { Row } from './import-rows.ts';
import type { Sources } from './import-sources.ts';
import { surveySpec } from './record-specs.ts';

type No = SurveyAnswer['no'][number];

export type Surveys = {
  /** The survey that a row belongs to: by id, by title, else a new one of the file's name. Undefined: it may be several. */
  readonly of: (row: Row) => string | undefined;
  readonly typeOf: (id: string) => string;
  readonly all: () => readonly Survey[];
  /** Makes one that is new, the first time a row that counts needs it. */
  readonly need: (id: string) => Survey;
  readonly answered: (id: string, by: string) => void;
  readonly saysNo: (id: string, by: string, no: No) => void;
  /** Takes back that there is no link. */
  readonly saysYes: (id: string, by: string, about: string) => void;
  /** Enters the surveys into the receipt. */
  readonly settle: () => void;
};

const USUAL_TYPE = 'communicates-with';

export function createSurveys(importing: Importing, sources: Sources): Surveys {
  const { draft, context, receipt, day } = importing;
  const known = new Map<string, Survey>(draft.base.survey);
  /** New ones, by the source that was promised for them. */
  const promised = new Map<string, { readonly source: string }>();
  const bySource = new Map([...known.values()].map(({ id, source }) => [source as string, id as string]));
  const touched = new Set<string>();

  const change = (id: string, how: (survey: Survey) => Survey): void => {
    touched.add(id);
    known.set(id, how(need(id)));
  };
  const answerOf = (survey: Survey, by: string): SurveyAnswer =>
    survey.answers.find((answer) => answer.by === by) ?? { by: by as EntityId, date: day, no: [] };
  const withAnswer = (survey: Survey, answer: SurveyAnswer): Survey => {
    const isThere = survey.answers.some(({ by }) => by === answer.by);
    const answers = isThere
      ? survey.answers.map((each) => (each.by === answer.by ? answer : each))
      : [...survey.answers, answer];
    return { ...survey, asked: withOne(survey.asked, answer.by), answers };
  };

  /** By name, for the receipt: who has answered now, and who has not. */
  function tellOf({ source, asked, answers }: Survey) {
    const named = (ids: readonly string[]) => {
      const each = ids.map((id) => ({ id, name: shownNameHere(id) }));
      return each.sort((a, b) => compareFolded(a.name, b.name));
    };
    const did = new Set<string>(answers.map(({ by }) => by));
    return {
      title: draft.get('source', source)?.title ?? '',
      asked: asked.length,
      answered: named(asked.filter((id) => did.has(id))),
      waiting: named(asked.filter((id) => !did.has(id))),
    };
  }

  function shownNameHere(id: string): string {
    const entity = draft.get('entity', id);
    return entity ? shownName(entity) : '';
  }

  function need(id: string): Survey {
    const survey = known.get(id);
    if (survey) return survey;
    const source = promised.get(id)?.source ?? '';
    const isNew = !draft.get('source', source);
    sources.makeIfMissing(source);
    const made = draft.get('source', source);
    if (isNew && made) draft.put('source', { ...made, kind: 'survey', date: made.date ?? day });
    const fresh = surveySpec.complete(
      draft.base,
      { id: id as Survey['id'], source: source as Survey['source'] },
      context,
    );
    known.set(id, fresh);
    return fresh;
  }

  return {
    of(row) {
      const id = row.text('survey');
      if (known.has(id)) return id;
      const title = row.text('survey_title') || (isId(id) ? '' : id) || row.table.source.replace(/\.[^.]*$/, '');
      const source = sources.resolve(row, row.text('survey_title') === '' ? 'survey' : 'survey_title', title);
      if (source === undefined) return undefined;
      const made = bySource.get(source);
      if (made !== undefined) return made;
      const fresh = context.newId();
      bySource.set(source, fresh);
      promised.set(fresh, { source });
      return fresh;
    },
    typeOf: (id) => known.get(id)?.type ?? USUAL_TYPE,
    all: () => [...known.values()],
    need,
    answered: (id, by) => change(id, (survey) => withAnswer(survey, answerOf(survey, by))),
    saysNo: (id, by, no) =>
      change(id, (survey) => {
        const answer = answerOf(survey, by);
        const before = answer.no.find(({ about }) => about === no.about);
        // What is blank never erases.
        const now = { ...no, wish: no.wish ?? before?.wish ?? null, note: no.note ?? before?.note ?? null };
        const others = answer.no.filter(({ about }) => about !== no.about);
        const all = before ? answer.no.map((each) => (each === before ? now : each)) : [...others, now];
        return { ...withAnswer(survey, { ...answer, no: all }), about: withOne(survey.about, no.about) };
      }),
    saysYes: (id, by, about) =>
      change(id, (survey) => {
        const answer = answerOf(survey, by);
        const no = answer.no.filter((each) => each.about !== about);
        return { ...withAnswer(survey, { ...answer, no }), about: withOne(survey.about, about as EntityId) };
      }),
    settle() {
      for (const id of touched) {
        const survey = known.get(id) as Survey;
        const before = draft.base.survey.get(id);
        const isSame = before !== undefined && fieldChanges(before, survey).length === 0;
        if (!isSame) draft.put('survey', survey);
        receipt.countOther('survey', before ? (isSame ? 'unchanged' : 'updated') : 'added');
        receipt.surveyed(tellOf(survey));
      }
    },
  };
}

const withOne = (ids: readonly EntityId[], id: EntityId): EntityId[] => (ids.includes(id) ? [...ids] : [...ids, id]);
/** An id that a form bears, of a survey that this map does not have: no title for a new one. */
const isId = (text: string): boolean => foldText(text) === '' || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);
