import { VisuallyHidden } from '@mantine/core';
import { Link2, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Entity } from '../../../../shared/model/entity.ts';
import { kindLabel, shownName, termLabel } from '../../../../shared/model/words.ts';
import { deleteThings } from '../../../commands/index.ts';
import { openDialog, useCanEdit, useFocusWish, useGlyphs, useMap } from '../../../state/index.ts';
import { Glyph } from '../../../ui/glyph.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TitleField } from '../../../ui/title-field.tsx';
import { ConfidenceLine } from '../confidence-line.tsx';
import { giveFields } from '../fields/subject.ts';
import styles from '../inspector.module.css';
import { MoreButton } from '../more-button.tsx';
import { LooksLike } from './looks-like.tsx';

/** What it is and how we know. */
export function EntityHead({ entity }: { readonly entity: Entity }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const glyphs = useGlyphs();
  const name = useRef<HTMLTextAreaElement>(null);
  useFocusWish('inspector', () => {
    name.current?.focus();
    name.current?.select();
  });

  const isNamedOtherwise = shownName(entity) !== entity.name;
  const what = [
    kindLabel(map, entity.kind),
    ...(entity.sector === null ? [] : [termLabel(map, 'sector', entity.sector)]),
    ...entity.localities.map((key) => termLabel(map, 'locality', key)),
  ];
  return (
    <header className={styles.head}>
      <VisuallyHidden component="h2">Details of {shownName(entity)}</VisuallyHidden>
      <div className={styles.headLine}>
        <span className={styles.glyph}>
          <Glyph {...glyphs(entity)} size={22} />
        </span>
        <TitleField
          ref={name}
          label="Name"
          value={entity.name}
          isDisabled={!canEdit}
          onGive={(text) => giveFields({ kind: 'entity', record: entity }, { name: text })}
        />
        <span className={styles.headActions}>
          <IconButton
            label="Add a link from here"
            disabled={!canEdit}
            onClick={() => openDialog({ kind: 'add-link', from: entity.id })}
          >
            <Link2 size={16} />
          </IconButton>
          <MoreButton thing={{ kind: 'entity', id: entity.id }} />
          <IconButton
            label="Delete this entry"
            disabled={!canEdit}
            onClick={() => void deleteThings({ entities: new Set([entity.id]), links: new Set() })}
          >
            <Trash2 size={16} />
          </IconButton>
        </span>
      </div>
      <p className={styles.what}>{what.join(' · ')}</p>
      {isNamedOtherwise ? <p className={styles.what}>Shown as “{shownName(entity)}”</p> : null}
      <ConfidenceLine subject={entity.id} />
      <LooksLike entity={entity} />
    </header>
  );
}
