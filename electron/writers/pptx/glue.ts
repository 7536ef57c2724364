// Where on its two shapes a link is glued, and which way it takes between. A glued line is drawn from site to site and nowhere else: to there
// PowerPoint and LibreOffice take it anyway, as soon as a shape is moved or the file is opened.
import { type Box, isInBox, type Point, uniteBoxes } from '../../../shared/figure/geometry.ts';
import { BoxGrid } from '../../../shared/figure/scene/spot-grid.ts';
import type { Sites } from './geometry.ts';
import { bentWays, bulgeOf, type Facing, pointsOf, type Spot, straight, type Way } from './ways.ts';
import type { Frame } from './xml.ts';

export type Glue = {
  readonly id: number;
  readonly frame: Frame;
  readonly sites: Sites;
  /** Where its name stands, if it has one on the map. */
  readonly name: Frame | null;
};

/** What it costs a line, in pixels, to leave a shape through the shape itself. */
const THROUGH = 1000;
/** What it costs to pass behind a shape that it does not join, behind a name, and to leave the map. */
const [BEHIND, UNDER, OUTSIDE] = [150, 20, 150];
/** What it costs not to be straight, and each pixel that it leaves the straight line by: a wide bend sweeps across the map. */
const BENT = { straight: 0, quarter: 12, wave: 20, arch: 30 } as const;
const OF_BULGE = 0.6;
/** No line leaves the straight one further, in pixels. */
const MOST_BULGE = 120;
/** Between the points of a way that are looked at, in pixels. */
const STEP = 3;
/** Side of the squares in which shapes are looked up. */
const SQUARE = 24;

function facingOf([x, y]: readonly [number, number]): Facing {
  const isSide = (share: number): boolean => share > 0.02 && share < 0.98;
  if (isSide(x)) return y <= 0.02 ? 'up' : y >= 0.98 ? 'down' : null;
  if (isSide(y)) return x <= 0.02 ? 'left' : 'right';
  return null;
}

function spotAt({ sites, frame }: Glue, site: number): Spot {
  const share = sites[site] ?? [0.5, 0.5];
  const [x, y] = share;
  return { x: frame.x + x * frame.width, y: frame.y + y * frame.height, site, facing: facingOf(share) };
}

function isThrough({ frame }: Glue, site: Point, other: Point): boolean {
  const out = { x: site.x - frame.x - frame.width / 2, y: site.y - frame.y - frame.height / 2 };
  return (other.x - site.x) * out.x + (other.y - site.y) * out.y < -1e-6;
}

const boxOf = ({ x, y, width, height }: Frame): Box => ({ left: x, top: y, right: x + width, bottom: y + height });

const away = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Gives each link the way nearest to where it is drawn that passes behind the fewest shapes, and to no two links between the same shapes the same two sites. */
export class GlueSites {
  readonly #taken = new Map<string, Set<string>>();
  readonly #shapes = new BoxGrid(SQUARE);
  readonly #names = new BoxGrid(SQUARE);
  readonly #map: Box | null;

  /** @param entries all whose shapes and names lines could pass behind */
  constructor(entries: readonly Glue[]) {
    for (const { id, frame, name } of entries) {
      this.#shapes.add({ owner: String(id), box: boxOf(frame) });
      if (name) this.#names.add({ owner: String(id), box: boxOf(name) });
    }
    this.#map = uniteBoxes(entries.flatMap(({ frame, name }) => [frame, ...(name ? [name] : [])]).map(boxOf));
  }

  /** @param from where the line is drawn from; @param to where to */
  choose(start: Glue, end: Glue, from: Point, to: Point): Way {
    const isLoop = start === end;
    const turned = start.id > end.id;
    const pair = turned ? `${end.id} ${start.id}` : `${start.id} ${end.id}`;
    const taken = this.#taken.get(pair) ?? new Set();
    this.#taken.set(pair, taken);
    const keyOf = (way: Way): string =>
      turned ? `${way.to.site} ${way.from.site}` : `${way.from.site} ${way.to.site}`;
    const tried: { readonly way: Way; readonly cost: number }[] = [];
    for (let a = 0; a < start.sites.length; a++) {
      for (let b = 0; b < end.sites.length; b++) {
        if (isLoop && a === b) continue;
        const ends = { from: spotAt(start, a), to: spotAt(end, b) };
        const direct = straight(ends.from, ends.to);
        const again = taken.has(keyOf(direct)) ? 10 * THROUGH : 0;
        const cost = away(ends.from, from) + away(ends.to, to) + again;
        const through = [isThrough(start, ends.from, ends.to), isThrough(end, ends.to, ends.from)];
        tried.push({ way: direct, cost: cost + (isLoop ? 0 : through.filter(Boolean).length * THROUGH) });
        if (isLoop) continue;
        for (const way of bentWays(ends.from, ends.to)) {
          const bulge = bulgeOf(way);
          if (bulge <= MOST_BULGE) tried.push({ way, cost: cost + BENT[way.form] + bulge * OF_BULGE });
        }
      }
    }
    tried.sort((x, y) => x.cost - y.cost);
    let best: { readonly way: Way; readonly cost: number } | null = null;
    for (const { way, cost } of tried) {
      if (best !== null && cost >= best.cost) break;
      const enough: number = best === null ? Infinity : best.cost - cost;
      const whole: number = isLoop ? cost : cost + this.#price(way, start, end, enough);
      if (best === null || whole < best.cost) best = { way, cost: whole };
    }
    const way = best?.way ?? straight(spotAt(start, 0), spotAt(end, 0));
    taken.add(keyOf(way));
    return way;
  }

  /**
   * What it costs a way that shapes and names which are not its own lie over it.
   * @param enough what another way has to spare: once this one costs more, how much more is of no interest
   */
  #price(way: Way, { id: start }: Glue, { id: end }: Glue, enough: number): number {
    const [behind, under] = [new Set<string>(), new Set<string>()];
    const isOther = (owner: string): boolean => owner !== String(start) && owner !== String(end);
    let cost = 0;
    for (const point of pointsOf(way, STEP)) {
      if (cost > enough) return cost;
      for (const { owner, box } of this.#shapes.near(point)) {
        if (!isInBox(point, box) || behind.has(owner) || !isOther(owner)) continue;
        behind.add(owner);
        cost += BEHIND;
      }
      for (const { owner, box } of this.#names.near(point)) {
        if (!isInBox(point, box) || under.has(owner) || !isOther(owner)) continue;
        under.add(owner);
        cost += UNDER;
      }
    }
    const isOutside = way.form !== 'straight' && pointsOf(way, STEP * 4).some((point) => this.#isOutside(point));
    return cost + (isOutside ? OUTSIDE : 0);
  }

  #isOutside(point: Point): boolean {
    return this.#map !== null && !isInBox(point, this.#map);
  }
}
