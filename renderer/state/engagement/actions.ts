import { entriesOf, isAbout } from '../../../shared/engagement/log.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { getMap } from '../document/hooks.ts';
import { selectThings, showTab } from '../view/actions.ts';
import { viewStore } from '../view/store.ts';
import {
  type EngagementPart,
  type EngagementState,
  engagementStore,
  FRESH_ENGAGEMENT,
  type LastEngagement,
} from './store.ts';

const set = engagementStore.setState;

export const useEngagementPart = (): EngagementPart => engagementStore((state) => state.part);
export const useChosenRecords = (): EngagementState['chosen'] => engagementStore((state) => state.chosen);
export const useCalendarDay = (): string | null => engagementStore((state) => state.day);
export const getChosenRecords = (): EngagementState['chosen'] => engagementStore.getState().chosen;
export const getLastEngagement = (): LastEngagement => engagementStore.getState().last;

export function showEngagementPart(part: EngagementPart): void {
  set({ part });
}

export function showCalendarDay(day: string): void {
  set({ day });
}

/** While records are chosen, what comes to be selected with them is not taken for the user's own choice. */
let isChoosing = false;

/** Chooses records, and selects on the map whom they speak of. */
export function chooseRecords(...ids: readonly string[]): void {
  const { engagement } = getMap();
  const records = ids.flatMap((id) => engagement.get(id) ?? []);
  set({ chosen: new Set(records.map(({ id }) => id as string)) });
  isChoosing = true;
  selectThings({
    entities: new Set(records.flatMap(entriesOf)),
    links: new Set(records.flatMap(({ links }) => links)),
  });
  isChoosing = false;
}

/** Opens the log, where what is selected on the map has chosen the records that speak of it. */
export function showLog(): void {
  set({ part: 'log' });
  showTab('engagement');
}

export function rememberEngagement(last: LastEngagement): void {
  set({ last });
}

/** What is selected on the map chooses the records that speak of it. Gives back what ends that. */
export function followSelection(): () => void {
  return viewStore.subscribe(({ selection }, before) => {
    if (isChoosing || selection === before.selection) return;
    const { entities } = selection;
    const { chosen } = engagementStore.getState();
    const records =
      entities.size === 0 ? [] : [...getMap().engagement.values()].filter((each) => isAbout(each, entities));
    if (records.length > 0 || chosen.size > 0) set({ chosen: new Set(records.map(({ id }) => id as string)) });
  });
}

/** Forgets records and entries that are no longer in the map. */
export function pruneEngagement(map: MapData): void {
  const { chosen, last } = engagementStore.getState();
  if ([...chosen].some((id) => !map.engagement.has(id)))
    set({ chosen: new Set([...chosen].filter((id) => map.engagement.has(id))) });
  if (last.by.some((id) => !map.entity.has(id)))
    set({ last: { ...last, by: last.by.filter((id) => map.entity.has(id)) } });
}

export function resetEngagement(): void {
  set(FRESH_ENGAGEMENT, true);
}
