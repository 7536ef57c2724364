// What the map knows of the way to an audience: who tells it already, whom it trusts, the path from whoever speaks, and the best few messengers.
import type { Plan } from '../../model/engagement.ts';
import type { Link } from '../../model/link.ts';
import type { MapData } from '../../model/map-data.ts';
import { judgementOf } from '../../questions/judged.ts';
import { messengersFor } from '../../questions/messengers.ts';
import type { Messenger } from '../../questions/spread.ts';
import { chainTo, spreadFrom } from '../../questions/spread.ts';
import { planContentOf } from './content.ts';

export type Teller = {
  readonly entry: string;
  /** The links by which it tells the audience. */
  readonly links: readonly Link[];
  /** How far it is trusted, 1 to 5, as judged last; null: not judged. */
  readonly trust: number | null;
};

export type Reached = {
  readonly audience: string;
  /** Who tells it now, those trusted most first; those not judged come after them. */
  readonly tellers: readonly Teller[];
  /** From whoever speaks to the audience, both included; empty where no way is recorded, null where nobody is chosen to speak. */
  readonly path: readonly string[] | null;
};

export type Reach = {
  readonly audiences: readonly Reached[];
  /** The best few to pass a message on to all of them: each tells most of those whom nobody before it tells. */
  readonly messengers: readonly Messenger[];
  /** Whom nobody on the map tells. */
  readonly nobody: readonly string[];
};

export function reachOf(map: MapData, plan: Plan, asAt: string): Reach {
  const { from } = planContentOf(plan);
  const start = from !== null && map.entity.has(from) ? from : '';
  const wanted = plan.audience.filter((id) => map.entity.has(id) && id !== start);
  const heard = spreadFrom(map, start, []);
  const asked = { map, asAt, about: [], from: [], to: [], types: [] };
  const passing = messengersFor(asked, start, heard, wanted);
  return {
    audiences: wanted.map((audience) => ({
      audience,
      tellers: (passing.tellers.get(audience) ?? [])
        .map((entry): Teller => {
          const links = [...map.link.values()].filter(
            ({ from: a, to: b, status }) =>
              status === 'existing' && ((a === entry && b === audience) || (b === entry && a === audience)),
          );
          return { entry, links, trust: judgementOf(map, entry, 'trust')?.value ?? null };
        })
        .sort((a, b) => (b.trust ?? 0) - (a.trust ?? 0)),
      path: start === '' ? null : chainTo(heard, audience),
    })),
    messengers: passing.messengers,
    nobody: passing.nobody,
  };
}
