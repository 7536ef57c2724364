// Who would best pass a message on to some whom it should reach.
import type { Link } from '../model/link.ts';
import { shownNameOf } from '../model/words.ts';
import { compareText } from '../util/compare.ts';
import type { Asked } from './question.ts';
import { bestMessengers, type Heard, type Messenger, toldBy } from './spread.ts';

/** "The best few". */
const FEW = 5;

/** Kinds that nobody could ask to pass something on. */
const MUTE: readonly string[] = ['strategy', 'place'];

export type Passing = {
  /** Of those wanted, whom the start tells itself. */
  readonly direct: readonly string[];
  readonly messengers: readonly Messenger[];
  /** Whom nobody on the map tells directly. */
  readonly nobody: readonly string[];
  /** Who tells each of those wanted, by name. */
  readonly tellers: ReadonlyMap<string, readonly string[]>;
  /** The links by which the messengers and the start tell them. */
  readonly links: readonly Link[];
};

/** @param heard who hears a message from the start: of two who tell as many, the one that hears it sooner comes first */
export function messengersFor(
  { map, types }: Asked,
  from: string,
  heard: ReadonlyMap<string, Heard>,
  wanted: readonly string[],
): Passing {
  const isWanted = new Set(wanted);
  const tellers = new Map<string, string[]>();
  const tells = new Map<string, string[]>();
  const linksTo = new Map<string, Link[]>();
  for (const id of wanted) {
    const steps = toldBy(map, id, types).filter(({ to }) => {
      const entity = map.entity.get(to);
      return to === from || (entity?.status === 'existing' && !MUTE.includes(entity.kind) && !isWanted.has(to));
    });
    const who = [...new Set(steps.map(({ to }) => to))];
    tellers.set(id, who);
    linksTo.set(
      id,
      steps.map(({ link }) => link),
    );
    if (who.includes(from)) continue;
    for (const teller of who) {
      const told = tells.get(teller);
      if (told) told.push(id);
      else tells.set(teller, [id]);
    }
  }
  const far = (id: string): number => heard.get(id)?.steps ?? Number.MAX_SAFE_INTEGER;
  const ordered = [...tells].sort(
    ([a], [b]) => far(a) - far(b) || compareText(shownNameOf(map, a), shownNameOf(map, b)) || compareText(a, b),
  );
  const messengers = bestMessengers(new Map(ordered), FEW);
  const senders = new Set([from, ...messengers.map(({ entry }) => entry)]);
  return {
    direct: wanted.filter((id) => tellers.get(id)?.includes(from)),
    messengers,
    nobody: wanted.filter((id) => tellers.get(id)?.length === 0),
    tellers,
    links: wanted.flatMap((id) =>
      (linksTo.get(id) ?? []).filter((link) => senders.has(link.from === id ? link.to : link.from)),
    ),
  };
}
