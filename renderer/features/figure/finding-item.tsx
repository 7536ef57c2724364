import { Textarea } from '@mantine/core';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Finding } from '../../../shared/figure/settings.ts';
import type { EntityId } from '../../../shared/model/ids.ts';
import { entityOption, findEntityOptions, useCanEdit, useMap } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import styles from './figure.module.css';
import { markPart } from './parts.ts';

type Props = {
  readonly number: number;
  readonly finding: Finding;
  readonly isLast: boolean;
  readonly isNew?: boolean;
  /** Null takes it away. */
  readonly onGive: (finding: Finding | null) => Promise<string | null>;
  readonly onMove?: (by: -1 | 1) => void;
  readonly onLeave?: () => void;
};

/** One finding: its sentence, and the entry that its number stands at. */
export function FindingItem({ number, finding, isLast, isNew = false, onGive, onMove, onLeave }: Props) {
  const canEdit = useCanEdit();
  const map = useMap();
  const entity = finding.entity === null ? null : entityOption(map, finding.entity);
  const draft = useDraft(finding.text, (text) => onGive(text === '' ? null : { ...finding, text }));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      draft.commit();
    }
    if (event.key === 'Escape') {
      draft.restore();
      onLeave?.();
    }
  };
  const onBlur = (): void => {
    draft.commit();
    if (isNew && draft.text.trim() === '') onLeave?.();
  };
  return (
    <li className={styles.finding} {...markPart({ part: 'finding', which: String(number) })}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.findingBody}>
        <Textarea
          aria-label={isNew ? 'New finding' : `Finding ${number}`}
          autosize
          minRows={isNew ? 2 : 1}
          maxLength={400}
          autoFocus={isNew}
          disabled={!canEdit}
          placeholder="The Steering Group is the only way to the Board."
          value={draft.text}
          error={draft.problem}
          onChange={({ currentTarget }) => draft.change(currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
        {isNew ? null : (
          <div className={styles.findingEnd}>
            <PickOne
              label={`Where the number ${number} stands`}
              chosen={entity}
              options={findEntityOptions}
              none="At no entry"
              placeholder="At no entry"
              isDisabled={!canEdit}
              onPick={(value) => void onGive({ ...finding, entity: value as EntityId | null })}
            />
            <IconButton
              label={`Move finding ${number} up`}
              disabled={!canEdit || number === 1}
              onClick={() => onMove?.(-1)}
            >
              <ArrowUp size={14} />
            </IconButton>
            <IconButton label={`Move finding ${number} down`} disabled={!canEdit || isLast} onClick={() => onMove?.(1)}>
              <ArrowDown size={14} />
            </IconButton>
            <IconButton label={`Take finding ${number} away`} disabled={!canEdit} onClick={() => void onGive(null)}>
              <Trash2 size={14} />
            </IconButton>
          </div>
        )}
      </div>
    </li>
  );
}
