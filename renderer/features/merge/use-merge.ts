import { useState } from 'react';
import { type LinksAfter, linksAfter } from '../../../shared/edits/merge/merged-links.ts';
import type { Entity } from '../../../shared/model/entity.ts';
import type { Link } from '../../../shared/model/link.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { evidenceFor, linksOf } from '../../../shared/model/map-index.ts';
import { chosenFields, type FieldRow, fieldRows, type Side, usualSide } from './field-rows.ts';
import { conflictsOf, type LinkConflict } from './link-conflicts.ts';

/** Links that will say the same, and what is to become of them. */
export type Double = {
  readonly links: readonly Link[];
  readonly isUnited: boolean;
  readonly conflicts: readonly LinkConflict[];
};

export type MergeDraft = {
  readonly keep: number;
  readonly setKeep: (side: number) => void;
  readonly rows: readonly FieldRow[];
  readonly sideOf: (row: FieldRow) => Side;
  readonly setSide: (row: FieldRow, side: Side) => void;
  readonly after: LinksAfter;
  readonly doubles: readonly Double[];
  readonly setUnited: (double: Double, isUnited: boolean) => void;
  /** Which of the values of a field of links that become one is kept, by its place. */
  readonly choiceOf: (double: Double, conflict: LinkConflict) => number;
  readonly choose: (double: Double, conflict: LinkConflict, place: number) => void;
  /** The name that is kept. */
  readonly name: string;
  /** What the edit takes. */
  readonly input: () => object;
};

const keyOf = ({ links }: Pick<Double, 'links'>): string => links.map(({ id }) => id).join(' ');

/** The best known of the entries: with most links and evidence, the first of those. */
function bestKnown(map: MapData, entities: readonly Entity[]): number {
  const known = entities.map(({ id }) => linksOf(map, id).length + evidenceFor(map, id).length);
  return known.indexOf(Math.max(...known));
}

/** What the user has decided about a merge so far. */
export function useMerge(map: MapData, entities: readonly Entity[]): MergeDraft {
  const [keep, setKeep] = useState(() => bestKnown(map, entities));
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const [choices, setChoices] = useState<Readonly<Record<string, number>>>({});

  const kept = entities[keep] ?? entities[0];
  const others = entities.filter((entity) => entity !== kept);
  const after: LinksAfter = kept ? linksAfter(map, kept, others) : { moved: [], dropped: [], doubles: [] };
  const rows = fieldRows(map, entities);
  const sideOf = (row: FieldRow): Side => sides[row.key] ?? usualSide(row, keep);
  const doubles = after.doubles.map((links) => ({
    links,
    isUnited: !apart.has(keyOf({ links })),
    conflicts: conflictsOf(map, links),
  }));
  const conflictKey = (double: Double, { field }: LinkConflict): string => `${keyOf(double)} ${field}`;
  const choiceOf = (double: Double, conflict: LinkConflict): number => choices[conflictKey(double, conflict)] ?? 0;
  const nameRow = rows.find(({ key }) => key === 'name');
  return {
    keep,
    setKeep,
    rows,
    sideOf,
    setSide: (row, side) => setSides({ ...sides, [row.key]: side }),
    after,
    doubles,
    setUnited(double, isUnited) {
      const next = new Set(apart);
      if (isUnited) next.delete(keyOf(double));
      else next.add(keyOf(double));
      setApart(next);
    },
    choiceOf,
    choose: (double, conflict, place) => setChoices({ ...choices, [conflictKey(double, conflict)]: place }),
    name: nameRow ? String(nameRow.take(sideOf(nameRow))) : (kept?.name ?? ''),
    input: () => ({
      keep: kept?.id,
      others: others.map(({ id }) => id),
      fields: chosenFields(entities, rows, sideOf),
      links: doubles
        .filter(({ isUnited }) => isUnited)
        .map((double) => ({
          keep: double.links[0]?.id,
          others: double.links.slice(1).map(({ id }) => id),
          fields: Object.fromEntries(
            double.conflicts.map((conflict) => [conflict.field, conflict.values[choiceOf(double, conflict)]?.value]),
          ),
        })),
    }),
  };
}
