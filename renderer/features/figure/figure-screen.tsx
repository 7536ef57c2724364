import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { AUDIENCES, type Audience } from '../../../shared/contract/shapes.ts';
import { useCommand } from '../../commands/index.ts';
import {
  sayRefusal,
  setFigureAudience,
  useFigureAudience,
  useFigurePage,
  useFigurePreview,
  useFigureProblem,
  useFigureWork,
  useIsDrawingFigure,
  useView,
} from '../../state/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { WorkProgress } from '../../ui/work-progress.tsx';
import styles from './figure.module.css';
import { PageView } from './page-view.tsx';
import { SaveMenu } from './save-menu.tsx';
import { ScreenFoot } from './screen-foot.tsx';
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
  const page = useFigurePage();
  const [zoom, setZoom] = useState<Zoom>('page');
  return (
    <div className={styles.screen}>
      <div className={styles.tools} role="toolbar" aria-label="The figure">
        <SubjectChoice />
        <NativeSelect
          className={styles.audience ?? ''}
          aria-label="Whom it is for"
          value={audience}
          data={AUDIENCES.map((value) => ({ value, label: audienceWords[value] }))}
          onChange={({ currentTarget }) => void setFigureAudience(currentTarget.value as Audience)}
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
      <ScreenFoot preview={preview} page={page} isDrawing={isDrawing} />
    </div>
  );
}
