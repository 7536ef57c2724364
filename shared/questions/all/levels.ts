import type { AnswerTable } from '../../contract/answer.ts';
import { gapOf, type LevelRow, levelRows, markAt, sayGap } from '../../engagement/ratings/level-matrix.ts';
import { ENGAGEMENT, type LevelPair, levelPairs } from '../../engagement/ratings/level-pairs.ts';
import type { MapData } from '../../model/map-data.ts';
import { levelLabel } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { trustIn } from '../counting.ts';
import { onlyAbout, type Question } from '../question.ts';
import { namesOf } from '../say.ts';
import { entryColumn, tableOf, textColumn } from '../tables.ts';

export const levels: Question = {
  id: 'levels',
  title: 'Levels now and wanted',
  asks: 'At which level of engagement is each and should it be, and how far does each take part in which topic?',
  heading: 'Communication',
  needs: [onlyAbout()],
  isInternal: true,
  answer(asked) {
    const { map, about } = asked;
    const ids =
      about.length > 0
        ? about
        : [...map.entity.values()].filter(({ status }) => status === 'existing').map(({ id }) => id as string);
    const pairs = levelPairs(map);
    const found = (pairs.length === 0 ? [ENGAGEMENT] : pairs).map((pair) => ({
      pair,
      rows: levelRows(map, ids, pair).filter((row) => about.length > 0 || row.now !== null || row.wanted !== null),
    }));
    const topics = found.filter(({ pair }) => pair.topic !== null).length;
    return {
      answer: found.map(({ pair, rows }) => sayPair(map, pair, rows)).join(' '),
      tables: found.map(({ pair, rows }) => pairTable(map, pair, rows)),
      entities: [...new Set(found.flatMap(({ rows }) => rows.map(({ id }) => id)))] as never[],
      links: [],
      trust: {
        ...trustIn(asked, {
          lookedAt: '',
          counted: { all: [], links: [] },
          unknowns: ['What they say themselves: a judgement is somebody else’s word.'],
        }),
        scope: `The newest judgements of engagement${topics === 0 ? '' : ` and of ${countOf(topics, 'topic', 'topics')}`}. Levels are names: none is averaged. Links do not count.`,
      },
      also: {},
    };
  },
};

function sayPair(map: MapData, pair: LevelPair, rows: readonly LevelRow[]): string {
  const compared = rows.filter((row) => gapOf(row) !== null);
  const apart = compared.filter((row) => gapOf(row) !== 0);
  if (rows.every(({ now, wanted }) => now === null && wanted === null)) return `${pair.label}: nobody has been judged.`;
  if (compared.length === 0)
    return `${pair.label}: for none of ${countOf(rows.length, 'entry', 'entries')} both levels are set.`;
  if (apart.length === 0)
    return `${pair.label}: each of ${compared.length.toLocaleString('en-GB')} is where it should be.`;
  return `${pair.label}: ${apart.length.toLocaleString('en-GB')} of ${compared.length.toLocaleString('en-GB')} ${apart.length === 1 ? 'is' : 'are'} not where they should be, by influence: ${namesOf(
    map,
    apart.map(({ id }) => id),
  )}.`;
}

function pairTable(map: MapData, pair: LevelPair, rows: readonly LevelRow[]): AnswerTable {
  const steps = [...(map.scale.get(pair.now)?.levels ?? [])].sort((a, b) => a.value - b.value);
  return tableOf({
    id: pair.topic === null ? 'engagement' : `topic-${pair.topic}`,
    title: pair.topic === null ? 'Engagement: now (C) and desired (D)' : `${pair.label}: now (C) and intended (D)`,
    note: 'C where it stands, D where it should stand, CD where both are the same. By influence, then by how far apart they are.',
    columns: [
      entryColumn('entry', 'Entry'),
      textColumn('influence', 'Influence'),
      ...steps.map(({ value, label }) => textColumn(`level${value}`, label)),
      textColumn('gap', 'From, to'),
    ],
    rows: rows.map((row) => [
      row.id,
      row.influence === null ? null : levelLabel(map, 'influence', row.influence),
      ...steps.map(({ value }) => markAt(row, value) || null),
      sayGap(map, pair, row),
    ]),
    ifEmpty: 'Nobody has been judged.',
  });
}
