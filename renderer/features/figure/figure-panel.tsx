import { VisuallyHidden } from '@mantine/core';
import { setFigureWords, useCanEdit, useFigurePreview, useFigureSettings, useView } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AudiencePart } from './audience-part.tsx';
import { CheckList } from './check-list.tsx';
import { DescriptionPart } from './description-part.tsx';
import styles from './figure.module.css';
import { FindingsPart } from './findings-part.tsx';
import { HouseStylePart } from './house-style-part.tsx';
import { NamesPart } from './names-part.tsx';
import { PagePart } from './page-part.tsx';
import { markPart } from './parts.ts';

/** How the figure of the view is set: its words, the page, findings, and what its author should know. */
export function FigurePanel() {
  const view = useView();
  const canEdit = useCanEdit();
  const settings = useFigureSettings();
  const preview = useFigurePreview();
  if (!view) return null;
  const orNull = (text: string): string | null => (text === '' ? null : text);
  return (
    <div className={styles.panel} key={view.id}>
      <header className={styles.head}>
        <VisuallyHidden component="h2">The figure of “{view.name}”</VisuallyHidden>
        <div {...markPart({ part: 'title' })}>
          <TextField
            label="Title"
            isLong
            placeholder={preview?.words.title ?? 'The map’s own title'}
            value={view.title ?? ''}
            isDisabled={!canEdit}
            onGive={(text) => setFigureWords({ title: orNull(text) })}
          />
        </div>
        <div {...markPart({ part: 'subtitle' })}>
          <TextField
            label="Subtitle"
            isLong
            value={view.subtitle ?? ''}
            isDisabled={!canEdit}
            onGive={(text) => setFigureWords({ subtitle: orNull(text) })}
          />
        </div>
        <div {...markPart({ part: 'caption' })}>
          <TextField
            label="Caption"
            isLong
            placeholder="What a reader should see in it"
            value={view.caption ?? ''}
            isDisabled={!canEdit}
            onGive={(text) => setFigureWords({ caption: orNull(text) })}
          />
        </div>
      </header>
      <CheckList settings={settings} preview={preview} />
      <FindingsPart settings={settings} />
      <Section title="Page">
        <PagePart settings={settings} />
      </Section>
      <Section title="People, and what is left out">
        <AudiencePart settings={settings} />
      </Section>
      <HouseStylePart />
      <DescriptionPart settings={settings} preview={preview} />
      <NamesPart settings={settings} preview={preview} />
    </div>
  );
}
