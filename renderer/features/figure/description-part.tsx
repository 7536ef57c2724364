import type { FigurePreview } from '../../../shared/contract/figures.ts';
import type { FigureSettings, Written } from '../../../shared/figure/settings.ts';
import { setFigure, useCanEdit } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './figure.module.css';

type Props = { readonly settings: FigureSettings; readonly preview: FigurePreview | null };

/** The figure in words, for those who cannot see it: made from what it shows, unless somebody writes their own. */
export function DescriptionPart({ settings, preview }: Props) {
  const canEdit = useCanEdit();
  const written = (text: string): Written | null =>
    text === '' || text === preview?.words.altText ? null : { text, about: preview?.words.scope.slice(0, 100) ?? '' };
  return (
    <Section title="In words">
      <TextField
        label="Alternative text"
        isLong
        value={settings.altText?.text ?? preview?.words.altText ?? ''}
        isDisabled={!canEdit}
        onGive={(text) => setFigure({ altText: written(text) })}
      />
      {settings.altText === null ? (
        <p className={styles.quiet}>Made from what the figure shows. Write over it to say it your way.</p>
      ) : (
        <TextButton disabled={!canEdit} onClick={() => void setFigure({ altText: null })}>
          Use the text that is made
        </TextButton>
      )}
      {preview ? (
        <details className={styles.omitted}>
          <summary>Long description</summary>
          {preview.words.description.map(({ heading, paragraphs }) => (
            <div key={heading}>
              {heading === null ? null : <h4>{heading}</h4>}
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          ))}
        </details>
      ) : null}
    </Section>
  );
}
