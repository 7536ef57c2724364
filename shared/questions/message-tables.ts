// Tables of how a message travels.
import type { AnswerTable, Cell } from '../contract/answer.ts';
import type { Link } from '../model/link.ts';
import type { MapData } from '../model/map-data.ts';
import { kindLabel } from '../model/words.ts';
import { AUDIENCE, pairsOf } from './communicating.ts';
import type { Passing } from './messengers.ts';
import { byName } from './say.ts';
import { chainTo, type Heard } from './spread.ts';

export type Spread = {
  readonly map: MapData;
  readonly from: string;
  readonly heard: ReadonlyMap<string, Heard>;
  /** Everyone whom one would want to hear, by name, without the start. */
  readonly listeners: readonly string[];
  /** Those of them who never hear. */
  readonly never: readonly string[];
  /** Whom the messengers are to reach. */
  readonly wanted: readonly string[];
  /** Whether those were chosen: else they are all audiences. */
  readonly isChosen: boolean;
  readonly passing: Passing;
};

const kindOf = ({ map }: Spread, id: string): string => kindLabel(map, map.entity.get(id)?.kind ?? '');

export function heardTable(spread: Spread): AnswerTable {
  const { map, from, heard } = spread;
  const ids = byName(map, heard.keys()).filter((id) => id !== from);
  const steps = (id: string): number => heard.get(id)?.steps ?? 0;
  ids.sort((a, b) => steps(a) - steps(b));
  return {
    id: 'heard',
    title: 'Who hears',
    note: ids.length > 0 ? 'By one shortest chain each; there can be others as short.' : 'Nobody.',
    columns: [
      { key: 'entry', label: 'Entry', holds: 'entry' },
      { key: 'kind', label: 'Kind', holds: 'text' },
      { key: 'steps', label: 'Steps', holds: 'number' },
      { key: 'from', label: 'Hears it from', holds: 'entry' },
      { key: 'chain', label: 'Chain', holds: 'entries' },
      { key: 'link', label: 'Last link', holds: 'link' },
    ],
    rows: ids.map((id): Cell[] => {
      const by = heard.get(id)?.by;
      return [id, kindOf(spread, id), steps(id), by?.entry ?? null, chainTo(heard, id), by?.link.id ?? null];
    }),
  };
}

export function audienceTable(spread: Spread): AnswerTable {
  const { map, heard, wanted, passing } = spread;
  const far = (id: string): number => heard.get(id)?.steps ?? Number.MAX_SAFE_INTEGER;
  return {
    id: 'audiences',
    title: spread.isChosen ? 'Those to be reached' : 'Audiences',
    note: wanted.length > 0 ? 'Those who never hear first, then those farthest away.' : 'There is none.',
    columns: [
      { key: 'to', label: 'Audience', holds: 'entry' },
      { key: 'steps', label: 'Steps', holds: 'number' },
      { key: 'chain', label: 'Chain', holds: 'entries' },
      { key: 'tellers', label: 'Who tells it directly', holds: 'entries' },
    ],
    rows: [...wanted]
      .sort((a, b) => far(b) - far(a))
      .map((id): Cell[] => [
        id,
        heard.get(id)?.steps ?? null,
        chainTo(heard, id),
        byName(map, passing.tellers.get(id) ?? []),
      ]),
  };
}

export function messengerTable({ map, heard, passing, isChosen }: Spread): AnswerTable {
  return {
    id: 'messengers',
    title: isChosen ? 'The best messengers to those to be reached' : 'The best messengers to the audiences',
    note:
      passing.messengers.length > 0
        ? 'Chosen one after the other, each for telling most of those whom the start and the ones before do not tell. Without steps: it does not hear the message and would have to be told.'
        : 'There is none.',
    columns: [
      { key: 'messenger', label: 'Messenger', holds: 'entry' },
      { key: 'adds', label: 'Adds', holds: 'number' },
      { key: 'to', label: 'Whom it tells', holds: 'entries' },
      { key: 'steps', label: 'Hears it in steps', holds: 'number' },
      { key: 'chain', label: 'Chain', holds: 'entries' },
    ],
    rows: passing.messengers.map(({ entry, adds }): Cell[] => [
      entry,
      adds.length,
      byName(map, adds),
      heard.get(entry)?.steps ?? null,
      chainTo(heard, entry),
    ]),
  };
}

/** @param all links that carry messages, whatever their status */
export function neverTable(spread: Spread, all: readonly Link[]): AnswerTable {
  const { map, heard, never } = spread;
  const to = new Map<string, Set<string>>();
  for (const link of all) {
    if (link.status !== 'planned' && link.status !== 'proposed') continue;
    const isBoth = map.linkType.get(link.type)?.carries === 'both';
    const pairs = isBoth ? [[link.from, link.to] as const, [link.to, link.from] as const] : pairsOf(link);
    for (const [from, end] of pairs) if (heard.has(from)) to.set(end, (to.get(end) ?? new Set()).add(from));
  }
  const isAudience = (id: string): boolean => map.entity.get(id)?.kind === AUDIENCE;
  return {
    id: 'never',
    title: 'Who never hears',
    note: never.length > 0 ? 'Audiences first.' : 'Everybody hears.',
    columns: [
      { key: 'entry', label: 'Entry', holds: 'entry' },
      { key: 'kind', label: 'Kind', holds: 'text' },
      { key: 'planned', label: 'Would hear, by what is planned or proposed, from', holds: 'entries' },
    ],
    rows: [...never.filter(isAudience), ...never.filter((id) => !isAudience(id))].map((id): Cell[] => [
      id,
      kindOf(spread, id),
      byName(map, to.get(id) ?? []),
    ]),
  };
}

export function stepTable({ map, from, heard }: Spread): AnswerTable {
  const byStep = Map.groupBy(
    [...heard].filter(([id]) => id !== from),
    ([, { steps }]) => steps,
  );
  let total = 0;
  const rows = [...byStep].map(([steps, entries]): Cell[] => {
    total += entries.length;
    return [steps, entries.length, entries.filter(([id]) => map.entity.get(id)?.kind === AUDIENCE).length, total];
  });
  return {
    id: 'steps',
    title: 'Step by step',
    note: rows.length > 0 ? 'Projects, channels and the like that pass it on are counted too.' : 'There is none.',
    columns: [
      { key: 'steps', label: 'Steps', holds: 'number' },
      { key: 'entries', label: 'Entries', holds: 'number' },
      { key: 'audiences', label: 'Audiences among them', holds: 'number' },
      { key: 'total', label: 'In all so far', holds: 'number' },
    ],
    rows,
  };
}
