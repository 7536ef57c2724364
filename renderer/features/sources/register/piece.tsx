import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useCertaintyPill } from '../../../commands/index.ts';
import { selectEntities, selectLinks, showPanel, showPlace, showSide, useCanEdit } from '../../../state/index.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { InTextButton } from '../../../ui/in-text-button.tsx';
import { InlineLink } from '../../../ui/inline-link.tsx';
import { PillButton } from '../../../ui/pill-button.tsx';
import { PieceForm } from './piece-form.tsx';
import styles from './register.module.css';
import type { PieceRow } from './support-rows.ts';

type Props = { readonly row: PieceRow; readonly isSelected: boolean };

/** One thing that the source says: what it is about, where, and whether it is stated or implied. */
export function Piece({ row, isSelected }: Props) {
  const canEdit = useCanEdit();
  const [isEditing, setEditing] = useState(false);
  const { evidence, about, text } = row;
  const { place } = evidence;
  const pill = useCertaintyPill(evidence, ({ is, becomes }) => `${is}: ${text}. Change to ${becomes}`);
  const select = (): void => {
    if (about.kind === 'link') selectLinks(about.id);
    else selectEntities(about.id);
    showSide('details');
    showPanel('inspector', true);
  };
  const said = [evidence.section, evidence.note].filter((part) => part !== null).join(': ');
  return (
    <div className={styles.piece} data-selected={isSelected || undefined}>
      <div className={styles.words}>
        <p>
          <InlineLink to={about.id} onGo={select}>
            {text}
          </InlineLink>
        </p>
        {isEditing ? (
          <PieceForm evidence={evidence} onDone={() => setEditing(false)} />
        ) : (
          <>
            {said === '' ? null : <p className={styles.said}>{said}</p>}
            {evidence.quote === null ? null : (
              <blockquote className={`${styles.quote} ${styles.said}`}>“{evidence.quote}”</blockquote>
            )}
            {place === null ? null : (
              <InTextButton label={`In the text: ${text}`} onGo={() => showPlace(evidence.source, place.start)} />
            )}
          </>
        )}
      </div>
      <div className={styles.side}>
        <PillButton {...pill} />
        {canEdit && !isEditing ? (
          <IconButton label={`Change page, note and quote: ${text}`} size={24} onClick={() => setEditing(true)}>
            <Pencil size={14} />
          </IconButton>
        ) : null}
      </div>
    </div>
  );
}
