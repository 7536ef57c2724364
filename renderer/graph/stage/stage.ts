// The picture on the screen: the drawing library, the names over it and the controllers, behind what the application asks
// of a picture. It holds no state of the map: it shows what it is given, and reports gestures.
import type { Core } from 'cytoscape';
import { uniteBoxes } from '../../../shared/figure/geometry.ts';
import type { RegionSpec } from '../../../shared/figure/regions/index.ts';
import { controlDragging } from '../controllers/dragging.ts';
import { controlHover, type Hovered } from '../controllers/hover.ts';
import { controlKeys } from '../controllers/keys.ts';
import { controlLinkDrawing } from '../controllers/link-drawing.ts';
import { controlMenu } from '../controllers/menu.ts';
import { controlOpening } from '../controllers/opening.ts';
import { controlSelection } from '../controllers/selection.ts';
import { controlViewport, type ViewportControl } from '../controllers/viewport.ts';
import { differenceOf, isEmptyPatch } from '../elements/diff.ts';
import { EMPTY_PICTURE, type PictureSpec } from '../elements/spec.ts';
import { linkedTo } from '../keyboard/cursor.ts';
import { createLabelLayer, type LabelStates } from '../labels/label-layer.ts';
import { createRegionLayer } from '../regions/region-layer.ts';
import { STATES, stylesheet } from '../style/stylesheet.ts';
import type { PictureTheme } from '../style/theme.ts';
import { applyPatch, jump } from './apply-patch.ts';
import { controlCursor } from './cursor-ring.ts';
import { glideOf } from './glide.ts';
import { createLibrary } from './library.ts';
import { magnify } from './magnify.ts';
import { wantsMotion } from './motion.ts';
import type { StageReports } from './reports.ts';

/** The parts of the page that the picture is made of. */
export type StageParts = {
  /** Has the keyboard; everything else lies in it. */
  readonly surface: HTMLElement;
  readonly canvasHost: HTMLElement;
  /** Under the shapes. */
  readonly regions: HTMLCanvasElement;
  readonly names: HTMLCanvasElement;
  readonly ring: HTMLElement;
  readonly handle: HTMLElement;
  readonly line: SVGPathElement;
};

export type Stage = {
  readonly viewport: ViewportControl;
  readonly show: (picture: PictureSpec, motion?: 'glide' | 'jump') => void;
  readonly select: (ids: ReadonlySet<string>) => void;
  /** Puts entries in the middle; ones that are not there yet, as soon as they come. */
  readonly flyTo: (ids: readonly string[]) => void;
  /** Shows what another part of the page has the pointer on. */
  readonly pointOut: (id: string | null) => void;
  readonly setRegions: (specs: readonly RegionSpec[]) => void;
  readonly setPinned: (ids: ReadonlySet<string>) => void;
  /** Shows the whole picture, as soon as everything has come to rest. */
  readonly fitSoon: () => void;
  readonly setTheme: (theme: PictureTheme) => void;
  readonly setEditable: (isEditable: boolean) => void;
  /** Puts everything back to where the picture says it stands, after a move that came to nothing. */
  readonly settle: () => void;
  readonly resize: () => void;
  readonly library: Core;
  readonly stop: () => void;
};

/** The handle comes when the pointer rests on an entry, and waits as long for the pointer that left it. */
const HANDLE_PATIENCE_MS = 300;
/** From further away than this the handle would only cover others, and comes on hover alone. */
const HANDLE_ZOOM = 0.5;

