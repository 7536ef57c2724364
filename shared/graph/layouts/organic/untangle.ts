// Makes a settled picture clearer by trying better spots for one entry at a time: fewer links that cross, fewer that run
// through an entry that is not theirs, and shorter ones. Forces cannot see crossings; this does nothing but count them.
import type { RandomSource } from '../../../util/seeded-random.ts';
import type { Body, Component } from './body.ts';

/** What the three faults weigh against each other: one crossing is as bad as a link that is this much longer. */
const LENGTH_OF_A_CROSSING = 260;
const THROUGH = 2.2;

export type UntangleOptions = {
  readonly sweeps: number;
  /** Called before each sweep with the share that is done. */
  readonly onSweep: (done: number) => void;
};

/** Moves free bodies into spots where nothing else stands, or swaps two, whenever the picture becomes clearer. */
export function untangle(part: Component, options: UntangleOptions, random: RandomSource): void {
  const work = new Workbench(part);
  for (let sweep = 0; sweep < options.sweeps; sweep++) {
    options.onSweep(sweep / options.sweeps);
    for (let body = 0; body < work.count; body++) work.improve(body, random);
  }
  work.writeBack();
}

class Workbench {
  readonly count: number;
  readonly #bodies: readonly Body[];
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #halfWidth: Float64Array;
  readonly #halfHeight: Float64Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #tiesOf: readonly number[][];
  /** Nothing is moved outside the room that the picture takes already. */
  readonly #page: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

