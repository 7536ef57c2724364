// Lets forces settle one component: d3-force draws linked entries together and drives the others apart; boxes first pass
// through each other, so that tangles come undone, and then keep clear of each other.
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum } from 'd3-force';
import type { RandomSource } from '../../../util/seeded-random.ts';
import type { Body, Component } from './body.ts';
import { type MovingBody, pushBoxes, pushOffTies } from './forces.ts';

export type SettleOptions = {
  readonly ticks: number;
  /** Free room between linked entries, in picture units. */
  readonly linkLength: number;
  /** Width of the whole to its height. */
  readonly aspect: number;
  /** How much movement the start allows: 1 for a fresh layout, less to fit a few entries in. */
  readonly warmth: number;
  readonly onTick: (tick: number) => void;
};

/** Comparisons a tick that keeping entries off links may cost. */
const MOST_TIE_PAIRS = 1_200_000;

type Particle = MovingBody & { readonly degree: number };
type Spring = SimulationLinkDatum<Particle> & { readonly source: Particle; readonly target: Particle };

export function settle({ bodies, ties }: Component, options: SettleOptions, random: RandomSource): void {
  const degree = new Map<Body, number>();
  for (const { from, to } of ties) {
    degree.set(from, (degree.get(from) ?? 0) + 1);
    degree.set(to, (degree.get(to) ?? 0) + 1);
  }
  const moving = bodies.map((body) => {
    const fixed = { fx: body.isFixed ? body.x : null, fy: body.isFixed ? body.y : null };
    return { ...body, ...fixed, vx: 0, vy: 0, degree: degree.get(body) ?? 0 };
  });
  const copyOf = new Map(bodies.map((body, index) => [body, moving[index] as Particle]));
  const movingTies = ties.map((tie) => ({
    from: copyOf.get(tie.from) as Particle,
    to: copyOf.get(tie.to) as Particle,
  }));
  const room = (body: Body): number => Math.sqrt(body.halfWidth * body.halfHeight);

  // A handful of entries has room enough; hundreds need force to come apart.
  const push = 7 + 7 * Math.min(1, bodies.length / 200);
  const simulation = forceSimulation(moving)
    .randomSource(random)
    .alpha(options.warmth)
    .alphaDecay(1 - 0.001 ** (1 / options.ticks))
    .velocityDecay(0.4)
    .force(
      'link',
      forceLink<Particle, Spring>(movingTies.map(({ from, to }) => ({ source: from, target: to })))
        .distance(({ source, target }) => room(source) + room(target) + options.linkLength)
        .strength(({ source, target }) => {
          const least = Math.min(source.degree, target.degree);
          return 0.8 / Math.max(least, 1);
        }),
    )
    .force(
      'charge',
      forceManyBody<Particle>()
        .strength((body) => -push * room(body) * (1 + Math.sqrt(body.degree) * 0.25))
        .distanceMax(1600),
    )
    .force('x', forceX(0).strength(0.035 / options.aspect))
    .force('y', forceY(0).strength(0.035 * options.aspect))
    .stop();

  const keepsOffTies = bodies.length * ties.length <= MOST_TIE_PAIRS;
  for (let tick = 0; tick < options.ticks; tick++) {
    const progress = tick / options.ticks;
    simulation.tick();
    const firmness = Math.min(1, Math.max(0, (progress - 0.35) * 2.5));
    if (firmness > 0) pushBoxes(moving, firmness * 0.7);
    if (keepsOffTies && progress > 0.3) pushOffTies(moving, movingTies, 0.1 * firmness);
    options.onTick(tick);
  }
  moving.forEach((copy, index) => {
    const body = bodies[index] as Body;
    if (body.isFixed) return;
    body.x = copy.x;
    body.y = copy.y;
  });
}
