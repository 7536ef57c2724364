import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failure } from '../../../shared/contract/errors.ts';
import { askedOfKind, usuallyAsked } from '../../../shared/exchange/survey/who.ts';
import { type Response, responseOf, responsesOf, sayAnswered } from '../../../shared/model/knowledge/response.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { SURVEY_QUESTIONS, type SurveyForm } from '../../../shared/model/survey.ts';
import { compareFolded, shownNameOf } from '../../../shared/model/words.ts';
import { foldText } from '../../../shared/util/fold.ts';
import { defineCommand } from '../command.ts';
import { writeTrouble } from '../files/file-trouble.ts';
import { writeFiles } from '../files/write-files.ts';
import { findEntry, findLinkType, findWord } from '../find-entries.ts';
import { mapOf } from '../loaded-map.ts';
import { type Ask, JOB, withMap } from '../session.ts';
import { UsageFailure } from '../usage-failure.ts';

export const surveyCommand = defineCommand({
  name: 'survey',
  operands: ['FILE'],
  does: 'makes a questionnaire to send out: who communicates with whom; or says who has answered',
  more: [
    'With --to it writes Excel forms into a folder: one for each who is asked, or with --shared one for all, in which people pick themselves. That they are asked is one step in the map, so that it is known who has not answered. Bring filled forms back with import, all at once.',
    'Without --ask and --ask-kind every organisation, group and person is asked; without --about and --about-kind everybody is asked about all who are asked. A questionnaire of the same title gets those that it does not have yet, and asks what it asked unless you say otherwise.',
    'Without --to it says of each questionnaire how many have answered, and who has not.',
  ],
  options: {
    to: { type: 'string', value: 'FOLDER', does: 'writes the forms there; made if it is not there' },
    title: {
      type: 'string',
      value: 'TITLE',
      does: 'what the questionnaire is called; “Who communicates with whom” unless you say',
    },
    ask: { type: 'string', value: 'NAME', does: 'who is asked; may be given several times', isRepeated: true },
    'ask-kind': { type: 'string', value: 'KIND', does: 'asks all entries of a kind', isRepeated: true },
    about: { type: 'string', value: 'NAME', does: 'whom they are asked about', isRepeated: true },
    'about-kind': { type: 'string', value: 'KIND', does: 'asks about all entries of a kind', isRepeated: true },
    type: {
      type: 'string',
      value: 'TYPE',
      does: 'the type of link that is asked about; communicates with unless you say',
    },
    without: {
      type: 'string',
      value: 'QUESTION',
      choices: SURVEY_QUESTIONS,
      isLong: true,
      does: `leaves a question out of the forms: ${SURVEY_QUESTIONS.join(', ')}`,
      isRepeated: true,
    },
    method: {
      type: 'string',
      value: 'METHOD',
      does: 'a way to choose from; all that the map has unless you say',
      isRepeated: true,
    },
    frequency: {
      type: 'string',
      value: 'WORD',
      does: 'a word of how often to choose from; all that the map has unless you say',
      isRepeated: true,
    },
    shared: { type: 'boolean', does: 'one form for all, in which people pick themselves' },
    waiting: { type: 'boolean', does: 'forms only for those who have not answered yet' },
  },
  run: ({ file, options }, context) =>
    withMap(context, file, async (ask) => {
      const map = mapOf(await ask('map.load', {}));
      if (options.to === undefined) {
        const needless = Object.entries(options).find(([, value]) => (Array.isArray(value) ? value.length > 0 : value));
        if (needless) throw new UsageFailure('survey', `--${needless[0]} says what to make: say --to FOLDER too.`);
        const told = responsesOf(map).map((response) => plain(map, response));
        return { json: { surveys: told }, text: told.length === 0 ? [NONE] : told.flatMap(tell) };
      }
      const named = async (names: readonly string[], kinds: readonly string[]): Promise<string[]> => {
        const ids: string[] = kinds.flatMap((kind) => ofKind(map, file, kind));
        for (const name of names) ids.push(await findEntry(ask, map, file, name));
        return [...new Set(ids)];
      };
      const chosen = await named(options.ask, options['ask-kind']);
      const asked = chosen.length > 0 ? chosen : usuallyAsked(map);
      if (asked.length === 0) throw failure('refused', `${file} has nobody to ask: no organisation, group or person.`);
      const others = await named(options.about, options['about-kind']);
      const title = options.title ?? 'Who communicates with whom';
      const type = options.type === undefined ? {} : { type: findLinkType(map, file, options.type) };
      const form: SurveyForm = {
        questions: SURVEY_QUESTIONS.filter((question) => !options.without.includes(question)),
        methods: options.method.map((word) => findWord(map, file, 'method', word)),
        frequencies: options.frequency.map((word) => findWord(map, file, 'frequency', word)),
      };
      const isSaid = options.without.length + options.method.length + options.frequency.length > 0;
      const input = {
        title,
        ...type,
        asked,
        about: others.length > 0 ? others : asked,
        ...(isSaid ? { form } : {}),
      };
      const { created } = await ask('map.edit', { edits: [{ edit: 'survey.prepare', input }] });
      const [survey = ''] = created;
      const files = await write(ask, context.folder, options.to, {
        survey,
        isShared: options.shared,
        onlyWaiting: options.waiting,
      });
      const after = mapOf(await ask('map.load', {}));
      const record = after.survey.get(survey);
      if (!record) throw failure('not-found', 'The questionnaire is not in the map any more.');
      const response = plain(after, responseOf(after, record));
      const forms = files.length === 1 ? '1 form' : `${files.length} forms`;
      return {
        json: { ...response, written: files },
        text: [`Wrote ${forms} into ${options.to}.`, ...files.map((name) => `  ${name}`), ...tell(response)],
      };
    }),
});

const NONE = 'The map has no questionnaire. Make one with --to FOLDER.';

async function write(
  ask: Ask,
  folder: string,
  to: string,
  wanted: { readonly survey: string; readonly isShared: boolean; readonly onlyWaiting: boolean },
): Promise<string[]> {
  const { files } = await ask('survey.forms', { job: JOB, ...wanted });
  const there = resolve(folder, to);
  try {
    if (!existsSync(there)) mkdirSync(there, { recursive: true });
  } catch (error) {
    throw writeTrouble(error, to);
  }
  writeFiles(
    folder,
    files.map(({ name, base64 }) => ({ given: join(to, name), bytes: Buffer.from(base64, 'base64') })),
  );
  return files.map(({ name }) => join(to, name));
}

function ofKind(map: MapData, file: string, given: string): string[] {
  const wanted = foldText(given);
  for (const { id, label, plural } of map.kind.values())
    if (id === given || foldText(label) === wanted || foldText(plural) === wanted) return askedOfKind(map, id);
  const known = [...map.kind.values()].map(({ label }) => label).join(', ');
  throw failure('not-found', `${file} has no kind “${given}”. It has: ${known}.`);
}

type Told = {
  readonly id: string;
  readonly title: string;
  readonly asked: number;
  readonly answered: number;
  readonly waiting: readonly string[];
};

const plain = (map: MapData, { survey, title, asked, answered, waiting }: Response): Told => ({
  id: survey,
  title,
  asked,
  answered,
  waiting: waiting.map((id) => shownNameOf(map, id)).sort(compareFolded),
});

function tell(told: Told): string[] {
  const all = told.waiting.length;
  return [
    `${told.title}: ${sayAnswered(told)}`,
    ...(all === 0 ? [] : [`  Not answered yet, so not known: ${told.waiting.join(', ')}`]),
  ];
}
