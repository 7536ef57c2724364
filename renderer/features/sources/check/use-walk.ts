// Walking down a list whose things leave it as they are dealt with.
import { useEffect, useRef, useState } from 'react';
import type { ThingToCheck } from '../../../../shared/model/knowledge/index.ts';
import { selectEntities, selectLinks, useSoleSelected } from '../../../state/index.ts';

export type Walk = {
  /** Place of the thing that is being looked at, or -1 in an empty list. */
  readonly place: number;
  readonly current: ThingToCheck | null;
  /** Goes to a place, and selects what is there in the map. */
  readonly go: (place: number) => void;
  /** Says that something is being done about the current thing here: when it leaves the list, the next one is selected. */
  readonly begin: () => void;
};

function select(thing: ThingToCheck): void {
  if (thing.kind === 'link') selectLinks(thing.id);
  else selectEntities(thing.id);
}

/** The current thing follows what is selected in the map. When it has left the list, whatever took its place is current. */
export function useWalk(things: readonly ThingToCheck[]): Walk {
  const [at, setAt] = useState<{ readonly id: string | null; readonly place: number }>({ id: null, place: 0 });
  const selected = useSoleSelected()?.id ?? null;
  const known = things.findIndex(({ id }) => id === at.id);
  const place = known >= 0 ? known : Math.min(at.place, things.length - 1);
  const current = things[place] ?? null;

  const isDealing = useRef(false);
  const [seen, setSeen] = useState<string | null>(null);
  if (selected !== seen) {
    setSeen(selected);
    const there = things.findIndex(({ id }) => id === selected);
    if (there >= 0) setAt({ id: selected, place: there });
  }
  const hasLeft = at.id !== null && known < 0;
  useEffect(() => {
    if (!hasLeft || !isDealing.current) return;
    isDealing.current = false;
    if (current) select(current);
  }, [hasLeft, current]);

  const go = (next: number): void => {
    const thing = things[Math.max(0, Math.min(things.length - 1, next))];
    if (!thing) return;
    isDealing.current = false;
    setAt({ id: thing.id, place: things.indexOf(thing) });
    select(thing);
  };
  return {
    place,
    current,
    go,
    begin(): void {
      if (current) setAt({ id: current.id, place });
      isDealing.current = true;
    },
  };
}
