// Draws the names over the picture: always at a readable size, none over another, the most important first.
// Names keep to their shapes while the picture moves; who is shown, and where, is worked out anew when the zoom settles.
import type { Core } from 'cytoscape';
import { uniteBoxes } from '../../../shared/figure/geometry.ts';
import type { Region } from '../../../shared/figure/regions/index.ts';
import type { Box, Point } from '../geometry.ts';
import { chooseRegionNames, drawRegionName, type RegionName } from '../regions/region-names.ts';
import { magnificationAt } from '../stage/magnify.ts';
import { wantsMotion } from '../stage/motion.ts';
import type { PictureTheme } from '../style/theme.ts';
import { chooseNames, type NamingStates, preferredSides } from './choose-names.ts';
import { drawLead, drawName, type NameToDraw } from './draw-name.ts';
import { drawPin } from './draw-pin.ts';
import { typesetter } from './lettering.ts';
import type { Side } from './sides.ts';

/** What decides how each name is drawn; asked for at every drawing. */
export type LabelStates = NamingStates & {
  readonly theme: PictureTheme;
  /** Something else has the attention. */
  readonly isQuiet: (id: string) => boolean;
  /** The whole picture is in the window: then no name is cut by its edge. */
  readonly isWhole: boolean;
  /** Entries that bear the mark of a pin. */
  readonly pinned: ReadonlySet<string>;
  /** What is drawn behind the entries: its names go first. */
  readonly regions: readonly Region[];
};

export type LabelLayer = {
  /** Works out anew which names are shown, soon. */
  readonly refresh: () => void;
  /** The shapes' places or their links are other: the best sides may be too. */
  readonly forgetSides: () => void;
  /** The room that the names shown at a zoom take, in model units; null when there are none. */
  readonly extentAt: (zoom: number) => Box | null;
  /** Where the name of an entry stands on the screen (pixels); null when none is shown. */
  readonly boxOf: (id: string) => Box | null;
  readonly resize: () => void;
  readonly stop: () => void;
};

/** A name that is on the screen, on its way in or out. */
type Fading = { readonly name: NameToDraw; alpha: number; readonly isLeaving: boolean };

const FADE_MS = 140;
/** Long pauses between two drawings are not part of a fade. */
const LONGEST_FRAME_MS = 34;
/** Choosing while zooming: often enough that names follow, seldom enough to cost nothing. */
const SETTLE_MS = 70;
/** Names of shapes further than this outside the window cannot be seen (pixels). */
const BEYOND = 200;
const MOST_PIXELS_A_PIXEL = 2;

