// Narrowing the map down to what is near, on the way between, or chosen by hand.
import { type Condition, groupsOf, type NearCondition, withConditionInAll } from '../../shared/graph/filters/index.ts';
import {
  getFilter,
  getMap,
  getPathQuestion,
  getSelection,
  goToSide,
  type PathQuestion,
  setFilter,
  setPathQuestion,
  showTab,
  withFocus,
} from '../state/index.ts';

/** The entries that are selected, or the ends of the links that are. */
export function selectedEntries(): string[] {
  const { entities, links } = getSelection();
  if (entities.size > 0) return [...entities];
  return [
    ...new Set(
      [...links].flatMap((id) => {
        const link = getMap().link.get(id);
        return link ? [link.from as string, link.to] : [];
      }),
    ),
  ];
}

export function changeFocus(focus: NearCondition): void {
  setFilter(withFocus(getFilter(), focus));
}

export function leaveFocus(): void {
  setFilter(withFocus(getFilter(), null));
}

/** Shows only what is one step away from what is selected; from there one goes further or turns. */
export function focusOnSelection(): void {
  const entries = selectedEntries();
  if (entries.length === 0) return;
  showTab('map');
  changeFocus({ kind: 'near', entries, steps: 1, way: 'both', types: [] });
}

/** Shows only the selected entries, or all but them; other conditions hold on. */
export function narrowToSelection(not: boolean): void {
  const condition: Condition = { kind: 'chosen', entries: [...getSelection().entities], ...(not ? { not } : {}) };
  setFilter(withConditionInAll(getFilter(), condition));
}

/** Asks for the way between the first two that are selected. */
export function findPathForSelection(): void {
  const [from, to] = selectedEntries();
  const before = getPathQuestion();
  setPathQuestion({
    ...before,
    from: from ?? before.from,
    to: to ?? (from === undefined || from === before.to ? before.to : null),
  });
  goToSide('path');
}

/** Shows only what is on the shortest ways that a question asks for. */
export function showOnlyPath({ from, to, route, types }: PathQuestion): void {
  if (from === null || to === null) return;
  const filter = getFilter();
  const others = groupsOf(filter).map((group) => group.filter(({ kind }) => kind !== 'path'));
  const condition: Condition = { kind: 'path', from, to, route, types: [...types], every: true };
  showTab('map');
  setFilter(withConditionInAll({ ...filter, groups: others }, condition));
}