  constructor({ bodies, ties }: Component) {
    this.count = bodies.length;
    this.#bodies = bodies;
    const index = new Map(bodies.map((body, place) => [body, place]));
    this.#x = Float64Array.from(bodies, (body) => body.x);
    this.#y = Float64Array.from(bodies, (body) => body.y);
    this.#halfWidth = Float64Array.from(bodies, (body) => body.halfWidth);
    this.#halfHeight = Float64Array.from(bodies, (body) => body.halfHeight);
    this.#from = Int32Array.from(ties, (tie) => index.get(tie.from) ?? 0);
    this.#to = Int32Array.from(ties, (tie) => index.get(tie.to) ?? 0);
    const tiesOf: number[][] = bodies.map(() => []);
    ties.forEach((_, tie) => {
      tiesOf[this.#from[tie] as number]?.push(tie);
      tiesOf[this.#to[tie] as number]?.push(tie);
    });
    this.#tiesOf = tiesOf;
    this.#page = {
      left: Math.min(...bodies.map((body) => body.x - body.halfWidth)),
      right: Math.max(...bodies.map((body) => body.x + body.halfWidth)),
      top: Math.min(...bodies.map((body) => body.y - body.halfHeight)),
      bottom: Math.max(...bodies.map((body) => body.y + body.halfHeight)),
    };
  }

  writeBack(): void {
    this.#bodies.forEach((body, place) => {
      body.x = this.#x[place] as number;
      body.y = this.#y[place] as number;
    });
  }

  /** Tries spots around the middle of a body's neighbours, and swaps with whoever stands there. */
  improve(body: number, random: RandomSource): void {
    const ties = this.#tiesOf[body] as number[];
    if (this.#bodies[body]?.isFixed || ties.length === 0) return;
    let middleX = 0;
    let middleY = 0;
    for (const tie of ties) {
      const other = this.#otherEnd(tie, body);
      middleX += (this.#x[other] as number) / ties.length;
      middleY += (this.#y[other] as number) / ties.length;
    }
    let cost = this.#costOf(body, -1);
    // Half of the spots lie around the neighbours, ever further out, and half around where it stands now.
    for (let attempt = 0; attempt < 8; attempt++) {
      const oldX = this.#x[body] as number;
      const oldY = this.#y[body] as number;
      const angle = random() * 2 * Math.PI;
      const reach = 60 + random() * 90 * (1 + attempt);
      const nearNeighbours = attempt % 2 === 0;
      const x = (nearNeighbours ? middleX : oldX) + Math.cos(angle) * reach;
      const y = (nearNeighbours ? middleY : oldY) + Math.sin(angle) * reach * 0.75;
      if (!this.#isOnPage(body, x, y)) continue;
      const inTheWay = this.#standingAt(body, x, y);
      if (inTheWay === -1) {
        this.#x[body] = x;
        this.#y[body] = y;
        const moved = this.#costOf(body, -1);
        if (moved < cost - 1e-9) {
          cost = moved;
        } else {
          this.#x[body] = oldX;
          this.#y[body] = oldY;
        }
      } else if (inTheWay >= 0 && this.#trySwap(body, inTheWay)) {
        cost = this.#costOf(body, -1);
      }
    }
  }

  #isOnPage(body: number, x: number, y: number): boolean {
    const { left, right, top, bottom } = this.#page;
    const halfWidth = this.#halfWidth[body] as number;
    const halfHeight = this.#halfHeight[body] as number;
    return x - halfWidth >= left && x + halfWidth <= right && y - halfHeight >= top && y + halfHeight <= bottom;
  }

  #otherEnd(tie: number, body: number): number {
    const from = this.#from[tie] as number;
    return from === body ? (this.#to[tie] as number) : from;
  }

  /** The one body whose box a body would overlap at a spot; -1 for none, -2 for several. */
  #standingAt(body: number, x: number, y: number): number {
    const halfWidth = this.#halfWidth[body] as number;
    const halfHeight = this.#halfHeight[body] as number;
    let found = -1;
    for (let other = 0; other < this.count; other++) {
      if (other === body) continue;
      if (Math.abs((this.#x[other] as number) - x) >= halfWidth + (this.#halfWidth[other] as number)) continue;
      if (Math.abs((this.#y[other] as number) - y) >= halfHeight + (this.#halfHeight[other] as number)) continue;
      if (found !== -1) return -2;
      found = other;
    }
    return found;
  }

  #trySwap(a: number, b: number): boolean {
    if (this.#bodies[b]?.isFixed) return false;
    const before = this.#costOf(a, -1) + this.#costOf(b, a);
    this.#swap(a, b);
    if (this.#costOf(a, -1) + this.#costOf(b, a) < before - 1e-9) return true;
    this.#swap(a, b);
    return false;
  }

  #swap(a: number, b: number): void {
    const x = this.#x[a] as number;
    const y = this.#y[a] as number;
    this.#x[a] = this.#x[b] as number;
    this.#y[a] = this.#y[b] as number;
    this.#x[b] = x;
    this.#y[b] = y;
  }

  /** What is wrong with a body's links and with links running through it. Links to `except` were counted with that one. */
  #costOf(body: number, except: number): number {
    let cost = 0;
    for (const tie of this.#tiesOf[body] as number[]) {
      if (this.#otherEnd(tie, body) !== except) cost += this.#costOfTie(tie);
    }
    const ties = this.#from.length;
    for (let tie = 0; tie < ties; tie++) {
      if (this.#from[tie] !== body && this.#to[tie] !== body && this.#runsThrough(tie, body)) cost += THROUGH;
    }
    return cost;
  }

  #costOfTie(tie: number): number {
    const a = this.#from[tie] as number;
    const b = this.#to[tie] as number;
    const ax = this.#x[a] as number;
    const ay = this.#y[a] as number;
    const bx = this.#x[b] as number;
    const by = this.#y[b] as number;
    let cost = Math.hypot(bx - ax, by - ay) / LENGTH_OF_A_CROSSING;
    const left = Math.min(ax, bx);
    const right = Math.max(ax, bx);
    const top = Math.min(ay, by);
    const bottom = Math.max(ay, by);
    for (let other = 0; other < this.#from.length; other++) {
      const c = this.#from[other] as number;
      const d = this.#to[other] as number;
      if (c === a || c === b || d === a || d === b) continue;
      const cx = this.#x[c] as number;
      const dx = this.#x[d] as number;
      if ((cx < left && dx < left) || (cx > right && dx > right)) continue;
      const cy = this.#y[c] as number;
      const dy = this.#y[d] as number;
      if ((cy < top && dy < top) || (cy > bottom && dy > bottom)) continue;
      const sideC = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
      const sideD = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
      if (sideC * sideD >= 0) continue;
      const sideA = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
      const sideB = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
      if (sideA * sideB < 0) cost += 1;
    }
    for (let body = 0; body < this.count; body++) {
      if (body !== a && body !== b && this.#runsThrough(tie, body)) cost += THROUGH;
    }
    return cost;
  }

  #runsThrough(tie: number, body: number): boolean {
    const a = this.#from[tie] as number;
    const b = this.#to[tie] as number;
    const ax = (this.#x[a] as number) - (this.#x[body] as number);
    const ay = (this.#y[a] as number) - (this.#y[body] as number);
    const bx = (this.#x[b] as number) - (this.#x[body] as number);
    const by = (this.#y[b] as number) - (this.#y[body] as number);
    const halfWidth = this.#halfWidth[body] as number;
    const halfHeight = this.#halfHeight[body] as number;
    if ((ax > halfWidth && bx > halfWidth) || (ax < -halfWidth && bx < -halfWidth)) return false;
    if ((ay > halfHeight && by > halfHeight) || (ay < -halfHeight && by < -halfHeight)) return false;
    // The line misses the box when all four corners lie on one side of it.
    return Math.abs(ax * by - ay * bx) < halfWidth * Math.abs(by - ay) + halfHeight * Math.abs(bx - ax);
  }
}
