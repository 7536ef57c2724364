import { Loader, NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { AUDIENCES, type Audience } from '../../../shared/contract/shapes.ts';
import { useCommand } from '../../commands/index.ts';
import {
  sayRefusal,
  setFigureAudience,
  useFigureAudience,
  useFigurePreview,
  useFigureProblem,
  useFigureWork,
  useIsDrawingFigure,
  useView,
} from '../../state/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { WorkProgress } from '../../ui/work-progress.tsx';
import styles from './figure.module.css';
import { PageTurner } from './page-turner.tsx';
import { PageView } from './page-view.tsx';
import { SaveMenu } from './save-menu.tsx';
import { SubjectChoice } from './subject-choice.tsx';
import { useDrawnFigure } from './use-drawn-figure.ts';

const audienceWords: Readonly<Record<Audience, string>> = {
  internal: 'For us: as it is kept',
  partners: 'For partners: people by role',
  public: 'For the public: facts only',
};

/** While there is no page to look at yet: what is being done, and how far that is. A map of thousands of entries takes minutes. */
function FirstDrawing() {
  const work = useFigureWork();
  return (
    <div className={styles.waiting}>
      <p>The page is being drawn{work && work.message !== '' ? `: ${lowerFirst(work.message)}` : ''} …</p>
      <WorkProgress label="Drawing the page" done={work?.done ?? null} />
    </div>
  );
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

type Zoom = 'page' | 'width' | 'actual';

/** The view as a page of a paper, as it will be printed. */
export function FigureScreen() {
  const view = useView();
  return view ? <Composer /> : <NoView />;
}

function NoView() {
  const save = useCommand('view.save-as');
  return (
    <EmptyState
      title="A figure is made of a view"
      text="Save how you look at the map as a view; then it can be set on a page here."
      steps={[{ label: 'Save as a view…', onDo: save.run, whyNot: save.whyNot }]}
    />
  );
}

function Composer() {
  useDrawnFigure();
  const preview = useFigurePreview();
  const problem = useFigureProblem();
  const isDrawing = useIsDrawingFigure();
  const audience = useFigureAudience();
  const [zoom, setZoom] = useState<Zoom>('page');
  const view = useView()?.id ?? null;
  const [turned, setTurned] = useState<{ readonly of: string | null; readonly page: number }>({ of: view, page: 0 });
  const last = preview?.further.length ?? 0;
  // Another view begins at its first page; and a key that has become shorter may have no such page any more.
  const page = turned.of === view ? Math.min(turned.page, last) : 0;
  return (
    <div className={styles.screen}>
      <div className={styles.tools} role="toolbar" aria-label="The figure">
        <SubjectChoice />
        <NativeSelect
          aria-label="Whom it is for"
          value={audience}
          data={AUDIENCES.map((value) => ({ value, label: audienceWords[value] }))}
          onChange={({ currentTarget }) => setFigureAudience(currentTarget.value as Audience)}
        />
        <SegmentedControl
          size="xs"
          aria-label="How large it is shown"
          value={zoom}
          onChange={(value) => setZoom(value as Zoom)}
          data={[
            { value: 'page', label: 'Whole page' },
            { value: 'width', label: 'Width' },
            { value: 'actual', label: 'As printed' },
          ]}
        />
        <p className={styles.state} role="status">
          {isDrawing ? (
            <>
              <Loader size={13} aria-hidden="true" /> Drawing…
            </>
          ) : preview ? (
            sayPaper(preview.paper, preview.width > preview.height)
          ) : null}
        </p>
        {last === 0 ? null : (
          <PageTurner page={page} pages={last + 1} onTurn={(to) => setTurned({ of: view, page: to })} />
        )}
        <SaveMenu />
      </div>
      {problem ? (
        <p className={styles.problem} role="alert">
          {sayRefusal(problem)}
        </p>
      ) : null}
      <div className={styles.desk} data-zoom={zoom} aria-busy={isDrawing}>
        {preview ? (
          <PageView preview={preview} page={page} isActual={zoom === 'actual'} />
        ) : problem ? null : (
          <FirstDrawing />
        )}
      </div>
      <p className={styles.hint} id="figure-names-hint" hidden={!preview || page > 0}>
        Drag a name to put it elsewhere. By keyboard: the arrows go from name to name, Shift and an arrow moves one,
        Delete puts it back.
      </p>
    </div>
  );
}

function sayPaper(paper: string, isWide: boolean): string {
  return paper === 'slide' ? 'Slide, 16:9' : `${paper.toUpperCase()}, ${isWide ? 'landscape' : 'portrait'}`;
}
