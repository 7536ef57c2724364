import { Input } from '@mantine/core';
import { useId } from 'react';
import { shownNameOf } from '../../../../shared/model/words.ts';
import { entityOption, findEntityOptions, useMap } from '../../../state/index.ts';
import { PickOne } from '../../../ui/pick-one.tsx';
import styles from '../dock.module.css';
import type { End } from './link-draft.ts';

type Props = {
  readonly label: string;
  readonly end: End | null;
  readonly onEnd: (end: End | null) => void;
  /** Entries that the sentence names, to choose with one press. */
  readonly named: readonly string[];
  readonly isFirst: boolean;
};

/** One end of the link: one of those the sentence names, any other entry, or a new one. */
export function EndField({ label, end, onEnd, named, isFirst }: Props) {
  const id = useId();
  const map = useMap();
  const isNew = end !== null && 'name' in end;
  const chosen = end === null ? null : isNew ? { value: 'new', label: end.name } : entityOption(map, end.id);
  return (
    <div>
      <Input.Wrapper label={label} id={id} size="xs">
        <PickOne
          id={id}
          isBoxed
          autoFocus={isFirst}
          chosen={chosen}
          options={findEntityOptions}
          placeholder="Type part of a name"
          onPick={(value) => onEnd(value === null ? null : { id: value })}
          onCreate={(name) => onEnd({ name })}
          createLabel={(name) => `New entry: ${name}`}
        />
      </Input.Wrapper>
      {isNew ? <p className={styles.fresh}>New: the map has no entry of this name yet.</p> : null}
      {named.length > 2 ? (
        <fieldset className={styles.chips} aria-label={`${label}: named in the sentence`}>
          {named.slice(0, MOST_NAMED).map((entity) => (
            <button
              key={entity}
              type="button"
              className={styles.chip}
              aria-pressed={end !== null && 'id' in end && end.id === entity}
              onClick={() => onEnd({ id: entity })}
            >
              {shownNameOf(map, entity)}
            </button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

const MOST_NAMED = 8;
