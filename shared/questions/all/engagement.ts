import type { MapData } from '../../model/map-data.ts';
import type { Scale } from '../../model/vocabulary.ts';
import { kindLabel, levelLabel, shownNameOf } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { sayDate } from '../../util/dates.ts';
import { trustIn } from '../counting.ts';
import { type Engaged, engagedIn, isJudged, sayNames, shortOf, type ToDo, toDoIn } from '../engaged.ts';
import { isLow, type Judgement, sayLevel } from '../judged.ts';
import { type Asked, onlyAbout, type Question } from '../question.ts';
import { listOf, namesOf, shareOf } from '../say.ts';
import { entriesColumn, entryColumn, numberColumn, tableOf, textColumn } from '../tables.ts';

/** So many are named, and so many of those asked about told of one by one. */
const NAMED = 5;

export const engagement: Question = {
  id: 'engagement',
  title: 'How engaged each is',
  asks: 'How engaged is each and how engaged should it be, who has moved, who is trusted, and what is to be done next?',
  heading: 'Communication',
  needs: [onlyAbout()],
  isInternal: true,
  answer(asked) {
    const { map, about } = asked;
    const all = engagedIn(asked);
    const judged = all
      .filter(isJudged)
      .sort(
        (a, b) =>
          (shortOf(b) ?? -Infinity) - (shortOf(a) ?? -Infinity) || Number(b.now !== null) - Number(a.now !== null),
      );
    const unjudged = all.filter(({ now }) => now === null);
    const toDo = toDoIn(asked);
    return {
      answer: about.length > 0 ? sayEach(map, all, toDo) : sayAll(map, all, toDo),
      tables: [
        tableOf({
          id: 'levels',
          title: 'Where each stands, those furthest from where they should be first',
          note: 'The newest judgement counts. An empty cell has not been judged.',
          columns: [
            entryColumn('entry', 'Entry'),
            textColumn('kind', 'Kind'),
            textColumn('now', 'Engagement'),
            textColumn('wanted', 'Should be'),
            textColumn('how', 'Is it there?'),
            textColumn('before', 'Before'),
            textColumn('trust', 'How far trusted'),
            textColumn('since', 'Judged'),
            textColumn('lastMet', 'Last met'),
          ],
          rows: judged.map((each) => [
            each.entity.id,
            kindLabel(map, each.entity.kind),
            levelOf(map, each.now),
            levelOf(map, each.wanted),
            sayGap(each),
            each.before && each.now ? `${levelOf(map, each.before)}, ${sayDate(each.before.date)}` : null,
            each.trust ? sayLevel(map, 'trust', each.trust.value) : null,
            each.now ? sayDate(each.now.date) : null,
            each.lastMet === null ? null : sayDate(each.lastMet),
          ]),
          ifEmpty: 'Nobody has been judged.',
        }),
        tableOf({
          id: 'at-each',
          title: 'Who stands at which level',
          note: 'Levels are names, not amounts: they are never averaged.',
          columns: [
            textColumn('level', 'Level'),
            numberColumn('count', 'Stand there'),
            entriesColumn('which', 'Who'),
            numberColumn('wantedCount', 'Should stand there'),
          ],
          rows:
            judged.length === 0
              ? []
              : levelsOf(map).map(({ value, label }) => {
                  const here = judged.filter(({ now }) => now?.value === value);
                  return [
                    label,
                    here.length,
                    sayNames(map, here),
                    judged.filter(({ wanted }) => wanted?.value === value).length,
                  ];
                }),
          ifEmpty: 'Nobody has been judged.',
        }),
        tableOf({
          id: 'next',
          title: 'What is to be done next',
          note: 'From the records of engagement, what is due first.',
          columns: [
            textColumn('next', 'What'),
            entriesColumn('with', 'With whom'),
            textColumn('owner', 'Who sees to it'),
            textColumn('due', 'By when'),
            textColumn('late', 'Late'),
          ],
          rows: toDo.map(({ record: { next, met, owner, due }, isLate }) => [
            next,
            [...met],
            owner,
            due === null ? null : sayDate(due),
            isLate ? 'Late' : null,
          ]),
          ifEmpty: 'Nothing is recorded.',
        }),
        tableOf({
          id: 'not-judged',
          title: 'Not judged yet',
          columns: [entryColumn('entry', 'Entry'), textColumn('kind', 'Kind'), textColumn('lastMet', 'Last met')],
          rows: unjudged.map(({ entity, lastMet }) => [
            entity.id,
            kindLabel(map, entity.kind),
            lastMet === null ? null : sayDate(lastMet),
          ]),
          ifEmpty: 'Each has been judged.',
        }),
      ],
      entities: [...new Set([...judged, ...(about.length > 0 ? all : [])].map(({ entity }) => entity.id))],
      links: [],
      trust: trustOf(asked, all),
      also: {},
    };
  },
};

