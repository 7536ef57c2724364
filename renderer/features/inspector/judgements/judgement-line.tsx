import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { Assessment } from '../../../../shared/model/assessment.ts';
import type { Scale } from '../../../../shared/model/vocabulary.ts';
import { levelLabel } from '../../../../shared/model/words.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { edit, tellUndoable, useCanEdit, useMap } from '../../../state/index.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import styles from './judgements.module.css';

type Props = {
  readonly scale: Scale;
  /** Newest first. */
  readonly history: readonly Assessment[];
};

/** The judgement that counts on one scale, and those before it. */
export function JudgementLine({ scale, history }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [newest] = history;
  if (!newest) return null;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.scale}>{scale.label}</span>
        <span className={styles.level}>
          <Level scale={scale} judgement={newest} />, judged {sayDate(newest.date)}
        </span>
        <Chevron size={14} aria-hidden="true" className={styles.chevron} />
      </button>
      <ul id={id} className={styles.history} hidden={!isOpen}>
        {history.map((judgement) => (
          <Judgement key={judgement.id} scale={scale} judgement={judgement} />
        ))}
      </ul>
    </div>
  );
}

function Level({ scale, judgement }: { readonly scale: Scale; readonly judgement: Assessment }) {
  const map = useMap();
  const label = levelLabel(map, scale.id, judgement.value);
  if (judgement.value === null || !scale.isNumeric) return label;
  return `${label} (${judgement.value} of ${scale.levels.length})`;
}

function Judgement({ scale, judgement }: { readonly scale: Scale; readonly judgement: Assessment }) {
  const canEdit = useCanEdit();
  const remove = async (): Promise<void> => {
    const reply = await edit({ edit: 'assessment.remove', input: { ids: [judgement.id] } });
    if (reply.ok) tellUndoable(`Removed a judgement of ${scale.label.toLowerCase()}.`, reply.value);
  };
  return (
    <li className={styles.judgement}>
      <div>
        {sayDate(judgement.date)}: <Level scale={scale} judgement={judgement} />
        {judgement.by === null ? '' : `, by ${judgement.by}`}
        {judgement.why === null ? null : <span className={styles.why}>{judgement.why}</span>}
      </div>
      {canEdit ? (
        <IconButton
          label={`Remove the judgement of ${sayDate(judgement.date)}`}
          size={24}
          onClick={() => void remove()}
        >
          <Trash2 size={14} />
        </IconButton>
      ) : null}
    </li>
  );
}
