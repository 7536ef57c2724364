import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Evidence } from '../../../../shared/model/evidence.ts';
import { shownNameOf } from '../../../../shared/model/words.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { useCertaintyPill } from '../../../commands/index.ts';
import {
  choiceLabel,
  edit,
  SOURCE_KIND_CHOICES,
  showPlace,
  showSource,
  tellUndoable,
  useCanEdit,
  useMap,
} from '../../../state/index.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { InTextButton } from '../../../ui/in-text-button.tsx';
import { InlineLink } from '../../../ui/inline-link.tsx';
import { PillButton } from '../../../ui/pill-button.tsx';
import { aboutOf, type Subject } from '../fields/subject.ts';
import styles from './evidence.module.css';
import { EvidenceForm } from './evidence-form.tsx';

type Props = { readonly evidence: Evidence; readonly subject: Subject };

/** One piece of evidence: what says so, where, who said it, and whether it is a fact or an assumption. */
export function EvidenceItem({ evidence, subject }: Props) {
  const map = useMap();
  const canEdit = useCanEdit();
  const [isEditing, setEditing] = useState(false);
  const source = map.source.get(evidence.source);
  const { place } = evidence;
  const title = source?.title ?? 'A source that has gone';
  const pill = useCertaintyPill(evidence, ({ is, becomes }) => `${is}, from ${title}: change to ${becomes}`);

  const remove = async (): Promise<void> => {
    const reply = await edit({ edit: 'evidence.remove', input: { ids: [evidence.id] } });
    if (reply.ok) tellUndoable(`Removed the evidence from “${title}”.`, reply.value);
  };

  if (isEditing) {
    return (
      <li>
        <EvidenceForm about={aboutOf(subject)} evidence={evidence} onDone={() => setEditing(false)} />
      </li>
    );
  }
  const about = [
    choiceLabel(SOURCE_KIND_CHOICES, source?.kind ?? null),
    source?.date ? sayDate(source.date) : 'undated',
    source?.author ?? '',
  ].filter((part) => part !== '');
  const speaker = subject.kind === 'link' && evidence.saidBy !== null ? subject.record[evidence.saidBy] : null;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <p className={styles.source}>
          <InlineLink to={evidence.source} label={`${title}: show in Sources`} onGo={() => showSource(evidence.source)}>
            {title}
          </InlineLink>
          {evidence.section === null ? '' : `, ${evidence.section}`}
        </p>
        {canEdit ? (
          <span className={styles.actions}>
            <IconButton label={`Change the evidence from ${title}`} size={24} onClick={() => setEditing(true)}>
              <Pencil size={14} />
            </IconButton>
            <IconButton label={`Remove the evidence from ${title}`} size={24} onClick={() => void remove()}>
              <Trash2 size={14} />
            </IconButton>
          </span>
        ) : null}
      </div>
      <div className={styles.head}>
        <PillButton {...pill} />
        <p className={styles.about}>{about.join(' · ')}</p>
      </div>
      <div>
        {speaker === null ? null : <p className={styles.about}>Said by {shownNameOf(map, speaker)}</p>}
        {evidence.note === null ? null : <p className={styles.note}>{evidence.note}</p>}
        {evidence.quote === null ? null : <blockquote className={styles.quote}>“{evidence.quote}”</blockquote>}
        {place === null || !source?.text ? null : (
          <InTextButton label={`In the text of ${title}`} onGo={() => showPlace(evidence.source, place.start)} />
        )}
      </div>
    </li>
  );
}
