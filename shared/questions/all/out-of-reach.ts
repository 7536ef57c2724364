import type { AnswerTable, Cell } from '../../contract/answer.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { kindLabel, termLabel } from '../../model/words.ts';
import { communicationIn, isConsultation, pairsOf, sayLookedAt } from '../communicating.ts';
import { trustIn } from '../counting.ts';
import { onlyAbout, type Question, TYPES } from '../question.ts';
import { hasProblem, isAudience, PROBLEM_WORDS, type Reached, reachesIn } from '../reach-state.ts';
import { sayOut, sayReachOf, unknownsOf } from '../reach-words.ts';
import { byName } from '../say.ts';

export const outOfReach: Question = {
  id: 'out-of-reach',
  title: 'Who is out of reach',
  asks: 'Which audiences and entries does nobody speak to, or not well enough, or not by a method that suits them?',
  heading: 'Communication',
  needs: [onlyAbout('Only whether these are reached'), TYPES],
  answer(asked) {
    const { map, about } = asked;
    const isWhole = about.length === 0;
    const all = reachesIn(asked);
    const reaches = isWhole ? all : { ...all, reached: all.reached.filter(({ entity }) => about.includes(entity.id)) };
    const counted = communicationIn(asked);
    const isIn = ({ from, to }: Link): boolean => isWhole || about.includes(from) || about.includes(to);
    const out = reaches.reached.filter(({ problems }) => problems.length > 0);
    const meant = out.filter(isAudience).flatMap((each) => each.meant);
    const bad = out.flatMap(({ links }) => links);
    return {
      answer: isWhole ? sayOut(map, reaches) : sayReachOf(map, byName(map, new Set(about)), reaches),
      tables: [
        outTable(map, out),
        meantTable(map, out),
        reachedTable(
          map,
          reaches.reached.filter((each) => (isAudience(each) || !isWhole) && each.links.length > 0),
          isWhole,
        ),
      ],
      entities: [
        ...new Set([...out.map(({ entity }) => entity.id), ...meant.map(({ from }) => from), ...(about as never[])]),
      ],
      links: [...new Set([...bad, ...meant].map(({ id }) => id))],
      trust: trustIn(asked, {
        lookedAt: sayLookedAt(asked),
        counted: { all: counted.all.filter(isIn), links: counted.links.filter(isIn) },
        unknowns: unknownsOf(reaches),
      }),
      also: {},
    };
  },
};

const methodsIn = (map: MapData, { links }: Reached): string[] =>
  [...new Set(links.flatMap(({ methods }) => methods))].map((key) => termLabel(map, 'method', key)).sort();
const suitsFor = (map: MapData, { suits }: Reached): string[] => suits.map((key) => termLabel(map, 'method', key));

function outTable(map: MapData, out: readonly Reached[]): AnswerTable {
  return {
    id: 'outOfReach',
    title: 'Out of reach',
    note:
      out.length > 0
        ? 'Audiences first. Other ways to hear are seats, reports, partnerships and the like; being meant for someone is no communication.'
        : 'There is none.',
    columns: [
      { key: 'entry', label: 'Entry', holds: 'entry' },
      { key: 'kind', label: 'Kind', holds: 'text' },
      { key: 'problems', label: 'What is wrong', holds: 'words' },
      { key: 'links', label: 'Links that speak to it', holds: 'number' },
      { key: 'planned', label: 'Planned or proposed', holds: 'number' },
      { key: 'otherWays', label: 'Other ways to hear', holds: 'number' },
      { key: 'meantFor', label: 'What is meant for it', holds: 'entries' },
      { key: 'methods', label: 'Methods used', holds: 'words' },
      { key: 'suits', label: 'Methods that suit', holds: 'words' },
    ],
    rows: out.map((each): Cell[] => [
      each.entity.id,
      kindLabel(map, each.entity.kind),
      each.problems.map((problem) => PROBLEM_WORDS[problem]),
      each.links.length,
      each.planned,
      each.otherWays,
      byName(map, new Set(each.meant.map(({ from }) => from))),
      methodsIn(map, each),
      suitsFor(map, each),
    ]),
  };
}

function meantTable(map: MapData, out: readonly Reached[]): AnswerTable {
  const rows = out.filter(hasProblem('nobody')).flatMap(({ meant }) => {
    const byFrom = new Map(meant.map((link) => [link.from as string, link]));
    return byName(map, byFrom.keys()).map((from): Cell[] => {
      const link = byFrom.get(from);
      return [from, link?.to ?? null, link?.id ?? null];
    });
  });
  return {
    id: 'meantFor',
    title: 'Meant for somebody whom nobody speaks to',
    note:
      rows.length > 0 ? 'Whoever is responsible for these could be asked how people hear of them.' : 'There is none.',
    columns: [
      { key: 'from', label: 'What', holds: 'entry' },
      { key: 'to', label: 'Meant for', holds: 'entry' },
      { key: 'link', label: 'Link', holds: 'link' },
    ],
    rows,
  };
}

function reachedTable(map: MapData, audiences: readonly Reached[], isWhole: boolean): AnswerTable {
  const best = ({ links }: Reached): number | null =>
    links.reduce<number | null>((most, { quality }) => (quality === null ? most : Math.max(most ?? 0, quality)), null);
  return {
    id: 'reached',
    title: isWhole ? 'Audiences that somebody speaks to' : 'Who speaks to them',
    note: audiences.length > 0 ? null : 'There is none.',
    columns: [
      { key: 'to', label: isWhole ? 'Audience' : 'Entry', holds: 'entry' },
      { key: 'from', label: 'Who speaks to it', holds: 'entries' },
      { key: 'manner', label: 'Told or asked', holds: 'text' },
      { key: 'methods', label: 'Methods used', holds: 'words' },
      { key: 'bestQuality', label: 'Best quality, 1 to 5', holds: 'number' },
      { key: 'suits', label: 'Methods that suit', holds: 'words' },
    ],
    rows: audiences.map((each): Cell[] => [
      each.entity.id,
      byName(map, new Set(each.links.flatMap(pairsOf).flatMap(([from, to]) => (to === each.entity.id ? [from] : [])))),
      each.links.every((link) => isConsultation(map, link)) ? 'Only asked, never told' : 'Told',
      methodsIn(map, each),
      best(each),
      suitsFor(map, each),
    ]),
  };
}
