import { Plus } from 'lucide-react';
import type { Entity } from '../../../../shared/model/entity.ts';
import { linksOf } from '../../../../shared/model/map-index.ts';
import { CATEGORIES } from '../../../../shared/model/vocabulary.ts';
import { compareFolded, readLink, shownNameOf } from '../../../../shared/model/words.ts';
import { openDialog, useCanEdit, useMap } from '../../../state/index.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Section } from '../../../ui/section.tsx';
import styles from '../inspector.module.css';
import { LinkLine } from './link-line.tsx';

/** Whom it is linked to, in sentences. */
export function EntityLinks({ entity }: { readonly entity: Entity }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const rank = (type: string): number => CATEGORIES.indexOf(map.linkType.get(type)?.category ?? 'other');
  const links = [...linksOf(map, entity.id)].sort(
    (a, b) =>
      rank(a.type) - rank(b.type) ||
      compareFolded(readLink(map, a, entity.id).verb, readLink(map, b, entity.id).verb) ||
      compareFolded(
        shownNameOf(map, readLink(map, a, entity.id).other),
        shownNameOf(map, readLink(map, b, entity.id).other),
      ),
  );
  return (
    <Section
      title="Links"
      count={links.length}
      action={
        canEdit ? (
          <button
            type="button"
            className={styles.quietButton}
            onClick={() => openDialog({ kind: 'add-link', from: entity.id })}
          >
            <Plus size={14} aria-hidden="true" />
            Add a link
          </button>
        ) : null
      }
    >
      {links.length === 0 ? (
        <EmptyState
          isSmall
          title="Nothing is linked to it yet."
          text="A link says who talks to, reports to or sits on whom. Add one here, or draw it in the map from the handle beside an entry."
        />
      ) : null}
      <ul className={styles.list}>
        {links.map((link) => (
          <LinkLine key={link.id} link={link} from={entity.id} />
        ))}
      </ul>
    </Section>
  );
}
