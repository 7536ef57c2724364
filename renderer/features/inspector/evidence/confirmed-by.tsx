import {
  confirmationChoices,
  NOBODY_ASKED,
  sayConfirmed,
  suggestedConfirmation,
} from '../../../../shared/model/knowledge/index.ts';
import { saySides } from '../../../../shared/model/knowledge/say-sides.ts';
import type { Link } from '../../../../shared/model/link.ts';
import { useCanEdit, useMap } from '../../../state/index.ts';
import { ChoiceRow } from '../fields/choice-rows.tsx';
import { giveFields } from '../fields/subject.ts';
import inspector from '../inspector.module.css';
import styles from './evidence.module.css';

/** Which side of the link says that it is so. */
export function ConfirmedBy({ link }: { readonly link: Link }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const give = (confirmedBy: string | null) => giveFields({ kind: 'link', record: link }, { confirmedBy });
  const sides = saySides(map, link);
  const suggested = suggestedConfirmation(map, link);
  return (
    <div className={styles.confirmed}>
      <ChoiceRow
        label="Confirmed by"
        value={link.confirmedBy}
        options={confirmationChoices(map, link)}
        none={NOBODY_ASKED}
        onGive={give}
      />
      {sides.length === 0 ? null : (
        <ul className={styles.sides} aria-label="What each side says">
          {sides.map(({ side, text }) => (
            <li key={side}>{text}</li>
          ))}
        </ul>
      )}
      {suggested === null || !canEdit ? null : (
        <p className={styles.suggested}>
          The evidence below is said by {suggested === 'both' ? 'both sides' : 'one side'}.{' '}
          <button type="button" className={inspector.quietButton} onClick={() => void give(suggested)}>
            Record: {sayConfirmed(map, link, suggested)}
          </button>
        </p>
      )}
    </div>
  );
}
