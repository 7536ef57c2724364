import { Spline } from 'lucide-react';
import { useMemo, useState } from 'react';
import { appearanceOf } from '../../shared/figure/appearance.ts';
import { PICTURE_SCOPE } from '../commands/index.ts';
import {
  useAsAt,
  useCanEdit,
  useFocusWish,
  useHovered,
  useLook,
  useMap,
  useSelection,
  useShown,
  useView,
} from '../state/index.ts';
import type { Hovered } from './controllers/hover.ts';
import { buildPicture, dress } from './elements/build-picture.ts';
import { reportsOf } from './gestures.ts';
import { byImportance } from './keyboard/cursor.ts';
import { sayPicture } from './keyboard/say.ts';
import { LayoutProgress } from './layout-progress.tsx';
import { LinkTip } from './link-tip.tsx';
import { NothingShown } from './nothing-shown.tsx';
import { Outline } from './outline.tsx';
import styles from './picture.module.css';
import { usePlaces } from './places/use-places.ts';
import { LARGE_PICTURE_LINKS } from './stage/large.ts';
import { usePictureActions } from './use-picture-actions.ts';
import { usePictureTheme } from './use-picture-theme.ts';
import { useStage, useStageRefs } from './use-stage.ts';

/** The map as a picture, and the same as text for those who do not see it. */
export function Picture() {
  const map = useMap();
  const view = useView();
  const shown = useShown();
  const asAt = useAsAt();
  const { rules } = useLook();
  const theme = usePictureTheme();
  const selection = useSelection();
  const pointed = useHovered();
  const isEditable = useCanEdit();
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [said, setSaid] = useState('');
  // The same words twice would not be read twice.
  const say = (text: string): void => setSaid((before) => (before === text ? `${text}\u00a0` : text));

  const { places, stored, job } = usePlaces(map, view, shown);
  const standing = { view: view?.id ?? null, places, stored };
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown is another object whenever more than a place has changed
  const dressed = useMemo(
    () => dress(map, shown, appearanceOf(map, { theme: theme.name, asAt, rules })),
    [shown, theme, asAt, rules],
  );
  const picture = useMemo(() => buildPicture(dressed, places), [dressed, places]);
  const selected = useMemo(() => new Set([...selection.entities, ...selection.links]), [selection]);
  const order = useMemo(() => byImportance(dressed.nodes.values()), [dressed]);

  const refs = useStageRefs();
  useFocusWish('picture', () => refs.surface.current?.focus());
  const stage = useStage(refs, {
    view,
    picture,
    selected,
    pointedOut: pointed?.id ?? null,
    theme,
    isEditable,
    isLarge: shown.links.size > LARGE_PICTURE_LINKS,
    reports: reportsOf({
      view: view?.id ?? null,
      places,
      stored,
      settle: () => stage?.settle(),
      setHovered,
      say,
    }),
  });
  usePictureActions(stage, standing);

  return (
    <div className={styles.picture} style={{ background: theme.background, containerType: 'size' }}>
      <section
        ref={refs.surface}
        className={styles.surface}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard; its keys are told below
        tabIndex={0}
        aria-label={sayPicture(shown)}
        aria-describedby="picture-keys"
        data-over={hovered?.kind}
        {...PICTURE_SCOPE}
      >
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
        Arrow keys go along links, with Shift to the nearest entry. Home is the most linked entry, Page Down the next.
        Enter opens an entry, Space selects it, Alt with an arrow moves it, Escape clears.
      </p>
      <p className={styles.unseen} aria-live="polite">
        {said}
      </p>
      <Outline map={map} shown={shown} order={order} />
      {job ? <LayoutProgress key={job.id} job={job} /> : null}
      {shown.entities.size === 0 ? <NothingShown isEmpty={map.entity.size === 0} /> : null}
    </div>
  );
}
