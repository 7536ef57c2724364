// Names that find no room on the map: a number stands in the shape, and the name in a key.
import { HIDDEN_PERSON } from '../../model/words.ts';
import { compareText } from '../../util/compare.ts';
import { clearerOn } from '../colour.ts';
import { type Box, boxAround, type Point, type Size } from '../geometry.ts';
import { isInPolygon } from '../shapes.ts';
import { measureText, underMiddle } from '../text/measure-text.ts';
import type { Theme } from '../theme.ts';
import type { TypefaceName } from '../typefaces/index.ts';
import type { Block } from './blocks.ts';
import { HEADING, HEADING_SIZE } from './legend-blocks.ts';
import { numberSizes } from './number-sizes.ts';
import { coversPattern, type NumberBeside, numbersBeside } from './numbers-beside.ts';
import type { MapPlan } from './plan-map.ts';
import { type SceneItem, solid } from './scene.ts';
import { setBlock, textItem } from './set-text.ts';

export const NAME_KEY_HEADING = 'Names by number';

/** Measures at scale 1, for A4. */
const TEXT = { size: 9.5, line: 12, weight: 'regular' } as const;
const INDENT = 23;
const AFTER = 1.5;
/** So many names hang together; columns break between. */
export const NAMES_TOGETHER = 6;

/** A line of a key. Entries of one name share its number: what stands in the key is told once. */
export type NumberedName = { readonly ids: readonly string[]; readonly number: number; readonly name: string };

/** Numbers in the order of the names: a name is found by its number, and a number by its name. */
export function numberNames(names: ReadonlyMap<string, string>, after = 0): NumberedName[] {
  const gathered = new Map<string, string[]>();
  for (const [id, name] of [...names].sort(([a], [b]) => compareText(a, b))) {
    const ids = gathered.get(name);
    if (ids) ids.push(id);
    else gathered.set(name, [id]);
  }
  return [...gathered]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, ids], index) => ({ ids, number: after + index + 1, name: sayGathered(name, ids.length) }));
}

/** "7 people who are not named", "Ward councillor (3)". */
function sayGathered(name: string, count: number): string {
  if (name === HIDDEN_PERSON) return count === 1 ? 'A person who is not named' : `${count} people who are not named`;
  return count === 1 ? name : `${name} (${count})`;
}

export function nameKeyBlocks(
  names: readonly NumberedName[],
  theme: Theme,
  typeface: TypefaceName,
  over: string | null = NAME_KEY_HEADING,
  /** Lines of names: a key is tried in many sizes and lengths, and asked for its height far more often than it is drawn. */
  known = new Map<string, string[]>(),
): Block[] {
  const linesOf = ({ name }: NumberedName, scale: number, column: number): string[] => {
    const key = `${scale} ${column} ${name}`;
    const lines = known.get(key) ?? setBlock(name, TEXT, typeface, (column - INDENT) * scale, scale, 2);
    known.set(key, lines);
    return lines;
  };
  const heightOf = (name: NumberedName, scale: number, column: number): number =>
    (linesOf(name, scale, column).length * TEXT.line + AFTER) * scale;
  const parts = Array.from({ length: Math.ceil(names.length / NAMES_TOGETHER) }, (_, index) =>
    names.slice(index * NAMES_TOGETHER, (index + 1) * NAMES_TOGETHER),
  );
  return parts.map((part, index) => {
    const above = index === 0 && over !== null ? HEADING : 0;
    return {
      part: 'name-key',
      goesOn: index > 0,
      height: (scale, column) => above * scale + part.reduce((sum, name) => sum + heightOf(name, scale, column), 0),
      draw(scale, column) {
        const heading = { size: HEADING_SIZE * scale, typeface, weight: 'semibold', fill: theme.text } as const;
        const items: SceneItem[] =
          index === 0 && over !== null ? [textItem(over, 0, HEADING_SIZE * scale, heading)] : [];
        let y = above * scale;
        for (const name of part) {
          const look = { size: TEXT.size * scale, typeface, fill: theme.text };
          const at = (line: number): number => y + (TEXT.size + line * TEXT.line) * scale;
          items.push(
            textItem(String(name.number), (INDENT - 6) * scale, at(0), { ...look, weight: 'semibold', anchor: 'end' }),
            ...linesOf(name, scale, column).map((text, line) => textItem(text, INDENT * scale, at(line), look)),
          );
          y += heightOf(name, scale, column);
        }
        return items;
      },
    };
  });
}

