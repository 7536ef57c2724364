import { Input, NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { inOrder } from '../../../shared/model/words.ts';
import { entityOption, findEntityOptions, useMap } from '../../state/index.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import styles from './add-link.module.css';
import type { End } from './link-draft.ts';

type Props = {
  readonly label: string;
  readonly end: End | null;
  readonly onEnd: (end: End | null) => void;
  readonly autoFocus: boolean;
};

/** One end of the link: an entry that is there, or a new one by its name and kind. */
export function EndField({ label, end, onEnd, autoFocus }: Props) {
  const id = useId();
  const map = useMap();
  const isNew = end !== null && 'name' in end;
  const chosen = end === null ? null : isNew ? { value: 'new', label: end.name } : entityOption(map, end.id);
  return (
    <div className={styles.end}>
      <Input.Wrapper label={label} size="sm" id={id}>
        <PickOne
          id={id}
          isBoxed
          autoFocus={autoFocus}
          chosen={chosen}
          options={findEntityOptions}
          placeholder="Type part of a name"
          onPick={(value) => onEnd(value === null ? null : { id: value })}
          onCreate={(name) => onEnd({ name, kind: 'organisation' })}
          createLabel={(name) => `New entry: ${name}`}
        />
      </Input.Wrapper>
      {isNew ? (
        <NativeSelect
          size="xs"
          label="Kind of the new entry"
          data={inOrder(map.kind.values()).map((kind) => ({ value: kind.id, label: kind.label }))}
          value={end.kind}
          onChange={(event) => onEnd({ ...end, kind: event.target.value })}
        />
      ) : null}
    </div>
  );
}
