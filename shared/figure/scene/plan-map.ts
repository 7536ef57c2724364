// Where everything of a map stands in a frame of the page: shapes, names, links, and the numbers of findings.
import type { Shown } from '../../graph/filters/apply-filter.ts';
import type { Entity } from '../../model/entity.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import type { Memory } from '../../util/memory.ts';
import type { Count } from '../../util/progress.ts';
import { remembered } from '../../util/remembered.ts';
import type { Appearance, EntityLook } from '../appearance.ts';
import type { Box, Point } from '../geometry.ts';
import { labelStyles, labelTiers, linkCounts, type SetLabel, setLabel } from '../labels.ts';
import type { Places } from '../places.ts';
import type { RegionSpec } from '../regions/index.ts';
import type { Shift } from '../settings.ts';
import type { TypefaceName } from '../typefaces/index.ts';
import { frameWithin } from './draw-regions.ts';
import { fitMap } from './fit.ts';
import { extentsOf, type MapSetOut, type MapToSet, setOutRemembered } from './set-out.ts';

export type MapToDraw = {
  readonly map: MapData;
  readonly shown: Shown;
  readonly places: Places;
  readonly appearance: Appearance;
  readonly typeface: TypefaceName;
  /** Drawn behind everything. */
  readonly regions: readonly RegionSpec[];
  /** Numbers of findings, by the entry that each is about. */
  readonly findings?: ReadonlyMap<string, readonly number[]>;
  /** Names that stand where somebody put them, by entry. */
  readonly shifts?: Readonly<Record<string, Shift>>;
  /** Told how many more names and lines have been looked at, while they are. */
  readonly count?: Count | undefined;
  /** What was set out before. */
  readonly memory: Memory;
};

export type PlannedEntry = {
  readonly entity: Entity;
  readonly look: EntityLook;
  readonly label: SetLabel;
  readonly importance: number;
};

export type MapPlan = MapSetOut & {
  readonly entries: readonly PlannedEntry[];
  readonly links: readonly Link[];
};

/** What is read from a map once, however many frames it is tried in. */
type MapRead = {
  readonly entries: readonly PlannedEntry[];
  readonly links: readonly Link[];
  readonly toSet: MapToSet;
  /** Another for every other map to be set. */
  readonly key: string;
};

const NOWHERE: Point = { x: 0, y: 0 };

const readOf = remembered((subject: MapToDraw): MapRead => {
  const entries = entriesOf(subject);
  const links = [...subject.shown.links]
    .sort()
    .map((id) => subject.map.link.get(id))
    .filter((link) => link !== undefined);
  const toSet: MapToSet = {
    entries: entries.map(({ entity: { id }, look: { shape, width, height }, label, importance }) => {
      const place = subject.places.get(id) ?? NOWHERE;
      const room = { width: label.width, height: label.height };
      return { id, place: { x: place.x, y: place.y }, shape, size: { width, height }, label: room, importance };
    }),
    links: links.map(({ id, from, to }) => ({ id, from, to })),
    findings: [...(subject.findings ?? [])],
    shifts: subject.shifts ?? {},
  };
  return { entries, links, toSet, key: JSON.stringify(toSet) };
});

/** The scale at which a map would be drawn in a frame. */
export function scaleIn(subject: MapToDraw, frame: Box): { readonly spread: number; readonly scale: number } {
  const within = frameWithin(frame, subject.regions, subject.typeface);
  const { scale, across } = fitMap(extentsOf(readOf(subject).toSet.entries), within);
  return { scale, spread: across };
}

function entriesOf({ map, shown, appearance, typeface }: MapToDraw): PlannedEntry[] {
  const counts = linkCounts(map, shown);
  const tiers = labelTiers(counts);
  return [...shown.entities]
    .sort()
    .map((id) => map.entity.get(id))
    .filter((entity) => entity !== undefined)
    .map((entity) => {
      const look = appearance.entity(entity);
      return {
        entity,
        look,
        label: setLabel(look.label, typeface, labelStyles[tiers.get(entity.id) ?? 'plain']),
        importance: counts.get(entity.id) ?? 0,
      };
    });
}

export function planMap(subject: MapToDraw, whole: Box): MapPlan {
  const { entries, links, toSet, key } = readOf(subject);
  const frame = frameWithin(whole, subject.regions, subject.typeface);
  const set = setOutRemembered(subject.memory, key, toSet, { whole, frame }, subject.count);
  return { entries, links, ...set };
}