/** @param onChosen other names are shown now, or they stand elsewhere */
export function createLabelLayer(
  cy: Core,
  canvas: HTMLCanvasElement,
  states: () => LabelStates,
  onChosen: () => void,
): LabelLayer {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const family = getComputedStyle(canvas).fontFamily;
  const setName = typesetter();
  const placeOf = (id: string): Point => cy.getElementById(id).position();
  let shown = new Map<string, Fading>();
  let regionNames: readonly RegionName[] = [];
  let sides: ReadonlyMap<string, readonly Side[]> | null = null;
  let chosenAtZoom = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let drawnAt = 0;

  const namesAt = (zoom: number, now: LabelStates, bounds: Box | null) => {
    sides ??= preferredSides(now.picture, placeOf);
    const look = { zoom, magnification: magnificationAt(zoom), bounds };
    const ofRegions = chooseRegionNames(now.regions, now.picture, look);
    const taken = ofRegions.map(({ box }) => box);
    return { ofRegions, ofEntries: chooseNames(now, { ...look, taken }, placeOf, sides, setName) };
  };
  /** The window, before panning. */
  const windowBounds = (): Box => {
    const { x, y } = cy.pan();
    return { left: -x, top: -y, right: canvas.clientWidth - x, bottom: canvas.clientHeight - y };
  };
  const choose = (): void => {
    timer = undefined;
    if (cy.destroyed()) return;
    const now = states();
    const motion = wantsMotion();
    chosenAtZoom = cy.zoom();
    const next = new Map<string, Fading>();
    const { ofRegions, ofEntries } = namesAt(chosenAtZoom, now, now.isWhole ? windowBounds() : null);
    regionNames = ofRegions;
    for (const [id, name] of ofEntries) {
      const before = shown.get(id);
      const wasHere = before?.name.side === name.side;
      next.set(id, { name, alpha: motion ? (wasHere ? before.alpha : 0) : 1, isLeaving: false });
    }
    for (const [id, { name, alpha }] of motion ? shown : []) {
      if (!next.has(id) && alpha > 0 && now.picture.nodes.has(id)) next.set(id, { name, alpha, isLeaving: true });
    }
    shown = next;
    draw();
    onChosen();
  };

  /** Says whether the name is still coming or going. */
  const fade = (id: string, name: Fading, by: number): boolean => {
    name.alpha = Math.min(1, name.alpha + (name.isLeaving ? -by : by));
    if (name.alpha <= 0) shown.delete(id);
    return name.alpha > 0 && name.alpha < 1;
  };

  const draw = (): void => {
    cancelAnimationFrame(frame);
    if (cy.destroyed()) return;
    const { theme, isQuiet, strong, picture, pinned, regions } = states();
    const zoom = cy.zoom();
    const pan = cy.pan();
    const window = { width: canvas.clientWidth, height: canvas.clientHeight };
    const time = performance.now();
    const fadedBy = Math.min(time - drawnAt, LONGEST_FRAME_MS) / FADE_MS;
    drawnAt = time;

    let isFading = false;
    const quiet: [Fading, Point][] = [];
    const plain: [Fading, Point][] = [];
    const strongest: [Fading, Point][] = [];
    for (const [id, name] of shown) {
      if (!picture.nodes.has(id)) continue;
      if (fade(id, name, fadedBy)) isFading = true;
      const { x, y } = placeOf(id);
      const at = { x: x * zoom + pan.x, y: y * zoom + pan.y };
      const isSeen = at.x > -BEYOND && at.y > -BEYOND && at.x < window.width + BEYOND && at.y < window.height + BEYOND;
      if (isSeen && name.alpha > 0) (isQuiet(id) ? quiet : strong.has(id) ? strongest : plain).push([name, at]);
    }
    const ratio = canvas.width / Math.max(1, window.width);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, window.width, window.height);
    const pen = { context, text: theme.text, plate: theme.labelBacking, lead: theme.quietName, family };
    const quietPen = { ...pen, text: theme.quietName };
    const drawn = new Set(regions.map(({ id }) => id));
    for (const name of regionNames)
      if (drawn.has(name.region.id)) drawRegionName({ context, theme, family }, name, { zoom, pan });
    for (const [{ name, alpha }, at] of plain) if (name.isLed) drawLead(pen, name, at, alpha);
    for (const [{ name, alpha }, at] of quiet) drawName(quietPen, name, at, alpha);
    for (const [{ name, alpha }, at] of [...plain, ...strongest]) drawName(pen, name, at, alpha);
    for (const id of pinned) {
      const node = picture.nodes.has(id) ? cy.getElementById(id) : null;
      if (!node || node.empty()) continue;
      const { x, y } = node.renderedPosition();
      const at = { x: x + node.renderedWidth() / 2, y: y - node.renderedHeight() / 2 };
      drawPin(context, at, { fill: theme.accent, ground: theme.background });
    }
    if (isFading) frame = requestAnimationFrame(draw);
  };

  const refresh = (): void => {
    timer ??= setTimeout(choose, 0);
  };
  const onZoom = (): void => {
    if (cy.zoom() !== chosenAtZoom) timer ??= setTimeout(choose, SETTLE_MS);
  };
  const resize = (): void => {
    const ratio = Math.min(devicePixelRatio, MOST_PIXELS_A_PIXEL);
    canvas.width = Math.round(canvas.clientWidth * ratio);
    canvas.height = Math.round(canvas.clientHeight * ratio);
    draw();
  };

  cy.on('render', draw);
  cy.on('zoom', onZoom);
  document.fonts.addEventListener('loadingdone', draw);
  resize();

  return {
    refresh,
    forgetSides() {
      sides = null;
      refresh();
    },
    extentAt(zoom) {
      const { ofRegions, ofEntries } = namesAt(zoom, states(), null);
      const boxes = [...ofEntries].map(([id, { offset, set }]) => {
        const at = placeOf(id);
        const left = at.x + offset.x / zoom;
        const top = at.y + offset.y / zoom;
        return { left, top, right: left + set.size.width / zoom, bottom: top + set.size.height / zoom };
      });
      const plates = ofRegions.map(({ corner: { x, y }, box }) => {
        const { left, right, top, bottom } = box;
        return { left: x, top: y, right: x + (right - left) / zoom, bottom: y + (bottom - top) / zoom };
      });
      return uniteBoxes([...boxes, ...plates]);
    },
    boxOf(id) {
      const name = shown.get(id);
      if (!name || name.isLeaving) return null;
      const { x, y } = cy.getElementById(id).renderedPosition();
      const { offset, set } = name.name;
      const [left, top] = [x + offset.x, y + offset.y];
      return { left, top, right: left + set.size.width, bottom: top + set.size.height };
    },
    resize,
    stop() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      cy.off('render', draw);
      cy.off('zoom', onZoom);
      document.fonts.removeEventListener('loadingdone', draw);
    },
  };
}
