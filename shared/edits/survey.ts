import { z } from 'zod';
import { appError } from '../contract/errors.ts';
import { added, altered, type Change } from '../model/change.ts';
import { name } from '../model/fields.ts';
import { type EntityId, entityIdSchema, keySchema, type SourceId } from '../model/ids.ts';
import type { MapData } from '../model/map-data.ts';
import { type Survey, surveyFormSchema, USUAL_FORM } from '../model/survey.ts';
import { foldText } from '../util/fold.ts';
import { refuse, succeed } from '../util/result.ts';
import { defineEdit } from './edit.ts';
import { sourceSpec, surveySpec } from './record-specs.ts';

/** So many rows somebody can be asked to go through. */
export const MOST_ASKED_ABOUT = 1000;
export const USUAL_SURVEY_TYPE = 'communicates-with';

const inputSchema = z.strictObject({
  title: name,
  /** The type of link that is asked about; one that tells who communicates with whom unless it is said. */
  type: keySchema.optional(),
  asked: z.array(entityIdSchema).min(1),
  about: z.array(entityIdSchema).min(1),
  /** What the forms ask, and the words to choose from; as they were, or all, unless it is said. */
  form: surveyFormSchema.optional(),
});

/**
 * Records who is asked about whom, so that who has not answered is known. A questionnaire of the same title gets those that
 * it does not have yet: forms can be sent out in turns.
 */
export const prepareSurveyEdit = defineEdit<z.infer<typeof inputSchema>>({
  name: 'survey.prepare',
  does: 'Records a questionnaire: who is asked about whom. One of the same title gets those that it does not have yet.',
  input: inputSchema,
  plan(map, { title, type = USUAL_SURVEY_TYPE, asked, about, form }, context) {
    const missing = [...asked, ...about].find((id) => !map.entity.has(id));
    if (missing !== undefined) return refuse(appError('not-found', 'An entry that is to be asked is not in the map.'));
    if (!map.linkType.has(type)) return refuse(appError('not-found', `There is no type of link “${type}”.`));
    const known = surveyCalled(map, title);
    if (known && known.type !== type) {
      const message = `There is a questionnaire “${title}” already, and it asks about another type of link. Choose another title.`;
      return refuse(appError('refused', message));
    }
    const both = (before: readonly EntityId[], more: readonly EntityId[]): EntityId[] => [
      ...new Set([...before, ...more]),
    ];
    const roster = both(known?.about ?? [], about);
    if (roster.length > MOST_ASKED_ABOUT) {
      const message = `It asks about ${roster.length} entries; nobody answers more than ${MOST_ASKED_ABOUT}. Choose fewer.`;
      return refuse(appError('too-large', message));
    }
    if (known) {
      const after = { ...known, asked: both(known.asked, asked), about: roster, form: form ?? known.form };
      const changes = altered('survey', known, after);
      return succeed({ label: `Ask more in questionnaire “${title}”`, changes, created: [known.id] });
    }
    const changes: Change[] = [];
    const source = sourceCalled(map, title) ?? (context.newId() as SourceId);
    if (!map.source.has(source)) {
      const fresh = sourceSpec.complete(map, { id: source, title, kind: 'survey', date: context.today }, context);
      changes.push(added('source', fresh));
    }
    const id = context.newId() as Survey['id'];
    const survey = surveySpec.complete(
      map,
      { id, source, type, asked: both([], asked), about: roster, form: form ?? USUAL_FORM },
      context,
    );
    changes.push(added('survey', survey));
    return succeed({ label: `Make questionnaire “${title}”`, changes, created: [id] });
  },
});

/** The questionnaire of a title, folded. */
export function surveyCalled(map: MapData, title: string): Survey | undefined {
  const wanted = foldText(title);
  return [...map.survey.values()].find(({ source }) => foldText(map.source.get(source)?.title ?? '') === wanted);
}

function sourceCalled(map: MapData, title: string): SourceId | undefined {
  const wanted = foldText(title);
  return [...map.source.values()].find((source) => source.kind === 'survey' && foldText(source.title) === wanted)?.id;
}
