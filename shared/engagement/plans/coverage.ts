// Which audiences the plans cover, and which nobody has planned for, by sector, locality and layer.
import type { Entity } from '../../model/entity.ts';
import type { MapData } from '../../model/map-data.ts';
import { termLabel } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';

export const COVERED_BY = ['sector', 'locality', 'layer'] as const;
export const COVERED_LABELS: Readonly<Record<(typeof COVERED_BY)[number], string>> = {
  sector: 'Sector',
  locality: 'Locality',
  layer: 'System layer',
};
export type CoveredBy = (typeof COVERED_BY)[number];

export type Covered = {
  readonly by: CoveredBy;
  /** Null: not set. */
  readonly key: string | null;
  readonly label: string;
  readonly planned: readonly string[];
  readonly notPlanned: readonly string[];
};

/** Whom plans are for: audiences that exist now, and whoever a plan names. */
export function audiencesIn(map: MapData): {
  readonly planned: readonly Entity[];
  readonly notPlanned: readonly Entity[];
} {
  const named = new Set<string>([...map.plan.values()].flatMap(({ audience }) => audience));
  const all = [...map.entity.values()].filter(
    ({ id, kind, status }) => named.has(id) || (kind === 'audience' && status === 'existing'),
  );
  return { planned: all.filter(({ id }) => named.has(id)), notPlanned: all.filter(({ id }) => !named.has(id)) };
}

const keysOf = (entity: Entity, by: CoveredBy): readonly (string | null)[] => {
  if (by === 'locality') return entity.localities.length === 0 ? [null] : entity.localities;
  return [by === 'sector' ? entity.sector : entity.layer];
};

/** One line for each word that any audience bears; an audience in two localities counts in both. What is not set comes last. */
export function coverageOf(map: MapData): readonly Covered[] {
  const { planned, notPlanned } = audiencesIn(map);
  return COVERED_BY.flatMap((by) => {
    const keys = [...new Set([...planned, ...notPlanned].flatMap((entity) => keysOf(entity, by)))];
    const bearing = (entities: readonly Entity[], key: string | null): string[] =>
      entities.filter((entity) => keysOf(entity, by).includes(key)).map(({ id }) => id);
    return keys
      .map((key) => ({
        by,
        key,
        label: key === null ? 'Not set' : termLabel(map, by, key),
        planned: bearing(planned, key),
        notPlanned: bearing(notPlanned, key),
      }))
      .sort((a, b) => Number(a.key === null) - Number(b.key === null) || compareText(a.label, b.label));
  });
}
