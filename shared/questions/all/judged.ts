import {
  type Compared,
  compareJudged,
  type Disagreement,
  FEWEST_COMPARED,
  sayPlace,
} from '../../engagement/ratings/disagreements.ts';
import { betweennessOf } from '../../graph/measures/betweenness.ts';
import { networkOf } from '../../graph/measures/index.ts';
import type { MapData } from '../../model/map-data.ts';
import { levelLabel } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { onlyAbout, type Question, TYPES } from '../question.ts';
import { namesOf } from '../say.ts';
import { entryColumn, numberColumn, tableOf, textColumn } from '../tables.ts';

export const judged: Question = {
  id: 'judged',
  title: 'Judged against measured',
  asks: 'Whom does the network show to matter more, or less, than we judge their influence to be?',
  heading: 'Communication',
  needs: [onlyAbout(), TYPES],
  isInternal: true,
  answer(asked, tell) {
    const { map, about } = asked;
    const counted = countedLinks(asked);
    const existing = [...map.entity.values()].filter(({ status }) => status === 'existing').map(({ id }) => id);
    const network = networkOf(map.entity.keys(), counted.links);
    const undirected = { ...network, out: network.any, in: network.any, isDirected: false };
    const pairs = betweennessOf(undirected, { isQuick: false, report: tell });
    const measured = new Map(network.ids.map((id, index) => [id, pairs[index] ?? Number.NaN]));
    const all = compareJudged(map, existing, measured);
    const isAsked = ({ id }: { readonly id: string }): boolean => about.length === 0 || about.includes(id);
    const found: Compared = {
      ...all,
      disagreements: all.disagreements.filter(isAsked),
      unjudged: all.unjudged.filter(isAsked),
    };
    return {
      answer: sayJudged(map, found),
      tables: [disagreementTable(map, 'more', found), disagreementTable(map, 'less', found), unjudgedTable(found)],
      entities: found.disagreements.map(({ id }) => id) as never[],
      links: [],
      trust: trustIn(asked, {
        lookedAt:
          asked.types.length === 0 ? 'Links of every type, whatever their direction' : 'Links of the chosen types',
        counted,
        response: `Influence has been judged for ${countOf(found.of, 'entry', 'entries')}.`,
        unknowns: ['Influence that no link shows: money, law and standing are not measured.'],
      }),
      also: { compared: found.of },
    };
  },
};

function sayJudged(map: MapData, { of, disagreements, unjudged }: Compared): string {
  const next =
    unjudged.length === 0
      ? ''
      : ` Not judged, although many ways run through ${unjudged.length === 1 ? 'it' : 'them'}: ${namesOf(
          map,
          unjudged.map(({ id }) => id),
        )}.`;
  if (of < FEWEST_COMPARED)
    return `Not recorded: influence has been judged for ${of === 0 ? 'nobody' : `only ${countOf(of, 'entry', 'entries')}`}, and it takes at least ${FEWEST_COMPARED} to compare.${next}`;
  const idsOf = (says: Disagreement['says']): string[] =>
    disagreements.filter((each) => each.says === says).map(({ id }) => id);
  const more = idsOf('more');
  const less = idsOf('less');
  if (more.length + less.length === 0)
    return `The network and the judgements agree about the ${of.toLocaleString('en-GB')} that are judged.${next}`;
  return (
    [
      `Of ${of.toLocaleString('en-GB')} that are judged, the network disagrees about ${(more.length + less.length).toLocaleString('en-GB')}.`,
      ...(more.length > 0 ? [`It says more than the judgement of ${namesOf(map, more)}.`] : []),
      ...(less.length > 0 ? [`It says less of ${namesOf(map, less)}.`] : []),
    ].join(' ') + next
  );
}

function disagreementTable(map: MapData, says: Disagreement['says'], { of, disagreements }: Compared) {
  return tableOf({
    id: says,
    title: says === 'more' ? 'The network says more than the judgement' : 'The network says less than the judgement',
    note: `Places among the ${of.toLocaleString('en-GB')} that are judged, by judged influence and by the shortest ways of others that run through each. Listed where the places are three tenths of all or more apart.`,
    columns: [
      entryColumn('entry', 'Entry'),
      textColumn('judged', 'Judged influence'),
      textColumn('judgedPlace', 'Place by judgement'),
      textColumn('measuredPlace', 'Place in the network'),
      numberColumn('pairs', 'Pairs connected'),
    ],
    rows: disagreements
      .filter((each) => each.says === says)
      .map(({ id, level, judgedPlace, measuredPlace, value }) => [
        id,
        levelLabel(map, 'influence', level),
        sayPlace(judgedPlace),
        sayPlace(measuredPlace),
        Math.round(value * 10) / 10,
      ]),
    ifEmpty: of < FEWEST_COMPARED ? 'Too few are judged to compare.' : 'There is none.',
  });
}

function unjudgedTable({ unjudged }: Compared) {
  return tableOf({
    id: 'not-judged',
    title: 'Not judged, and among the first tenth in the network',
    columns: [
      entryColumn('entry', 'Entry'),
      textColumn('place', 'Place in the network'),
      numberColumn('pairs', 'Pairs connected'),
    ],
    rows: unjudged.map(({ id, place, value }) => [id, sayPlace(place), Math.round(value * 10) / 10]),
    ifEmpty: 'There is none.',
  });
}
