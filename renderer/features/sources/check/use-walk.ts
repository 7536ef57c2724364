// Walking down a list whose things leave it as they are dealt with.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ThingToCheck } from '../../../../shared/model/knowledge/index.ts';
import { getSelection, isEmpty, selectEntities, selectLinks, useSoleSelected } from '../../../state/index.ts';

export type Walk = {
  /** Place of the thing that is selected in the map, or -1 when that is none of this list. */
  readonly place: number;
  readonly current: ThingToCheck | null;
  /** Where the list goes on when nothing on it is selected: at what was, or at what took its place. */
  readonly resumesAt: number;
  /** Goes to a place, and selects what is there in the map. */
  readonly go: (place: number) => void;
  /** Says that something is being done about the current thing here: when it leaves the list, the next one is selected. */
  readonly begin: () => void;
};

function select(thing: ThingToCheck): void {
  if (thing.kind === 'link') selectLinks(thing.id);
  else selectEntities(thing.id);
}

const isSelected = ({ id }: ThingToCheck): boolean => {
  const { entities, links } = getSelection();
  return entities.size + links.size === 1 && (entities.has(id) || links.has(id));
};

/** Selects the first of a list that somebody turns to, unless one of it is selected. */
export function turnTo(things: readonly ThingToCheck[]): void {
  const [first] = things;
  if (first && !things.some(isSelected)) select(first);
}

/**
 * The current thing is the one that is selected in the map, so that the list and the details speak of the same.
 * @param narrowing what the list is narrowed down to by hand; empty for nothing
 */
export function useWalk(things: readonly ThingToCheck[], narrowing: string): Walk {
  const selected = useSoleSelected()?.id ?? null;
  const place = selected === null ? -1 : things.findIndex(({ id }) => id === selected);
  const current = things[place] ?? null;
  const [last, setLast] = useState<{ readonly id: string | null; readonly place: number }>({ id: null, place: 0 });
  if (current && (last.id !== current.id || last.place !== place)) setLast({ id: current.id, place });
  const stillAt = things.findIndex(({ id }) => id === last.id);
  const resumesAt = stillAt >= 0 ? stillAt : Math.max(0, Math.min(last.place, things.length - 1));

  // Opened, it begins with its first, but leaves alone what one comes with; narrowed down, it goes on with what it still has.
  const settle = useEffectEvent((isOpening: boolean) => {
    const thing = things[resumesAt];
    if (!current && thing && (!isOpening || isEmpty(getSelection()))) select(thing);
  });
  const isOpened = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is narrowed down to is what makes the list another
  useEffect(() => {
    settle(!isOpened.current);
    isOpened.current = true;
  }, [narrowing]);

  const isDealing = useRef(false);
  const next = things[resumesAt] ?? null;
  const hasLeft = last.id !== null && stillAt < 0;
  useEffect(() => {
    if (!hasLeft || !isDealing.current) return;
    isDealing.current = false;
    if (next) select(next);
  }, [hasLeft, next]);

  const go = (wanted: number): void => {
    const thing = things[Math.max(0, Math.min(things.length - 1, wanted))];
    if (!thing) return;
    isDealing.current = false;
    select(thing);
  };
  return {
    place,
    current,
    resumesAt,
    go,
    begin(): void {
      isDealing.current = true;
    },
  };
}
