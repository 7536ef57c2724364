import { Input, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { shownNameOf } from '../../../../shared/model/words.ts';
import {
  entityOption,
  findEntityOptions,
  getSelection,
  keepFromPlace,
  type Place,
  sayRefusal,
  selectEntities,
  soleOf,
  tellUndoable,
  useMap,
} from '../../../state/index.ts';
import { PickOne } from '../../../ui/pick-one.tsx';
import { FormFrame } from './form-frame.tsx';

/** The words are another name of an entry: from now on it is found by them, in every text. */
export function AliasForm({ place }: { readonly place: Place }) {
  const map = useMap();
  const id = useId();
  const { document, words } = place;
  const [alias, setAlias] = useState(words ? document.text.slice(words.start, words.end).replace(/\s+/g, ' ') : '');
  const [entity, setEntity] = useState<string | null>(() => {
    const selected = soleOf(getSelection());
    return selected?.kind === 'entity' ? selected.id : null;
  });

  const save = async (): Promise<string | null> => {
    const record = map.entity.get(entity ?? '');
    if (!record) return 'Choose the entry that is called so.';
    const name = alias.trim();
    if (name === '') return 'The name is empty.';
    if ([record.name, ...record.aliases].includes(name))
      return `“${shownNameOf(map, record.id)}” is called so already.`;
    const input = { id: record.id, fields: { aliases: [...record.aliases, name] } };
    const label = `Also call “${shownNameOf(map, record.id)}” “${name}”`;
    const reply = await keepFromPlace(place, [{ edit: 'entity.update', input }], label);
    if (!reply.ok) return sayRefusal(reply.error);
    selectEntities(record.id);
    tellUndoable(`“${shownNameOf(map, record.id)}” is also called “${name}”.`, reply.value);
    return null;
  };
  return (
    <FormFrame title="Another name" save="Add the name" onSave={save}>
      <TextInput label="The words" size="sm" value={alias} onChange={(event) => setAlias(event.target.value)} />
      <Input.Wrapper label="Is another name of" id={id} size="xs">
        <PickOne
          id={id}
          isBoxed
          autoFocus
          chosen={entity === null ? null : entityOption(map, entity)}
          options={findEntityOptions}
          placeholder="Type part of a name"
          onPick={setEntity}
        />
      </Input.Wrapper>
    </FormFrame>
  );
}
