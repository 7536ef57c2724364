import { Loader } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { showSide, turnFigureTo } from '../../state/index.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { CHECK_LIST_ID } from './check-list.tsx';
import styles from './figure.module.css';
import { PageTurner } from './page-turner.tsx';

type Props = { readonly preview: FigurePreview | null; readonly page: number; readonly isDrawing: boolean };

/** Under the page: its sheet, its further pages, how much there is to look at before it goes out, and how names are moved. */
export function ScreenFoot({ preview, page, isDrawing }: Props) {
  const last = preview?.further.length ?? 0;
  return (
    <div className={styles.foot}>
      <p className={styles.state} role="status">
        {isDrawing ? (
          <>
            <Loader size={13} aria-hidden="true" /> Drawing…
          </>
        ) : preview ? (
          sayPaper(preview.paper, preview.width > preview.height)
        ) : null}
      </p>
      {last === 0 ? null : <PageTurner page={page} pages={last + 1} onTurn={turnFigureTo} />}
      {preview && preview.warnings.length > 0 ? (
        <TextButton className={styles.toLookAt} onClick={goToChecks}>
          <TriangleAlert size={14} aria-hidden="true" /> {countOf(preview.warnings.length, 'thing', 'things')} to look
          at
        </TextButton>
      ) : null}
      <p className={styles.hint} id="figure-names-hint" hidden={!preview || page > 0}>
        Drag names, or move them with Shift and an arrow; Delete puts back.
      </p>
    </div>
  );
}

function goToChecks(): void {
  showSide('details');
  requestAnimationFrame(() => {
    const list = document.getElementById(CHECK_LIST_ID);
    list?.focus();
    list?.scrollIntoView({ block: 'center' });
  });
}

function sayPaper(paper: string, isWide: boolean): string {
  return paper === 'slide' ? 'Slide, 16:9' : `${paper.toUpperCase()}, ${isWide ? 'landscape' : 'portrait'}`;
}
