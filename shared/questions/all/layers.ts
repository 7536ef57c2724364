import type { Entity } from '../../model/entity.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { shownNameOf, termLabel } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { countedLinks, trustIn } from '../counting.ts';
import { layersOf, type SystemLayer, tiesBetween } from '../layers-of.ts';
import { onlyAbout, type Question, TYPES } from '../question.ts';
import { byName, listOf, namesOf, shareOfThe } from '../say.ts';
import { entriesColumn, entryColumn, linkColumn, numberColumn, tableOf, textColumn } from '../tables.ts';

export const layers: Question = {
  id: 'layers',
  title: 'Layers of the system',
  asks: 'Which layers of the system is work going on in, and which of them are joined to which?',
  heading: 'Strategies, money and places',
  needs: [onlyAbout('Only what this is linked to'), TYPES],
  answer(asked) {
    const { map, about } = asked;
    const counted = countedLinks(
      asked,
      ({ from, to }) => about.length === 0 || about.includes(from) || about.includes(to),
    );
    const ends = new Set<string>(
      counted.all.filter(({ status }) => status !== 'ended').flatMap(({ from, to }) => [from, to]),
    );
    const others = [...map.entity.values()].filter(
      ({ id }) => about.length === 0 || (ends.has(id) && !about.includes(id)),
    );
    const now = new Set<string>(counted.links.flatMap(({ from, to }) => [from, to]));
    const entities = others.filter(({ id, status }) => status === 'existing' && (about.length === 0 || now.has(id)));
    const coming = others.filter(
      ({ kind, status }) => kind === 'project' && (status === 'planned' || status === 'proposed'),
    );
    const found = layersOf(map, entities, coming, counted.links);
    const ties = tiesBetween(map, found, counted.links);
    const unplaced = entities.filter(({ layer }) => layer === null);
    const label = (key: string): string => termLabel(map, 'layer', key);
    const shown = about.length === 0 ? [] : counted.links;
    return {
      answer: sayAll(map, byName(map, new Set(about)), entities, found, ties),
      tables: [
        tableOf({
          id: 'layers',
          title: 'Layer by layer',
          note: 'As the layers stand in the map, the nearest to each person first. A project works in the layer that it is recorded in.',
          columns: [
            textColumn('layer', 'Layer'),
            numberColumn('entries', 'Entries'),
            numberColumn('projects', 'Projects'),
            numberColumn('planned', 'Projects planned or proposed'),
            numberColumn('within', 'Links inside'),
            numberColumn('across', 'Links to other layers'),
            entriesColumn('who', 'Projects in it'),
          ],
          rows: found.map(({ key, entries, projects, planned, within, across }) => [
            label(key),
            entries.length,
            projects.length,
            planned,
            within,
            across,
            byName(
              map,
              projects.map(({ id }) => id),
            ),
          ]),
          ifEmpty: 'The map has no layer.',
        }),
        tableOf({
          id: 'between',
          title: 'Between layers',
          note: 'The pairs with least links first. Links of each direction are counted together.',
          columns: [
            textColumn('one', 'Layer'),
            textColumn('other', 'And'),
            numberColumn('links', 'Links'),
            entriesColumn('most', 'Those at most of them'),
          ],
          rows: ties.map(({ a, b, links, most }) => [label(a), label(b), links.length, [...most]]),
          ifEmpty: 'The map has no two layers.',
        }),
        tableOf({
          id: 'links',
          title: 'Links of what was asked about',
          columns: [
            entryColumn('from', 'From'),
            entryColumn('to', 'To'),
            textColumn('layer', 'Layer of the other'),
            linkColumn('link', 'Link'),
          ],
          rows: byEnds(map, shown).map(({ from, to, id }) => {
            const layer = map.entity.get(about.includes(from) ? to : from)?.layer ?? null;
            return [from, to, layer === null ? null : label(layer), id];
          }),
          ifEmpty: about.length === 0 ? 'Listed where the question is asked about something.' : 'None is recorded.',
        }),
      ],
      entities: byName(
        map,
        new Set([...about, ...found.flatMap(({ projects }) => projects.map(({ id }) => id))]),
      ) as never[],
      links: shown.map(({ id }) => id),
      trust: trustIn(asked, {
        lookedAt:
          about.length === 0
            ? asked.types.length === 0
              ? 'Links of every type, whatever their direction'
              : 'Links of the chosen types'
            : `Links of ${namesOf(map, byName(map, new Set(about)))}`,
        counted,
        unknowns: [
          ...(unplaced.length > 0
            ? [
                `No layer is recorded for ${shareOfThe(unplaced.length, entities.length, ['entry', 'entries'], 'any of the')}: in these counts that leaves them out.`,
              ]
            : []),
          'What each does in its layer, and why there: the map says where it stands.',
        ],
      }),
      also: {},
    };
  },
};

function byEnds(map: MapData, links: readonly Link[]): Link[] {
  const ids = byName(map, new Set(links.flatMap(({ from, to }) => [from, to])));
  const order = new Map(ids.map((id, at) => [id, at]));
  const at = (id: string): number => order.get(id) ?? 0;
  return [...links].sort((x, y) => at(x.from) - at(y.from) || at(x.to) - at(y.to));
}

function sayAll(
  map: MapData,
  about: readonly string[],
  entities: readonly Entity[],
  found: readonly SystemLayer[],
  ties: ReturnType<typeof tiesBetween>,
): string {
  const name = (key: string): string => `“${termLabel(map, 'layer', key)}”`;
  const placed = entities.filter(({ layer }) => layer !== null).length;
  const who = about.length === 0 ? '' : namesOf(map, about);
  if (placed === 0)
    return about.length === 0
      ? 'In which layer of the system anybody works is not recorded. To answer this, give entries a layer.'
      : `In which layers ${who} works is not recorded: it has no link now to anything with a layer.`;
  if (about.length > 0) {
    const having = found
      .filter(({ entries }) => entries.length > 0)
      .sort((a, b) => b.entries.length - a.entries.length);
    const without = found.filter(({ entries }) => entries.length === 0).map(({ key }) => name(key));
    return `${who} ${about.length === 1 ? 'is' : 'are'} linked to ${listOf(having.map(({ key, entries }) => `${entries.length} in ${name(key)}`))}.${
      without.length > 0
        ? ` Nothing in ${listOf(without, 'or')} is recorded as linked to ${about.length === 1 ? 'it' : 'them'}.`
        : ''
    }`;
  }
  const counts = [...found].sort((a, b) => b.projects.length - a.projects.length);
  const bare = found.filter(({ projects }) => projects.length === 0);
  const [thin] = ties;
  const projects = found.reduce((sum, layer) => sum + layer.projects.length, 0);
  return [
    projects === 0
      ? 'No project that exists now is recorded in any layer.'
      : `Of ${countOf(projects, 'project', 'projects')} with a layer, ${listOf(counts.filter((layer) => layer.projects.length > 0).map((layer) => `${layer.projects.length} ${layer.projects.length === 1 ? 'works' : 'work'} in ${name(layer.key)}`))}.`,
    ...(projects > 0 && bare.length > 0
      ? [
          `No project works in ${listOf(
            bare.map(({ key }) => name(key)),
            'or',
          )}${bare.some(({ planned }) => planned > 0) ? ', though some are planned or proposed there' : ''}.`,
        ]
      : []),
    ...(thin
      ? [
          `Least joined are ${name(thin.a)} and ${name(thin.b)}, by ${countOf(thin.links.length, 'link', 'links')}${thin.most[0] ? `, most of all through ${shownNameOf(map, thin.most[0])}` : ''}.`,
        ]
      : []),
  ].join(' ');
}
