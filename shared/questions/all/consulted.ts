import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { kindLabel, shownNameOf, termLabel } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { AUDIENCE } from '../communicating.ts';
import { type Consulted, consultedIn } from '../consulted-in.ts';
import { trustIn } from '../counting.ts';
import { type Asked, onlyAbout, type Question } from '../question.ts';
import { byName, listOf, namesOf, shareOfThe } from '../say.ts';
import { entriesColumn, entryColumn, linkColumn, numberColumn, tableOf, textColumn, wordsColumn } from '../tables.ts';

export const consulted: Question = {
  id: 'consulted',
  title: 'Who has been asked',
  asks: 'Who has been consulted or met already, by how many, who was told what came of it, and who has never been asked?',
  heading: 'Communication',
  needs: [onlyAbout('Only who is asked')],
  isInternal: true,
  answer(asked) {
    const { map, about } = asked;
    const { counted, all } = consultedIn(asked);
    const meant = about.length === 0 ? all : all.filter(({ entity }) => about.includes(entity.id));
    const reached = meant.filter(isReached);
    const never = meant.filter((each) => !isReached(each) && (about.length > 0 || each.entity.kind === AUDIENCE));
    const links = reached.flatMap((each) => [...each.now]);
    const shown = new Set(links);
    const own =
      about.length === 0
        ? counted
        : {
            all: counted.all.filter(({ from, to }) => about.includes(from) || about.includes(to)),
            links: counted.links.filter((link) => shown.has(link)),
          };
    return {
      answer: sayAll(asked, meant, reached, never),
      tables: [
        tableOf({
          id: 'consulted',
          title: 'Who is asked, by most first',
          note: 'Not told: whoever asks neither speaks to them, nor is it recorded what was done in answer.',
          columns: [
            entryColumn('entry', 'Who is asked'),
            textColumn('kind', 'Kind'),
            numberColumn('askers', 'Asked by'),
            entriesColumn('by', 'Whom'),
            wordsColumn('methods', 'Methods'),
            entriesColumn('before', 'Asked before, and no more'),
            entriesColumn('later', 'Planned or proposed'),
            numberColumn('meetings', 'Times met'),
            textColumn('last', 'Last met'),
            entriesColumn('silent', 'Asked by, not told'),
          ],
          rows: reached.map((each) => [
            each.entity.id,
            kindLabel(map, each.entity.kind),
            each.by.length,
            [...each.by],
            methodsOf(map, each.now),
            [...each.before],
            [...each.later],
            each.meetings,
            each.lastMet,
            [...each.silent],
          ]),
          ifEmpty: 'Nobody is recorded.',
        }),
        tableOf({
          id: 'never',
          title: 'Never asked',
          columns: [
            entryColumn('entry', 'Entry'),
            textColumn('kind', 'Kind'),
            entriesColumn('later', 'To be asked by'),
            entriesColumn('meantFor', 'What is meant for it'),
          ],
          rows: never.map(({ entity, later, meantFor }) => [
            entity.id,
            kindLabel(map, entity.kind),
            [...later],
            [...meantFor],
          ]),
          ifEmpty: 'There is none.',
        }),
        tableOf({
          id: 'links',
          title: 'Consultations',
          columns: [
            entryColumn('from', 'Who asks'),
            entryColumn('to', 'Who is asked'),
            wordsColumn('methods', 'Methods'),
            textColumn('purpose', 'What about'),
            linkColumn('link', 'Link'),
          ],
          rows: [...new Set(links)].map((link) => [
            link.from,
            link.to,
            methodsOf(map, [link]),
            link.purpose ?? link.reason,
            link.id,
          ]),
          ifEmpty: 'None is recorded.',
        }),
      ],
      entities: byName(map, new Set(reached.flatMap(({ entity, by }) => [entity.id, ...by]))) as never[],
      links: [...new Set(links.map(({ id }) => id))],
      trust: trustIn(asked, {
        lookedAt: `Links of consultation${about.length === 0 ? '' : ` of ${namesOf(map, byName(map, new Set(about)))}`}${map.engagement.size === 0 ? '' : ` (and ${countOf(map.engagement.size, 'record', 'records')} of engagement)`}`,
        counted: own,
        unknowns: unknownsOf(map, own.links),
      }),
      also: {},
    };
  },
};