export function createStage(
  parts: StageParts,
  reports: StageReports,
  initialTheme: PictureTheme,
  isLarge: boolean,
): Stage {
  const cy = createLibrary(parts.canvasHost, initialTheme, isLarge);
  let theme = initialTheme;
  let picture = EMPTY_PICTURE;
  let selected: ReadonlySet<string> = new Set();
  let hovered: string | null = null;
  let isEditable = true;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let wanted: readonly string[] = [];
  let specs: readonly RegionSpec[] = [];
  let pinned: ReadonlySet<string> = new Set();
  let isFitWanted = false;

  const stopMagnifying = magnify(cy, isLarge, () => labels.refresh());
  const viewport = controlViewport(cy, (zoom) =>
    uniteBoxes([labels.extentAt(zoom), regions.extent()].filter((box) => box !== null)),
  );
  const regions = createRegionLayer(cy, parts.regions, () => ({ theme, picture, specs }));
  const selection = controlSelection(cy, reports.select);
  const dragging = controlDragging(cy, (moved) => {
    labels.forgetSides();
    reports.move(moved);
  });
  const linking = controlLinkDrawing(cy, parts, (id) => labels.boxOf(id), reports.link);
  const cursor = controlCursor(cy, parts.ring, parts.surface);

  const isThere = (id: string): boolean => picture.nodes.has(id) || picture.edges.has(id);
  const kept = (): ReadonlySet<string> => {
    const named = new Set(selection.emphasis()?.named);
    if (hovered) named.add(hovered);
    const at = cursor.at();
    if (at && cursor.isShown()) {
      named.add(at);
      const edge = picture.edges.get(at);
      for (const id of edge ? [edge.source, edge.target] : linkedTo(picture, at)) named.add(id);
    }
    return named;
  };
  const strong = (): ReadonlySet<string> => new Set([...selected, ...(hovered ? [hovered] : [])]);
  const labelStates = (): LabelStates => ({
    theme,
    picture,
    get kept() {
      return kept();
    },
    strong: strong(),
    isWhole: viewport.isFitted(),
    pinned,
    regions: regions.drawn(),
    isQuiet: (id) => {
      const emphasis = selection.emphasis();
      return emphasis !== null && !emphasis.touched.has(id) && id !== hovered;
    },
  });
  const labels = createLabelLayer(cy, parts.names, labelStates, () => linking.follow());
  const glide = glideOf(cy, () => {
    regions.refresh();
    viewport.measure();
    labels.forgetSides();
    if (isFitWanted) viewport.fit();
    isFitWanted = false;
  });

  const offerHandle = (): void => {
    const [sole] = selected;
    const isSole = selected.size === 1 && sole !== undefined && picture.nodes.has(sole) && cy.zoom() >= HANDLE_ZOOM;
    linking.offer(isEditable ? (hovered ?? (isSole ? sole : null)) : null);
  };
  const onHover = (at: Hovered | null): void => {
    clearTimeout(patience);
    const entry = at?.kind === 'entity' ? at.id : null;
    if (entry !== hovered) {
      hovered = entry;
      labels.refresh();
    }
    patience = setTimeout(offerHandle, HANDLE_PATIENCE_MS);
    reports.hover(at);
  };
  const stopHover = controlHover(cy, !isLarge, onHover);
  const stopOpening = controlOpening(cy, reports.open);
  const stopMenu = controlMenu(
    cy,
    parts.surface,
    () => (cursor.isShown() ? cursor.at() : ([...selected][0] ?? null)),
    reports.menu,
  );
  const stopKeys = controlKeys(cy, parts.surface, {
    picture: () => picture,
    selected: () => selected,
    cursor,
    isEditable: () => isEditable,
    abandon: () => {
      if (linking.cancel()) return true;
      if (!dragging.isDragging()) return false;
      dragging.cancel();
      return true;
    },
    changed: labels.refresh,
    reveal: viewport.reveal,
    pan: viewport.panBy,
    // The page shows a selection first and tells of it a frame later: the next key may come before that.
    reports: {
      ...reports,
      select(ids) {
        selected = ids;
        reports.select(ids);
      },
    },
  });
  /** Flies as soon as the entries have come and the picture can be seen. */
  const flyWhenReady = (): void => {
    if (wanted.length === 0 || cy.width() === 0 || !wanted.some((id) => picture.nodes.has(id))) return;
    viewport.flyTo(wanted.filter((id) => picture.nodes.has(id)));
    wanted = [];
  };
  const onRender = (): void => {
    cursor.follow();
    linking.follow();
  };
  cy.on('render', onRender);

  return {
    viewport,
    library: cy,
    show(next, motion = 'glide') {
      const patch = differenceOf(picture, next);
      const wasEmpty = picture.nodes.size === 0;
      picture = next;
      if (isEmptyPatch(patch)) return;
      const isJump = motion === 'jump' || wasEmpty || isLarge || !wantsMotion();
      if (isJump) glide.stop();
      else if (patch.moved.length > 0) regions.wait();
      applyPatch(cy, patch, isJump ? jump(cy) : glide.start);
      if (!glide.isMoving()) regions.refresh();
      if (hovered && !picture.nodes.has(hovered)) hovered = null;
      cursor.keepTo(picture);
      selection.show(selected, picture);
      viewport.measure();
      labels.forgetSides();
      flyWhenReady();
    },
    flyTo(ids) {
      wanted = ids;
      flyWhenReady();
    },
    select(ids) {
      selected = ids;
      selection.show(ids, picture);
      const [sole] = ids;
      if (ids.size === 1 && sole !== undefined && sole !== cursor.at() && isThere(sole)) cursor.goTo(sole);
      offerHandle();
      labels.refresh();
    },
    pointOut(id) {
      cy.elements(`.${STATES.hovered}`).removeClass(STATES.hovered);
      if (id !== null) cy.getElementById(id).addClass(STATES.hovered);
      const entry = id !== null && picture.nodes.has(id) ? id : null;
      if (entry === hovered) return;
      hovered = entry;
      labels.refresh();
    },
    setRegions(next) {
      specs = next;
      if (!glide.isMoving()) regions.refresh();
      labels.refresh();
    },
    setPinned(ids) {
      pinned = ids;
      labels.refresh();
    },
    fitSoon() {
      // The page first has to tell of the new places.
      requestAnimationFrame(() => {
        if (cy.destroyed()) return;
        if (glide.isMoving()) isFitWanted = true;
        else viewport.fit();
      });
    },
    setTheme(next) {
      theme = next;
      cy.style(stylesheet(theme));
      regions.resize();
      labels.refresh();
    },
    setEditable(can) {
      isEditable = can;
      cy.autoungrabify(!can);
      offerHandle();
    },
    settle() {
      glide.start([...picture.nodes.values()].map(({ id, at }) => ({ id, to: at })));
    },
    resize() {
      regions.resize();
      viewport.resize();
      labels.resize();
      flyWhenReady();
    },
    stop() {
      clearTimeout(patience);
      cy.off('render', onRender);
      stopMenu();
      stopKeys();
      stopHover();
      stopOpening();
      glide.stop();
      stopMagnifying();
      labels.stop();
      regions.stop();
      linking.stop();
      dragging.stop();
      selection.stop();
      viewport.stop();
      cy.destroy();
    },
  };
}
