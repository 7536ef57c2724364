// The key to names for which the page itself has no room: on sheets that follow it, or under it where a format is one picture.
import type { Theme } from '../theme.ts';
import type { TypefaceName } from '../typefaces/index.ts';
import { type Block, COLUMN, GUTTER } from './blocks.ts';
import { NAME_KEY_HEADING, NAMES_TOGETHER, type NumberedName, nameKeyBlocks } from './name-numbers.ts';
import type { PageSize } from './paper.ts';
import { group, moveItems, type Scene, type SceneItem } from './scene.ts';
import { setBlock, textItem } from './set-text.ts';

/** Measures at scale 1, for A4. */
const MARGIN = 40;
/** On a large sheet a long key is set smaller, until one sheet holds it, but at 8 pt at least. */
const LEAST_SCALE = 1.13;
const SMALLER = 0.9;
const TITLE = { size: 15, line: 19, weight: 'bold' } as const;
const MARKING = { size: 12.5, weight: 'bold' } as const;

export type KeyOn = {
  readonly names: readonly NumberedName[];
  readonly page: PageSize;
  readonly title: string;
  readonly marking: string | null;
  readonly theme: Theme;
  readonly typeface: TypefaceName;
};

export type KeySheets = {
  readonly names: readonly NumberedName[];
  /** As large as the page, one after the other. */
  readonly sheets: readonly Scene[];
};

export function keySheets(of: KeyOn): KeySheets {
  const { names, page, title, theme, typeface } = of;
  const { top, items: head } = headOf(of);
  const room = page.height - top - MARGIN * page.scale;
  const sheets: Scene[] = [];
  let rest = nameKeyBlocks(names, theme, typeface, null);
  const scale = scaleFor(rest, page, room);
  let from = 0;
  while (rest.length > 0) {
    const taken = fillEvenly(rest, page, room, scale);
    const on = names.slice(from, from + taken.count * NAMES_TOGETHER);
    from += on.length;
    sheets.push({
      ...page,
      title: `${title}: ${NAME_KEY_HEADING.toLowerCase()}`,
      // A picture is read by its description alone, so the names are in it.
      description: `The names of the entries numbered ${on[0]?.number} to ${on.at(-1)?.number} of the picture: ${on.map(({ number, name }) => `${number} ${name}`).join(', ')}.`,
      background: theme.background,
      typeface,
      items: [
        head,
        group(
          taken.items.map((item) => moveItems([item], MARGIN * page.scale, top)[0] as SceneItem),
          'name-key',
          NAME_KEY_HEADING,
        ),
      ],
      namesInKey: [],
      namesLeftOut: [],
    });
    rest = rest.slice(taken.count);
  }
  return { names, sheets };
}

/** A page that goes on below with the key, in one picture. */
export function withKeyBelow(scene: Scene, of: KeyOn): Scene {
  if (of.names.length === 0) return scene;
  const { page, theme, typeface } = of;
  const blocks = nameKeyBlocks(of.names, theme, typeface, `${NAME_KEY_HEADING}, continued`);
  const scale = scaleFor(blocks, page, page.height - MARGIN * page.scale);
  const { height, ...taken } = fillEvenly(blocks, page, Infinity, scale);
  const items = moveItems(taken.items, MARGIN * page.scale, scene.height);
  return {
    ...scene,
    height: scene.height + height + MARGIN * page.scale,
    items: [...scene.items, group(items, 'name-key-continued', `${NAME_KEY_HEADING}, continued`)],
  };
}

function headOf({ page, title, marking, theme, typeface }: KeyOn) {
  const { scale, width } = page;
  const left = MARGIN * scale;
  const lines = setBlock(
    `${title}: ${NAME_KEY_HEADING.toLowerCase()}, continued`,
    TITLE,
    typeface,
    width - 2 * left - (marking === null ? 0 : 190 * scale),
    scale,
    2,
  );
  const look = { size: TITLE.size * scale, typeface, weight: TITLE.weight, fill: theme.text };
  const items = lines.map((text, line) => textItem(text, left, left + (TITLE.size + line * TITLE.line) * scale, look));
  const marked = {
    size: MARKING.size * scale,
    typeface,
    weight: MARKING.weight,
    fill: theme.text,
    anchor: 'end',
  } as const;
  const mark = marking === null ? [] : [textItem(marking, width - left, left + TITLE.size * scale, marked)];
  return {
    top: left + (lines.length * TITLE.line + 12) * scale,
    items: group([group(items, 'title'), ...mark], 'heading'),
  };
}

const columnsOn = (page: PageSize, scale: number): number =>
  Math.max(1, Math.floor(((page.width - 2 * MARGIN * page.scale) / scale + GUTTER) / (COLUMN + GUTTER)));

/** Columns take the whole width of a sheet between them, at scale 1. */
function columnWidthOn(page: PageSize, scale: number): number {
  const columns = columnsOn(page, scale);
  return ((page.width - 2 * MARGIN * page.scale) / scale - (columns - 1) * GUTTER) / columns;
}

/** How large a key is set of which as much as can be is to stand in a height. */
function scaleFor(blocks: readonly Block[], page: PageSize, room: number): number {
  let { scale } = page;
  const isHeld = (): boolean =>
    blocks.reduce((sum, block) => sum + block.height(scale, columnWidthOn(page, scale)), 0) <=
    room * columnsOn(page, scale) * SMALLER;
  while (scale * SMALLER >= LEAST_SCALE && !isHeld()) scale *= SMALLER;
  return scale;
}

/** As many blocks as columns of at most a height hold; all of them in columns as even as can be, where they fit. */
function fillEvenly(blocks: readonly Block[], page: PageSize, limit: number, scale: number) {
  const columns = columnsOn(page, scale);
  const wide = columnWidthOn(page, scale);
  const heights = blocks.map((block) => block.height(scale, wide));
  const most = Math.max(...heights);
  let height = Math.max(most, heights.reduce((sum, each) => sum + each, 0) / columns);
  const filled = (to: number) => fill(blocks, { columns, wide }, Math.min(to, limit), scale);
  let taken = filled(height);
  while (taken.count < blocks.length && height < limit) {
    height += most / 4;
    taken = filled(height);
  }
  return { ...taken, height };
}

/** As many blocks as columns of a height hold, drawn from 0, 0. At least one. */
function fill(
  blocks: readonly Block[],
  { columns, wide }: { readonly columns: number; readonly wide: number },
  height: number,
  scale: number,
) {
  const items: SceneItem[] = [];
  let [column, y, count] = [0, 0, 0];
  for (const block of blocks) {
    const own = block.height(scale, wide);
    if (y > 0 && y + own > height + 1e-6) {
      column += 1;
      y = 0;
    }
    if (column >= columns) break;
    items.push(...moveItems(block.draw(scale, wide), column * (wide + GUTTER) * scale, y));
    y += own;
    count += 1;
  }
  return { items, count };
}