/** Size of a number in its shape, at scale 1; below 6.5 pt on paper only where it would lie over another. */
const NUMBER_SIZE = 11;
const LEAST_NUMBER_SIZE = 8.67;
/** How wide a line to a number beside its shape is. */
const LEADER = 0.6;

/** What is drawn in the shapes of numbered entries, or beside them, by entry. */
export function drawNumbers(
  plan: MapPlan,
  numbers: ReadonlyMap<string, number>,
  theme: Theme,
  typeface: TypefaceName,
): Map<string, SceneItem[]> {
  const roomFor = (text: string, size: number): Size => ({
    width: measureText(text, size, typeface, 'semibold'),
    height: 2 * underMiddle(size, typeface),
  });
  const { entries, anchors } = plan;
  const numbered = entries.flatMap(({ entity, look }) => {
    const number = numbers.get(entity.id);
    const anchor = anchors.get(entity.id);
    if (number === undefined || anchor === undefined) return [];
    const text = String(number);
    return [{ id: entity.id, look, anchor, text, at: middleOf(anchor.corners), room: roomFor(text, 1) }];
  });
  const largest = Math.max(NUMBER_SIZE * plan.scale, LEAST_NUMBER_SIZE);
  const sizes = numberSizes(largest, numbered);
  const inShapes = numbered.map((each, index) => {
    const size = sizes[index] as number;
    const box = boxAround(each.at, roomFor(each.text, size));
    const isPatterned = each.look.hatch !== undefined;
    const isLost = isPatterned && coversPattern(each.anchor, groundAround(box));
    return { ...each, size, box, isPatterned, isLost };
  });
  const lost = inShapes.filter(({ isLost }) => isLost);
  const beside =
    lost.length === 0
      ? new Map<string, NumberBeside>()
      : numbersBeside(
          lost.map(({ id, anchor, text }) => ({ id, anchor, room: roomFor(text, largest) })),
          plan,
          inShapes.filter(({ isLost }) => !isLost).map(({ box }) => groundAround(box)),
        );
  return new Map(
    inShapes.map(({ id, look, anchor, text, size, box, isPatterned }) => {
      const away = beside.get(id);
      const stands = away?.box ?? box;
      const isHeld = !away && !isPatterned && holds(anchor.corners, box);
      // Where a number is wider than its shape, or that is patterned, it has a ground: in the colour of the shape, which is
      // told by it even where the number covers most of a small one.
      const ground: SceneItem[] = isHeld ? [] : [backing(stands, away ? theme.background : look.fill)];
      const fill = away ? theme.text : clearerOn(look.fill, theme.text, theme.background);
      const style = { size: away ? largest : size, typeface, weight: 'semibold', fill, anchor: 'middle' } as const;
      return [
        id,
        [...leaderOf(away, theme), ...ground, textItem(text, (stands.left + stands.right) / 2, stands.bottom, style)],
      ] as const;
    }),
  );
}

function leaderOf(beside: NumberBeside | undefined, theme: Theme): SceneItem[] {
  if (!beside?.leader) return [];
  const [from, to] = beside.leader;
  return [{ draw: 'path', from, curves: [[from, to, to]], stroke: solid(theme.text, LEADER) }];
}

/** The middle of a shape's ground: of a triangle lower than that of its box. */
function middleOf(corners: readonly Point[]): Point {
  let area = 0;
  let x = 0;
  let y = 0;
  corners.forEach((a, index) => {
    const b = corners[(index + 1) % corners.length] as Point;
    const cross = a.x * b.y - b.x * a.y;
    area += cross;
    x += (a.x + b.x) * cross;
    y += (a.y + b.y) * cross;
  });
  return { x: x / (3 * area), y: y / (3 * area) };
}

/** Whether a number stands in a shape, as near to its borders as digits fill their box. */
function holds(corners: readonly Point[], { left, right, top, bottom }: Box): boolean {
  const spare = { x: (right - left) * 0.05, y: (bottom - top) * 0.05 };
  return [left + spare.x, right - spare.x].every((x) =>
    [top + spare.y, bottom - spare.y].every((y) => isInPolygon(corners, { x, y })),
  );
}

const groundAround = ({ left, top, right, bottom }: Box): Box => ({
  left: left - 1,
  top: top - 0.5,
  right: right + 1,
  bottom: bottom + 0.5,
});

function backing(number: Box, fill: string): SceneItem {
  const { left, top, right, bottom } = groundAround(number);
  return {
    draw: 'rect',
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    radius: 2,
    opacity: 1,
    fill,
    stroke: null,
  };
}
