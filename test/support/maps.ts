// Small maps to start tests from, with ids that are the same every time.

import { added, applyChanges, type Change } from '../../shared/model/change.ts';
import { blankEntity, type Entity } from '../../shared/model/entity.ts';
import type { EntityId, LinkId, ViewId } from '../../shared/model/ids.ts';
import { blankLink, type Link } from '../../shared/model/link.ts';
import { EMPTY_MAP, type MapData } from '../../shared/model/map-data.ts';
import { shippedChanges } from '../../shared/model/shipped.ts';
import { blankView } from '../../shared/model/view.ts';
import { sequenceOfIds } from '../../shared/util/uuid.ts';

export const NOW = '2026-03-01T09:30:00.000Z';
export const VIEW_ID = testId(0) as ViewId;

/** A UUID that a reader can tell: the number is in its last digits. */
export function testId(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export function anEntity(number: number, fields: Partial<Entity> = {}): Entity {
  return { ...blankEntity(testId(number) as EntityId, 'organisation', `Entry ${number}`), ...fields };
}

export function aLink(number: number, from: Entity, to: Entity, fields: Partial<Link> = {}): Link {
  return { ...blankLink(testId(number) as LinkId, from.id, to.id, 'communicates-with'), ...fields };
}

/** What a new, empty map starts with. */
export function startChanges(): Change[] {
  return [
    ...shippedChanges(),
    added('view', blankView(VIEW_ID, 'Whole map', 0)),
    added('setting', { id: 'title', value: 'A test' }),
  ];
}

/** A map with these entries and links. */
export function mapOf(entities: readonly Entity[], links: readonly Link[] = [], more: readonly Change[] = []): MapData {
  return applyChanges(EMPTY_MAP, [
    ...startChanges(),
    ...entities.map((entity) => added('entity', entity)),
    ...links.map((link) => added('link', link)),
    ...more,
  ]);
}

/** The moment and ids that plans of a test use. */
export function editContext(seed = 'a test') {
  return { now: NOW, today: NOW.slice(0, 10), newId: sequenceOfIds(seed, 1_772_000_000_000) };
}
