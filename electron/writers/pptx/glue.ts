// Where on its two shapes a link is glued. A glued line is drawn from site to site and nowhere else: to there PowerPoint and LibreOffice
// take it anyway, as soon as a shape is moved or the file is opened.
import type { Point } from '../../../shared/figure/geometry.ts';
import type { Sites } from './geometry.ts';
import type { Frame } from './xml.ts';

export type Glue = { readonly id: number; readonly frame: Frame; readonly sites: Sites };

export type GluedEnds = {
  readonly from: Point & { readonly site: number };
  readonly to: Point & { readonly site: number };
};

/** What it costs a line, in pixels, to leave a shape through the shape itself. */
const THROUGH = 1000;

const pointAt = ({ sites, frame }: Glue, site: number): Point & { site: number } => {
  const [x, y] = sites[site] ?? [0.5, 0.5];
  return { x: frame.x + x * frame.width, y: frame.y + y * frame.height, site };
};

function isThrough({ frame }: Glue, site: Point, other: Point): boolean {
  const out = { x: site.x - frame.x - frame.width / 2, y: site.y - frame.y - frame.height / 2 };
  return (other.x - site.x) * out.x + (other.y - site.y) * out.y < -1e-6;
}

const away = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Gives each link the two sites nearest to where it is drawn, and to no two links between the same shapes the same two. */
export class GlueSites {
  readonly #taken = new Map<string, Set<string>>();

  /** @param from where the line is drawn from; @param to where to */
  choose(start: Glue, end: Glue, from: Point, to: Point): GluedEnds {
    const isLoop = start === end;
    const turned = start.id > end.id;
    const pair = turned ? `${end.id} ${start.id}` : `${start.id} ${end.id}`;
    const taken = this.#taken.get(pair) ?? new Set();
    this.#taken.set(pair, taken);
    let best: { readonly ends: GluedEnds; readonly cost: number; readonly key: string } | null = null;
    for (let a = 0; a < start.sites.length; a++) {
      for (let b = 0; b < end.sites.length; b++) {
        if (isLoop && a === b) continue;
        const ends = { from: pointAt(start, a), to: pointAt(end, b) };
        const key = turned ? `${b} ${a}` : `${a} ${b}`;
        const through = [isThrough(start, ends.from, ends.to), isThrough(end, ends.to, ends.from)];
        const crossed = isLoop ? 0 : through.filter(Boolean).length;
        const again = taken.has(key) ? 10 : 0;
        const cost = away(ends.from, from) + away(ends.to, to) + (crossed + again) * THROUGH;
        if (best === null || cost < best.cost) best = { ends, cost, key };
      }
    }
    if (best === null) return { from: { ...from, site: 0 }, to: { ...to, site: 0 } };
    taken.add(best.key);
    return best.ends;
  }
}
