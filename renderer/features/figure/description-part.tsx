import type { FigurePreview } from '../../../shared/contract/figures.ts';
import type { FigureSettings, Written } from '../../../shared/figure/settings.ts';
import { setFigure, useCanEdit } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './figure.module.css';
import { LongDescription } from './long-description.tsx';
import { OwnWords } from './own-words.tsx';
import { markPart } from './parts.ts';

type Props = { readonly settings: FigureSettings; readonly preview: FigurePreview | null };

/** The figure in words, for those who cannot see it: made from what it shows, unless somebody writes their own. */
export function DescriptionPart({ settings, preview }: Props) {
  const canEdit = useCanEdit();
  const { altText } = settings;
  const made = preview?.words.altText ?? '';
  const written = (text: string): Written | null =>
    text === '' || (altText === null && text === made) ? null : { text, about: preview?.facts ?? '' };
  return (
    <Section title="In words">
      <div className={styles.words}>
        <div {...markPart({ part: 'alt-text' })}>
          <TextField
            label="Alternative text"
            isLong
            value={altText?.text ?? made}
            isDisabled={!canEdit || !preview}
            onGive={(text) => setFigure({ altText: written(text) })}
          />
        </div>
        {altText === null ? (
          <p className={styles.quiet}>Made from what the figure shows. Write over it to say it your way.</p>
        ) : (
          <OwnWords
            of="Alternative text"
            change={preview?.outOfDate.altText ?? null}
            onKeep={() => setFigure({ altText: { text: altText.text, about: preview?.facts ?? altText.about } })}
            onGoBack={() => setFigure({ altText: null })}
          />
        )}
        <div className={styles.words} {...markPart({ part: 'long-description' })}>
          <LongDescription settings={settings} preview={preview} />
        </div>
      </div>
    </Section>
  );
}
