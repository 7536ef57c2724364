// Ties the picture on the screen to React: made once for its parts of the page, told of what changes, taken down at the end.
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RegionSpec } from '../../shared/figure/regions/index.ts';
import { afterPaint } from '../ui/after-paint.ts';
import type { PictureSpec } from './elements/spec.ts';
import type { Camera } from './geometry.ts';
import type { StageReports } from './stage/reports.ts';
import { createStage, type Stage, type StageParts } from './stage/stage.ts';
import type { PictureTheme } from './style/theme.ts';

export type StageRefs = { readonly [Part in keyof StageParts]: RefObject<StageParts[Part] | null> };

export function useStageRefs(): StageRefs {
  return {
    surface: useRef<HTMLElement>(null),
    canvasHost: useRef<HTMLElement>(null),
    regions: useRef<HTMLCanvasElement>(null),
    names: useRef<HTMLCanvasElement>(null),
    ring: useRef<HTMLElement>(null),
    handle: useRef<HTMLElement>(null),
    line: useRef<SVGPathElement>(null),
  };
}

/** A filter was set or cleared, rather than an entry added or removed. */
const hasChangedMuch = (before: number, after: number): boolean =>
  Math.abs(after - before) > Math.max(3, 0.05 * before);

export type StageInput = {
  /** The view that is looked through, and from where it was looked at when it was saved. */
  readonly view: { readonly id: string; readonly camera: Camera | null } | null;
  readonly picture: PictureSpec;
  readonly selected: ReadonlySet<string>;
  /** Something that another part of the page points out. */
  readonly pointedOut: string | null;
  readonly theme: PictureTheme;
  readonly isEditable: boolean;
  /** Which state of the map it is: going from one to another leaves the window over the picture where it is. */
  readonly state: unknown;
  readonly isLarge: boolean;
  /** What is drawn behind the entries. */
  readonly regions: readonly RegionSpec[];
  /** Entries that bear the mark of a pin. */
  readonly pinned: ReadonlySet<string>;
  readonly reports: StageReports;
};

function partsOf(refs: StageRefs): StageParts | null {
  const parts = Object.entries(refs).map(([part, ref]) => [part, ref.current] as const);
  return parts.some(([, element]) => element === null) ? null : (Object.fromEntries(parts) as StageParts);
}

/**
 * A stage that has not been taken down. When a picture grows large, or is large no more, the old one is taken down before the effects of
 * the same moment run, and the next one comes a moment later: what they have to say is said to that.
 */
const standing = (stage: Stage | null): Stage | null => (stage?.library.destroyed() ? null : stage);

/** The picture on the screen, or null before the page has it. */
export function useStage(refs: StageRefs, input: StageInput): Stage | null {
  const { view, picture, selected, pointedOut, theme, isEditable, state, isLarge, regions, pinned, reports } = input;
  const [stage, setStage] = useState<Stage | null>(null);
  const viewId = view?.id ?? '';
  // From where each view was looked at last; null while all of it was shown. It survives a change from a small to a large map,
  // which needs another set-up of the library.
  const cameras = useRef(new Map<string, Camera | null>());
  const shownView = useRef(viewId);
  const shownState = useRef(state);
  /** Another view was chosen, and nothing of it is there yet. */
  const isArriving = useRef(false);

  const isSameState = useEffectEvent((): boolean => shownState.current === state);
  const lately = useEffectEvent((): StageReports => reports);
  const look = useEffectEvent((at: Stage): void => {
    const last = cameras.current.get(viewId);
    const camera = last === undefined ? (view?.camera ?? null) : last;
    if (camera) at.viewport.lookAt(camera, 'jump');
    else at.viewport.fit('jump');
  });
  const remember = useEffectEvent((at: Stage, of: string): void => {
    if (at.library.nodes().empty()) return;
    cameras.current.set(of, at.viewport.isFitted() ? null : at.viewport.lookingAt());
  });
  const make = useEffectEvent((parts: StageParts): Stage => {
    const made = createStage(
      parts,
      {
        select: (ids) => lately().select(ids),
        open: (id) => lately().open(id),
        move: (moved) => lately().move(moved),
        link: (drawn) => lately().link(drawn),
        hover: (hovered) => lately().hover(hovered),
        arrive: (id, along) => lately().arrive(id, along),
        arriveNowhere: () => lately().arriveNowhere(),
        leave: () => lately().leave(),
        menu: (id, at) => lately().menu(id, at),
        say: (text) => lately().say(text),
      },
      theme,
      isLarge,
    );
    return made;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: isLarge is read when the picture is made, and needs it made anew
  useEffect(() => {
    const parts = partsOf(refs);
    if (!parts) return;
    const made = make(parts);
    setStage(made);
    // A line of tools that comes or goes over the picture shows first: to measure and draw the picture again takes longer.
    let forget = (): void => {};
    const { surface } = parts;
    // It tells first of the size that the stage was made in: that is measured already.
    const sizeNow = (): string => `${surface.clientWidth} ${surface.clientHeight}`;
    let sizeMadeIn: string | null = sizeNow();
    const watch = new ResizeObserver(() => {
      const isMeasured = sizeMadeIn === sizeNow();
      sizeMadeIn = null;
      if (isMeasured) return;
      forget();
      forget = afterPaint(() => {
        if (surface.clientWidth > 0 && surface.clientHeight > 0) made.resize();
      });
    });
    watch.observe(surface);
    return () => {
      forget();
      watch.disconnect();
      remember(made, shownView.current);
      made.stop();
      setStage(null);
    };
  }, [isLarge]);

  useEffect(() => void standing(stage)?.setTheme(theme), [stage, theme]);
  useEffect(() => void standing(stage)?.setEditable(isEditable), [stage, isEditable]);
  useEffect(() => {
    if (!stage || !standing(stage)) return;
    if (shownView.current !== viewId) {
      remember(stage, shownView.current);
      shownView.current = viewId;
      isArriving.current = true;
    }
    const isFirst = stage.library.nodes().empty();
    const isWhole = stage.viewport.isFitted();
    const count = stage.library.nodes().length;
    stage.show(picture, isArriving.current ? 'jump' : 'glide');
    if (picture.nodes.size === 0) return;
    if (isFirst || isArriving.current) look(stage);
    else {
      // Whoever looks at the whole picture goes on to do so when a filter makes it smaller or larger; and whoever asked for a few
      // of many asked to see them.
      const hasChanged = isSameState() && hasChangedMuch(count, picture.nodes.size);
      const part = stage.viewport.partInWindow();
      const isPartial = part < 1 && picture.nodes.size < count;
      if (part === 0 || (hasChanged && (isWhole || isPartial))) stage.viewport.fit();
    }
    isArriving.current = false;
  }, [stage, picture, viewId]);
  useEffect(() => {
    shownState.current = state;
  }, [state]);
  useEffect(() => void standing(stage)?.setRegions(regions), [stage, regions]);
  useEffect(() => void standing(stage)?.setPinned(pinned), [stage, pinned]);
  useEffect(() => void standing(stage)?.select(selected), [stage, selected]);
  useEffect(() => void standing(stage)?.pointOut(pointedOut), [stage, pointedOut]);
  return stage;
}
