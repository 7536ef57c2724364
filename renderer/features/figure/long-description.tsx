import { useState } from 'react';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import type { FigureSettings } from '../../../shared/figure/settings.ts';
import { textOfParts } from '../../../shared/figure/words/index.ts';
import { setFigure, useCanEdit } from '../../state/index.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './figure.module.css';
import { OwnWords } from './own-words.tsx';

type Props = { readonly settings: FigureSettings; readonly preview: FigurePreview | null };

/** The figure at length: to read as it is made, or to write from there. */
export function LongDescription({ settings: { longDescription }, preview }: Props) {
  const canEdit = useCanEdit();
  const [wasOpened, setWasOpened] = useState(false);
  const facts = preview?.facts ?? '';
  if (longDescription !== null)
    return (
      <>
        <TextField
          label="Long description"
          isLong
          autoFocus={wasOpened}
          value={longDescription.text}
          isDisabled={!canEdit}
          onGive={(text) => setFigure({ longDescription: text === '' ? null : { text, about: facts } })}
        />
        <p className={styles.quiet}>
          An empty line begins a new paragraph. A short line directly above one, without a full stop, is its heading.
        </p>
        <OwnWords
          of="Long description"
          change={preview?.outOfDate.longDescription ?? null}
          onKeep={() => setFigure({ longDescription: { text: longDescription.text, about: facts } })}
          onGoBack={() => setFigure({ longDescription: null })}
        />
      </>
    );
  if (!preview) return null;
  const writeIt = (): void => {
    setWasOpened(true);
    void setFigure({ longDescription: { text: textOfParts(preview.words.description), about: facts } });
  };
  return (
    <>
      <details className={styles.omitted}>
        <summary>Long description</summary>
        {preview.words.description.map(({ heading, paragraphs }) => (
          <div key={heading} className={styles.described}>
            {heading === null ? null : <h4>{heading}</h4>}
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        ))}
      </details>
      <div className={styles.ownWords}>
        <TextButton disabled={!canEdit} aria-label="Long description: write it myself" onClick={writeIt}>
          Write it myself
        </TextButton>
      </div>
    </>
  );
}