const isReached = ({ by, before, meetings }: Consulted): boolean => by.length + before.length + meetings > 0;

const methodsOf = (map: MapData, links: readonly Link[]): string[] =>
  [...new Set(links.flatMap(({ methods }) => methods))].map((key) => termLabel(map, 'method', key)).sort();

/** Asked by so many at the same time, one may well have been asked too often. */
const MANY = 3;

function sayAll(
  { map, about }: Asked,
  meant: readonly Consulted[],
  reached: readonly Consulted[],
  never: readonly Consulted[],
): string {
  const name = ({ entity }: Consulted): string => shownNameOf(map, entity.id);
  if (about.length > 0)
    return meant
      .slice(0, MANY)
      .map((each) => sayOne(map, each))
      .join(' ');
  const audiences = meant.filter(({ entity }) => entity.kind === AUDIENCE);
  const bare = namesOf(
    map,
    never.map(({ entity }) => entity.id),
  );
  if (reached.length === 0)
    return 'Who has been asked is not recorded: the map has no existing link of consultation, and no record of a meeting. To answer this, record who consults whom, and each engagement.';
  const most = reached.filter(({ by }) => by.length >= 2).slice(0, 3);
  const often = reached.filter(({ by }) => by.length >= MANY).length;
  const silent = reached.filter((each) => each.silent.length > 0);
  const met = reached.filter(({ meetings }) => meetings > 0).length;
  return [
    `${countOf(reached.length, 'entry has', 'entries have')} been consulted or met${most.length > 0 ? `${most.length === reached.length ? ':' : ', most of all'} ${listOf(most.map((each) => `${name(each)} (by ${each.by.length})`))}` : ''}.`,
    often > 0
      ? `${countOf(often, 'of them is', 'of them are')} asked by ${MANY} or more at the same time: before asking again, ask what the others heard.`
      : 'Nobody is recorded as asked by three or more at the same time.',
    silent.length > 0
      ? `${countOf(silent.length, 'of them is', 'of them are')} asked by somebody who is not recorded as telling them anything: ${namesOf(
          map,
          silent.map(({ entity }) => entity.id),
        )}.`
      : 'Whoever is asked is spoken to as well by those who ask.',
    ...(audiences.length > 0
      ? [
          never.length > 0
            ? `Never asked, as far as is recorded, ${never.length === 1 ? 'is' : 'are'} ${shareOfThe(never.length, audiences.length, ['audience', 'audiences'])}: ${bare}.`
            : 'Every audience has been asked.',
        ]
      : []),
    ...(met === 0 ? ['No meeting is recorded with any of them.'] : []),
  ].join(' ');
}

function sayOne(map: MapData, each: Consulted): string {
  const name = shownNameOf(map, each.entity.id);
  if (!isReached(each))
    return `${name} has never been asked, as far as is recorded${each.later.length > 0 ? `; it is planned or proposed by ${namesOf(map, each.later)}` : ''}.`;
  return [
    each.by.length > 0
      ? `${name} is consulted by ${namesOf(map, each.by)}.`
      : `Nobody is recorded as consulting ${name} now.`,
    ...(each.before.length > 0 ? [`It was consulted before by ${namesOf(map, each.before)}.`] : []),
    ...(each.silent.length > 0 ? [`Not recorded as telling it anything: ${namesOf(map, each.silent)}.`] : []),
    each.meetings > 0
      ? `It has been met ${each.meetings === 1 ? 'once' : `${each.meetings} times`}, last on ${each.lastMet}.`
      : 'No meeting with it is recorded.',
  ].join(' ');
}

function unknownsOf(map: MapData, links: readonly Link[]): string[] {
  const silent = links.filter(({ frequency }) => frequency === null).length;
  return [
    ...(silent > 0
      ? [
          `How often they are asked is not recorded for ${shareOfThe(silent, links.length, ['link', 'links'], 'any of the')}.`,
        ]
      : []),
    ...(map.engagement.size === 0
      ? ['Who was met, when, and what was done in answer: no engagement is recorded.']
      : []),
    'Whether they feel that they have been asked too often: only they can say.',
  ];
}
