// Tables of how entries are judged on the scales of communication.
import type { AnswerTable, Cell } from '../contract/answer.ts';
import type { MapData } from '../model/map-data.ts';
import { kindLabel } from '../model/words.ts';
import { firstDayOf } from '../util/dates.ts';
import { ABILITY_SCALES, isLow, judgementBefore, type Person, sayLevel } from './judged.ts';

export function judgedTable(map: MapData, judged: readonly Person[]): AnswerTable {
  const lows = ({ found }: Person): number => found.filter((each) => each !== null && isLow(map, each)).length;
  const least = ({ found }: Person): number =>
    Math.min(...found.map((each) => each?.value ?? Number.POSITIVE_INFINITY));
  const rows = [...judged].sort((a, b) => lows(b) - lows(a) || least(a) - least(b));
  return {
    id: 'judged',
    title: 'As they are judged',
    note: rows.length > 0 ? 'The lowest first. An empty cell has not been judged.' : 'None has been judged.',
    columns: [
      { key: 'entry', label: 'Entry', holds: 'entry' },
      { key: 'kind', label: 'Kind', holds: 'text' },
      ...ABILITY_SCALES.map(({ key, label }) => ({ key, label, holds: 'text' as const })),
      { key: 'judged', label: 'Newest judgement', holds: 'text' },
      { key: 'by', label: 'Judged by', holds: 'words' },
      { key: 'why', label: 'Why', holds: 'words' },
    ],
    rows: rows.map(({ entity, found }): Cell[] => {
      const made = found.filter((each) => each !== null);
      const dates = made.map(({ date }) => date).sort((a, b) => (firstDayOf(a) < firstDayOf(b) ? 1 : -1));
      const said = (words: readonly (string | null)[]): string[] => [...new Set(words.filter((word) => word !== null))];
      return [
        entity.id,
        kindLabel(map, entity.kind),
        ...found.map((each) => (each ? sayLevel(map, each.scale, each.value) : null)),
        dates[0] ?? null,
        said(made.map(({ by }) => by)),
        said(made.map(({ why }) => why)),
      ];
    }),
  };
}

export function levelTable(map: MapData, judged: readonly Person[]): AnswerTable {
  const rows = ABILITY_SCALES.flatMap(({ scale, label }, at) => {
    const byLevel = Map.groupBy(judged, ({ found }) => found[at]?.value ?? null);
    const values = [...byLevel.keys()].filter((value) => value !== null).sort((a, b) => a - b);
    return values.map((value): Cell[] => {
      const entries = (byLevel.get(value) ?? []).map(({ entity }) => entity.id);
      return [label, sayLevel(map, scale, value), entries.length, entries];
    });
  });
  return {
    id: 'levels',
    title: 'How many at each level',
    note: rows.length > 0 ? 'Each scale for itself: they are never averaged together.' : 'None has been judged.',
    columns: [
      { key: 'scale', label: 'Scale', holds: 'text' },
      { key: 'level', label: 'Level', holds: 'text' },
      { key: 'entries', label: 'Entries', holds: 'number' },
      { key: 'which', label: 'Which', holds: 'entries' },
    ],
    rows,
  };
}

export function changeTable(map: MapData, judged: readonly Person[]): AnswerTable {
  const rows = judged.flatMap(({ entity, found }) =>
    ABILITY_SCALES.flatMap(({ scale, label }, at): Cell[][] => {
      const [now, before] = [found[at], judgementBefore(map, entity.id, scale)];
      if (!now || !before) return [];
      return [
        [entity.id, label, sayLevel(map, scale, before.value), before.date, sayLevel(map, scale, now.value), now.date],
      ];
    }),
  );
  return {
    id: 'changed',
    title: 'What has changed',
    note: rows.length > 0 ? null : 'No judgement differs from an earlier one.',
    columns: [
      { key: 'entry', label: 'Entry', holds: 'entry' },
      { key: 'scale', label: 'Scale', holds: 'text' },
      { key: 'before', label: 'Before', holds: 'text' },
      { key: 'beforeDate', label: 'Judged', holds: 'text' },
      { key: 'now', label: 'Now', holds: 'text' },
      { key: 'nowDate', label: 'Judged', holds: 'text' },
    ],
    rows,
  };
}

export function lackingTable(map: MapData, lacking: readonly Person[]): AnswerTable {
  return {
    id: 'notJudged',
    title: 'Not judged yet',
    note: lacking.length > 0 ? 'Those who communicate most first.' : 'There is none.',
    columns: [
      { key: 'entry', label: 'Entry', holds: 'entry' },
      { key: 'kind', label: 'Kind', holds: 'text' },
      { key: 'missing', label: 'Not judged', holds: 'words' },
      { key: 'links', label: 'Links of communication', holds: 'number' },
    ],
    rows: lacking.map(({ entity, found, links }): Cell[] => [
      entity.id,
      kindLabel(map, entity.kind),
      ABILITY_SCALES.filter((_scale, at) => !found[at]).map(({ label }) => label),
      links,
    ]),
  };
}
