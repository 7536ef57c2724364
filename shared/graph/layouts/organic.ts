import { z } from 'zod';
import { appError } from '../../contract/errors.ts';
import { refuse, succeed } from '../../util/result.ts';
import { type RandomSource, seededRandom } from '../../util/seeded-random.ts';
import { type Layout, type LayoutControl, LayoutStopped, type Place } from './layout.ts';
import { type Body, type Component, componentsOf, offsetOf, readGraph } from './organic/body.ts';
import { fillPage } from './organic/fill-page.ts';
import { FreeRoom } from './organic/free-room.ts';
import { areFew, aspectAbove, columnsFor, rowsOf, standBelow } from './organic/loners.ts';
import { middleOf, pack } from './organic/pack.ts';
import { placeMissing } from './organic/place-missing.ts';
import { tangleOf } from './organic/quality.ts';
import { removeOverlaps } from './organic/remove-overlaps.ts';
import { settle } from './organic/settle.ts';
import { startPlaces } from './organic/start-places.ts';
import { untangle } from './organic/untangle.ts';

const optionsSchema = z.object({
  /** Another word gives another arrangement of the same map. */
  seed: z.string().default('threadmap'),
  linkLength: z.number().min(0).max(400).default(26),
  /** Width of the whole to its height; a landscape page with a legend beside the map by default. */
  aspect: z.number().min(0.2).max(5).default(1.35),
  /** How often a part is laid out at most, to keep the best; fewer when it is one of many. */
  tries: z.number().int().min(1).max(5).default(5),
});
export type OrganicOptions = z.infer<typeof optionsSchema>;

/** Graphs with more comparisons than this are laid out once, not several times for the best. */
const MOST_COMPARISONS = 1_200_000;

/** Linked entries together, the unlinked apart, no name over another: for a map of a whole system. */
export const organic: Layout<OrganicOptions> = {
  id: 'organic',
  label: 'Organic',
  does: 'Draws linked entries together and keeps all names clear of each other.',
  options: optionsSchema as z.ZodType<OrganicOptions>,
  run(graph, options, control = {}) {
    try {
      const whole = readGraph(graph);
      const components = componentsOf(whole);
      const free = components.filter((part) => part.bodies.every((body) => !body.isFixed));
      const steps = stepCounter(control);
      const held = components.filter((part) => !free.includes(part));
      const room = new FreeRoom(whole.bodies.filter((body) => body.isFixed));
      for (const part of held) placeMissing(part, room, { ...options, onTick: steps(part) });
      const loners = free.filter((part) => part.bodies.length === 1).flatMap((part) => part.bodies);
      const parts = free.filter((part) => part.bodies.length > 1);
      const isBelow = held.length + parts.length > 0 && !areFew(loners);
      const aspect = isBelow ? aspectAbove(loners, parts, options.aspect) : options.aspect;
      for (const part of parts) layOut(part, { ...options, aspect }, steps(part));
      const blocks = [...held, ...parts];
      if (loners.length > 0 && !isBelow) blocks.push(rowsOf(loners, columnsFor(loners, options.aspect)));
      pack(blocks, aspect);
      if (isBelow)
        standBelow(
          loners,
          [...held, ...parts].flatMap((part) => part.bodies),
        );
      if (held.length === 0) centre(whole.bodies);
      control.report?.(1);
      return succeed(placesOf(whole.bodies));
    } catch (problem) {
      if (problem instanceof LayoutStopped) return refuse(appError('cancelled', 'The layout was stopped.'));
      throw problem;
    }
  },
};

/** How often a part is laid out, and for how long, so that a large map still takes seconds. */
function effortFor({ bodies, ties }: Component, tries: number): Effort {
  const comparisons = bodies.length * ties.length;
  const ticks = bodies.length <= 600 ? 320 : bodies.length <= 2500 ? 200 : 140;
  if (comparisons > MOST_COMPARISONS) return { attempts: 1, ticks, sweeps: 0 };
  if (comparisons > 60_000) return { attempts: 1, ticks, sweeps: comparisons > 400_000 ? 3 : 6 };
  return { attempts: tries, ticks, sweeps: tries === 1 ? 6 : 12 };
}

type Effort = { readonly attempts: number; readonly ticks: number; readonly sweeps: number };

/** How far a part is spread evenly over the page: the fewer the entries, the more they keep the form the forces gave them. */
function evennessFor(part: Component): number {
  return 0.6 + 0.25 * Math.min(1, part.bodies.length / 150);
}

/** What a sweep costs, in ticks, for the progress that is told. */
const TICKS_A_SWEEP = 60;

function layOut(part: Component, options: OrganicOptions, onTick: (done: number) => void): void {
  const { attempts, ticks, sweeps } = effortFor(part, options.tries);
  const { aspect, linkLength } = options;
  const allTicks = attempts * ticks + sweeps * TICKS_A_SWEEP;
  const randomFor = (what: string | number): RandomSource =>
    seededRandom(`${options.seed} ${part.bodies[0]?.node.id} ${what}`);
  let best: { readonly tangle: number; readonly places: readonly Place[] } | null = null;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const random = randomFor(attempt);
    const report = (tick: number): void => onTick((attempt * ticks + tick) / allTicks);
    startPlaces(part, 160, random);
    settle(part, { ticks, aspect, linkLength, warmth: 1, onTick: report }, random);
    if (attempts === 1) break;
    const tangle = tangleOf(part);
    if (best === null || tangle < best.tangle) best = { tangle, places: part.bodies.map(({ x, y }) => ({ x, y })) };
  }
  best?.places.forEach(({ x, y }, index) => {
    const body = part.bodies[index] as Body;
    body.x = x;
    body.y = y;
  });
  fillPage(part.bodies, aspect, evennessFor(part));
  removeOverlaps(part.bodies);
  if (sweeps === 0) return;
  const onSweep = (done: number): void => onTick((attempts * ticks + sweeps * TICKS_A_SWEEP * done) / allTicks);
  untangle(part, { sweeps, onSweep }, randomFor('untangle'));
  removeOverlaps(part.bodies);
}

/** Turns the progress of parts, by their size, into the progress of the whole; throws when asked to stop. */
function stepCounter({ report, shouldStop }: LayoutControl): (part: Component) => (done: number) => void {
  let finished = 0;
  let all = 0;
  return (part) => {
    all += part.bodies.length;
    const before = finished;
    finished += part.bodies.length;
    return (done) => {
      if (shouldStop?.()) throw new LayoutStopped();
      report?.(Math.min(0.99, (before + part.bodies.length * done) / all));
    };
  };
}

function centre(bodies: readonly Body[]): void {
  if (bodies.length === 0) return;
  const middle = middleOf(bodies);
  for (const body of bodies) {
    body.x -= middle.x;
    body.y -= middle.y;
  }
}

/** Places of the shapes, in whole units: small files, and the same on every machine. */
function placesOf(bodies: readonly Body[]): Map<string, Place> {
  return new Map(
    bodies.map((body) => {
      const offset = offsetOf(body.node);
      // Adding zero turns -0 into 0.
      const place = { x: Math.round(body.x - offset.x) + 0, y: Math.round(body.y - offset.y) + 0 };
      return [body.node.id, body.node.fixed ?? place];
    }),
  );
}
