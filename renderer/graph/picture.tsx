import { Spline } from 'lucide-react';
import { useMemo, useState } from 'react';
import { appearanceOf } from '../../shared/figure/appearance.ts';
import { regionSpecs } from '../../shared/figure/regions/index.ts';
import { PICTURE_SCOPE, runCommand } from '../commands/index.ts';
import {
  useAsAt,
  useCanEdit,
  useDrawn,
  useFocusWish,
  useHovered,
  useLook,
  useLooking,
  useMap,
  useSelection,
  useShown,
  useView,
} from '../state/index.ts';
import { useAfterPaint } from '../ui/use-after-paint.ts';
import type { Hovered } from './controllers/hover.ts';
import { buildPicture, dress } from './elements/build-picture.ts';
import { reportsOf } from './gestures.ts';
import { sayPicture } from './keyboard/say.ts';
import { LinkTip } from './link-tip.tsx';
import { NothingShown } from './nothing-shown.tsx';
import styles from './picture.module.css';
import { usePlaces } from './places/use-places.ts';
import { LARGE_PICTURE_LINKS } from './stage/large.ts';
import { usePictureActions } from './use-picture-actions.ts';
import { usePictureTheme } from './use-picture-theme.ts';
import { useStage, useStageRefs } from './use-stage.ts';

/** All that the picture is made of, at one moment. */
function useSubject() {
  const map = useMap();
  const view = useView();
  const shown = useShown();
  const asAt = useAsAt();
  const { rules } = useLook();
  const theme = usePictureTheme();
  const selection = useSelection();
  const drawn = useDrawn();
  const state = useLooking();
  return useMemo(
    () => ({ map, view, shown, asAt, rules, theme, selection, drawn, state }),
    [map, view, shown, asAt, rules, theme, selection, drawn, state],
  );
}

/** The map as a picture, and the same as text for those who do not see it. */
export function Picture() {
  const { map, view, shown, asAt, rules, theme, selection, drawn, state } = useAfterPaint(useSubject());
  const pointed = useHovered();
  const isEditable = useCanEdit();
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [said, setSaid] = useState('');
  // The same words twice would not be read twice.
  const say = (text: string): void => setSaid((before) => (before === text ? `${text}\u00a0` : text));

  const now = usePlaces(map, view, drawn.shown);
  const { places, stored, pinned } = now;
  const dressed = useMemo(
    () => dress(drawn.map, drawn.shown, appearanceOf(drawn.map, { theme: theme.name, asAt, rules })),
    [drawn, theme, asAt, rules],
  );
  const picture = useMemo(() => buildPicture(dressed, places), [dressed, places]);
  const selected = useMemo(() => new Set([...selection.entities, ...selection.links]), [selection]);

  const layout = view?.layout ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown is another object whenever more than a place has changed
  const regions = useMemo(() => regionSpecs(map, shown, layout, drawn.outlines), [shown, drawn, layout]);

  const refs = useStageRefs();
  useFocusWish('picture', () => refs.surface.current?.focus());
  const stage = useStage(refs, {
    view,
    picture,
    selected,
    pointedOut: pointed?.id ?? null,
    theme,
    isEditable,
    state,
    isLarge: drawn.shown.links.size > LARGE_PICTURE_LINKS,
    regions,
    pinned,
    reports: reportsOf({
      view: view?.id ?? null,
      places,
      stored,
      settle: () => stage?.settle(),
      setHovered,
      say,
    }),
  });
  usePictureActions(stage, { view: view?.id ?? null, picture, now });

  return (
    <div className={styles.picture} style={{ background: theme.background, containerType: 'size' }}>
      <section
        ref={refs.surface}
        className={styles.surface}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard; its keys are told below
        tabIndex={0}
        aria-label={sayPicture(map, shown, drawn.shown)}
        aria-describedby="picture-keys"
        data-over={hovered?.kind}
        {...PICTURE_SCOPE}
      >
        <canvas ref={refs.regions} className={styles.names} />
        <div ref={refs.canvasHost as React.RefObject<HTMLDivElement>} className={styles.canvasHost} />
        <svg className={styles.lines} aria-hidden="true">
          <path ref={refs.line} className={styles.line} />
        </svg>
        <canvas ref={refs.names} className={styles.names} />
        <div
          ref={refs.ring as React.RefObject<HTMLDivElement>}
          className={styles.ring}
          hidden
          aria-hidden="true"
          title="Here is the keyboard"
        />
        <div
          ref={refs.handle as React.RefObject<HTMLDivElement>}
          className={styles.handle}
          hidden
          aria-hidden="true"
          title="Drag to another entry to link them"
        >
          <Spline size={14} />
        </div>
        <LinkTip hovered={hovered} />
      </section>
      <p id="picture-keys" className={styles.unseen}>
        Arrow keys go along links, with Shift to the nearest entry. Full stop and comma go through the links of an
        entry. Home is the most linked entry, Page Down the next. Enter opens, Space selects, with Shift also what it
        touches. Shift F10 opens the menu, Alt with an arrow moves an entry, Escape leaves.
      </p>
      <p className={styles.unseen} aria-live="polite">
        {said}
      </p>
      <button type="button" className={styles.asText} onClick={() => runCommand('view.outline')}>
        Read this map as text
      </button>
      {shown.entities.size === 0 ? <NothingShown isEmpty={map.entity.size === 0} /> : null}
    </div>
  );
}
