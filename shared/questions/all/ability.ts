import { FRESH_WORDS, isFreshOn } from '../../model/knowledge/age.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { changeTable, judgedTable, lackingTable, levelTable } from '../ability-tables.ts';
import { communicationIn, isListener, sayLookedAt } from '../communicating.ts';
import { trustIn } from '../counting.ts';
import { ABILITY_SCALES, type AbilityScale, isLow, isUnjudged, judgementOf, type Person, sayLevel } from '../judged.ts';
import type { Asked, Question } from '../question.ts';
import { byName, listOf, namesOf, shareOf } from '../say.ts';

export const ability: Question = {
  id: 'ability',
  title: 'Who can communicate',
  asks: 'What culture, motivation and ability to communicate does each have, and where has that not been judged?',
  heading: 'Communication',
  needs: [{ option: 'about', label: 'Only about', isRequired: false, of: 'entry', isSeveral: true }],
  isInternal: true,
  answer(asked) {
    const { map, asAt } = asked;
    const all = peopleIn(asked);
    const judged = all.filter(({ found }) => found.some((judgement) => judgement !== null));
    const lacking = all.filter(({ found }) => found.includes(null)).sort((a, b) => b.links - a.links);
    const judgements = judged.flatMap(({ found }) => found.filter((each) => each !== null));
    const old = judgements.filter(({ date }) => !isFreshOn(date, asAt)).length;
    const bare = judgements.filter(({ why }) => why === null).length;
    return {
      answer: asked.about.length > 0 ? sayEach(map, all) : sayAll(map, all, judged, lacking),
      tables: [judgedTable(map, judged), levelTable(map, judged), changeTable(map, judged), lackingTable(map, lacking)],
      entities: [...judged, ...lacking.filter(isUnjudged).slice(0, NAMED)].map(({ entity }) => entity.id),
      links: [],
      trust: trustIn(asked, {
        lookedAt: `${judgements.length === 0 ? 'No judgement is recorded' : `${countOf(judgements.length, 'judgement', 'judgements')}, each the newest on its scale`}. ${sayLookedAt(asked)}, for who communicates most`,
        counted: communicationIn(asked),
        response:
          all.length === 0
            ? null
            : judged.length === 0
              ? `${all.length === 1 ? 'The one entry has not' : `None of ${all.length.toLocaleString('en-GB')} entries has`} been judged on any of the three scales.`
              : `Judged on all three scales: ${shareOf(all.length - lacking.length, all.length)}; on any: ${shareOf(judged.length, all.length)}.`,
        unknowns: [
          ...(lacking.length > 0
            ? [`${countOf(lacking.length, 'entry has', 'entries have')} not been judged on all three.`]
            : []),
          ...(old > 0 ? [`${countOf(old, 'judgement is', 'judgements are')} over ${FRESH_WORDS} old.`] : []),
          ...(bare > 0 ? [`${countOf(bare, 'judgement gives', 'judgements give')} no reason.`] : []),
        ],
      }),
      also: {},
    };
  },
};

/** So many who communicate most are named as those to be judged first. */
const NAMED = 5;

/** Everyone who could communicate, and whoever else has been judged, by name. */
function peopleIn(asked: Asked): Person[] {
  const { map, about } = asked;
  const links = new Map<string, number>();
  for (const { from, to } of communicationIn(asked).links)
    for (const end of new Set<string>([from, to])) links.set(end, (links.get(end) ?? 0) + 1);
  return byName(map, about.length > 0 ? new Set(about) : map.entity.keys()).flatMap((id): Person[] => {
    const entity = map.entity.get(id);
    if (!entity) return [];
    const found = ABILITY_SCALES.map(({ scale }) => judgementOf(map, id, scale));
    const counts = about.length > 0 || isListener(entity) || found.some((judgement) => judgement !== null);
    return counts ? [{ entity, found, links: links.get(id) ?? 0 }] : [];
  });
}

function sayAll(map: MapData, all: readonly Person[], judged: readonly Person[], lacking: readonly Person[]): string {
  if (all.length === 0)
    return 'There is nobody to judge: the map has no audience, organisation, group or person that exists now.';
  const first = lacking.filter((each) => isUnjudged(each) && each.links > 0).map(({ entity }) => entity.id);
  const everyone = countOf(all.length, 'entry', 'entries');
  const next =
    first.length > 0
      ? ` Among those not judged, these communicate most: ${listOf(first.slice(0, NAMED).map((id) => shownNameOf(map, id)))}.`
      : '';
  if (judged.length === 0)
    return `Not recorded: culture, motivation and ability to communicate have not been judged for any of ${everyone} that could communicate.${next} To answer this, record a judgement of each on the three scales, with its date and reason.`;
  const full = all.length - lacking.length;
  const low = ({ label }: AbilityScale, at: number): string => {
    const on = judged.filter(({ found }) => found[at]);
    const ids = on.filter(({ found }) => found[at] && isLow(map, found[at])).map(({ entity }) => entity.id);
    const what = label.toLowerCase();
    if (on.length === 0) return `${what} of nobody judged`;
    return `${what} of ${ids.length === 0 ? `none of ${on.length} judged` : `${namesOf(map, ids)} (${ids.length} of ${on.length} judged)`}`;
  };
  return `${full} of ${everyone} ${full === 1 ? 'has' : 'have'} been judged on all three scales, ${judged.length - full} on some. Below the middle of its scale is the ${ABILITY_SCALES.map(low).join('; the ')}.${next}`;
}

/** The three levels of each that was asked about. */
function sayEach(map: MapData, all: readonly Person[]): string {
  const each = ({ entity, found }: Person): string => {
    if (found.every((judgement) => judgement === null))
      return `${shownNameOf(map, entity.id)} has not been judged on culture, motivation or ability to communicate.`;
    const levels = ABILITY_SCALES.map(({ scale, label }, at) => {
      const judgement = found[at];
      return `${label.toLowerCase()} ${judgement ? sayLevel(map, scale, judgement.value).toLowerCase() : 'not judged'}`;
    });
    return `${shownNameOf(map, entity.id)}: ${listOf(levels)}.`;
  };
  const rest = all.length - 4;
  return [
    ...all.slice(0, 4).map(each),
    ...(rest > 0 ? [`${countOf(rest, 'other is', 'others are')} in the table.`] : []),
  ].join(' ');
}