function trustOf(asked: Asked, all: readonly Engaged[]) {
  const judged = all.filter(({ now }) => now !== null);
  const bare = judged.filter(({ now }) => now?.why === null).length;
  const unwanted = judged.filter(({ wanted }) => wanted === null).length;
  const judgements = all.flatMap(({ now, wanted, trust }) => [now, wanted, trust]).filter((each) => each !== null);
  const records = asked.map.engagement.size;
  const trust = trustIn(asked, {
    lookedAt: '',
    counted: { all: [], links: [] },
    response:
      all.length === 0
        ? null
        : `How engaged they are has been judged for ${judged.length === 0 ? 'none of them' : shareOf(judged.length, all.length)}.`,
    unknowns: [
      ...(unwanted > 0 ? [`How engaged ${unwanted.toLocaleString('en-GB')} of those judged should be.`] : []),
      ...(bare > 0 ? [`Why: ${countOf(bare, 'judgement gives', 'judgements give')} no reason.`] : []),
      'What they say themselves: a judgement is somebody else’s word.',
    ],
  });
  const said = judgements.length === 0 ? 'No judgement' : countOf(judgements.length, 'judgement', 'judgements');
  return {
    ...trust,
    scope: `${said} of engagement and trust, each the newest on its scale, and ${records === 0 ? 'no record' : countOf(records, 'record', 'records')} of engagement. Links do not count.`,
  };
}

const levelsOf = (map: MapData): Scale['levels'] =>
  [...(map.scale.get('engagement')?.levels ?? [])].sort((a, b) => a.value - b.value);

const levelOf = (map: MapData, judgement: Judgement | null): string | null =>
  judgement && levelLabel(map, judgement.scale, judgement.value);

function sayGap(each: Engaged): string | null {
  const gap = shortOf(each);
  if (gap === null) return null;
  return gap === 0 ? 'Yes' : gap > 0 ? 'Not yet' : 'Beyond it';
}

function sayAll(map: MapData, all: readonly Engaged[], toDo: readonly ToDo[]): string {
  const judged = all.filter(({ now }) => now !== null);
  if (all.length === 0)
    return 'There is nobody to judge: the map has no audience that exists now, and nobody who was met.';
  if (!all.some(isJudged))
    return `Not recorded: how engaged each is has not been judged for any of ${countOf(all.length, 'audience, or other that was met', 'audiences and others that were met')}.${sayToDo(toDo)} To answer this, record where the engagement of each stands, and where it should.`;
  const short = judged.filter((each) => (shortOf(each) ?? 0) > 0).sort((a, b) => (shortOf(b) ?? 0) - (shortOf(a) ?? 0));
  const there = judged.filter((each) => (shortOf(each) ?? 1) <= 0).length;
  const moved = judged
    .filter(({ before }) => before !== null)
    .map(
      ({ entity, before, now }) =>
        `${shownNameOf(map, entity.id)} (from ${levelOf(map, before)?.toLowerCase()} to ${levelOf(map, now)?.toLowerCase()})`,
    );
  const distrusted = sayNames(
    map,
    all.filter(({ trust }) => trust !== null && isLow(map, trust)),
  );
  return (
    [
      `${shareOf(judged.length, all.length)} have been judged: ${countOf(short.length, 'is', 'are')} not yet where they should be, ${countOf(there, 'is', 'are')}.`,
      ...(short.length > 0
        ? [
            `Furthest from it: ${short
              .slice(0, NAMED)
              .map(
                (each) =>
                  `${shownNameOf(map, each.entity.id)} (${levelOf(map, each.now)?.toLowerCase()}, should be ${levelOf(map, each.wanted)?.toLowerCase()})`,
              )
              .join('; ')}.`,
          ]
        : []),
      ...(moved.length > 0
        ? [
            `Moved since the judgement before: ${listOf([...moved.slice(0, NAMED), ...(moved.length > NAMED ? [countOf(moved.length - NAMED, 'other', 'others')] : [])])}.`,
          ]
        : []),
      ...(distrusted.length > 0 ? [`Little trusted: ${namesOf(map, distrusted)}.`] : []),
    ].join(' ') + sayToDo(toDo)
  );
}

function sayToDo(toDo: readonly ToDo[]): string {
  if (toDo.length === 0) return ' Nothing is recorded that is to be done next.';
  const late = toDo.filter(({ isLate }) => isLate).length;
  return ` ${countOf(toDo.length, 'thing is', 'things are')} to be done next${late > 0 ? `, ${late.toLocaleString('en-GB')} of them late` : ''}.`;
}

function sayEach(map: MapData, all: readonly Engaged[], toDo: readonly ToDo[]): string {
  const rest = all.length - NAMED;
  return (
    all
      .slice(0, NAMED)
      .map((each) => sayOne(map, each))
      .join(' ') +
    (rest > 0 ? ` The tables tell of ${countOf(rest, 'other', 'others')}.` : '') +
    sayToDo(toDo)
  );
}

function sayOne(map: MapData, each: Engaged): string {
  const { now, wanted, before, trust } = each;
  const name = shownNameOf(map, each.entity.id);
  const parts = [
    ...(wanted ? [`should be ${levelOf(map, wanted)?.toLowerCase()}`] : ['where it should stand is not recorded']),
    ...(before && now ? [`was ${levelOf(map, before)?.toLowerCase()} before`] : []),
    ...(trust ? [`how far it is trusted: ${sayLevel(map, 'trust', trust.value).toLowerCase()}`] : []),
  ];
  return now
    ? `${name} is ${levelOf(map, now)?.toLowerCase()} (${listOf(parts)}).`
    : `How engaged ${name} is has not been judged (${listOf(parts)}).`;
}
