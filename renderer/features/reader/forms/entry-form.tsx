import { Input, TextInput } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { entitiesNamed } from '../../../../shared/model/map-index.ts';
import { inOrder, kindLabel, shownName } from '../../../../shared/model/words.ts';
import { guessKind } from '../../../../shared/reading/guess-kind.ts';
import {
  getMap,
  keepFromPlace,
  newId,
  type Place,
  sayRefusal,
  selectEntities,
  stopsOf,
  tellUndoable,
  useMap,
} from '../../../state/index.ts';
import { PickOne } from '../../../ui/pick-one.tsx';
import styles from '../dock.module.css';
import { FormFrame } from './form-frame.tsx';
import { evidenceEdit, PlaceFields, usePlaceDraft } from './place-fields.tsx';

/** The words as a name: without an article, spaces and what ends a sentence. */
function nameIn(place: Place): string {
  const { document, words, mentions } = place;
  const unknown = stopsOf(place).find(({ start }) => !mentions.some((mention) => mention.start === start));
  const picked = words ?? unknown;
  if (!picked) return '';
  const text = document.text.slice(picked.start, picked.end).replace(/\s+/g, ' ');
  return text.replace(/^(?:the|a|an) (?=\S)/i, '').replace(/[\s.,;:!?]+$/, '');
}

/** A new entry that is called as the text calls it, with the place as evidence. */
export function EntryForm({ place }: { readonly place: Place }) {
  const map = useMap();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(() => nameIn(place));
  const [chosenKind, setKind] = useState<string | null>(null);
  const [about, setAbout] = usePlaceDraft(place);
  const kind = chosenKind ?? guessKind(map, name);
  const [same] = name.trim() === '' ? [] : entitiesNamed(map, name);
  useEffect(() => void field.current?.select(), []);

  const save = async (): Promise<string | null> => {
    if (name.trim() === '') return 'The entry needs a name.';
    const entity = same?.id ?? newId();
    const edits = same ? [] : [{ edit: 'entity.add', input: { id: entity, name: name.trim(), kind } }];
    const label = same ? `Add evidence for “${shownName(same)}”` : `Add “${name.trim()}”`;
    const reply = await keepFromPlace(place, [...edits, evidenceEdit(place, { entity }, about)], label);
    if (!reply.ok) return sayRefusal(reply.error);
    selectEntities(entity);
    tellUndoable(same ? `More evidence for “${shownName(same)}”.` : `Added “${name.trim()}”.`, reply.value);
    return null;
  };
  const kinds = inOrder(getMap().kind.values()).map((item) => ({
    value: item.id as string,
    label: item.label,
    detail: item.description ?? '',
  }));
  return (
    <FormFrame title="An entry" save={same ? 'Add the evidence' : 'Add the entry'} onSave={save}>
      <TextInput
        ref={field}
        label="Name"
        size="sm"
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {same ? (
        <p className={styles.known} role="status">
          The map has “{shownName(same)}”. The sentence becomes evidence for it.
        </p>
      ) : (
        <Input.Wrapper label="Kind" id={id} size="xs">
          <PickOne
            id={id}
            isBoxed
            chosen={{ value: kind, label: kindLabel(map, kind) }}
            options={kinds}
            onPick={(picked) => setKind(picked)}
          />
        </Input.Wrapper>
      )}
      <PlaceFields draft={about} onDraft={setAbout} isFirst={false} />
    </FormFrame>
  );
}
