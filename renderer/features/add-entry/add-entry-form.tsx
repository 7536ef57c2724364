import { Button, Group, Input, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { lookAlikesOf } from '../../../shared/graph/duplicates/index.ts';
import { inOrder, kindLabel, shownName } from '../../../shared/model/words.ts';
import { openEntry, picture, type Spot } from '../../commands/index.ts';
import { edit, newId, openDialog, sayRefusal, useMap, wordChoice, wordChoices, wordFor } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PickMany } from '../../ui/pick-many.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import styles from './add-entry.module.css';

type Props = {
  readonly name: string;
  /** Where in the picture it was asked for. */
  readonly at: Spot | null;
  /** The entry that a link was drawn from: that link is asked for next. */
  readonly linkFrom: string | null;
  readonly onClose: () => void;
};

/** More look-alikes than this are no hint. */
const OFFERED = 3;

/** The kind and sector of the entry added last: a list is often typed in one go. */
let lastKind: string | null = null;
let lastSector: string | null = null;

/** A new entry: its name, its kind, its sector. Everything else is filled in beside the map. */
export function AddEntryForm({ name: given, at, linkFrom, onClose }: Props) {
  const map = useMap();
  const ids = { kind: useId(), sector: useId(), localities: useId() };
  const [name, setName] = useState(given);
  const [kind, setKind] = useState(lastKind !== null && map.kind.has(lastKind) ? lastKind : 'organisation');
  const [sector, setSector] = useState<string | null>(lastSector);
  const [localities, setLocalities] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const alike = lookAlikesOf(map, name, OFFERED);

  const add = async (andAnother: boolean): Promise<void> => {
    if (name.trim() === '') return setProblem('The entry needs a name.');
    // Words are kept as typed until now: a sector that is new is made in the same step as the entry.
    const sectorWord = sector === null ? null : wordFor(map, 'sector', sector);
    const places = localities.map((label) => wordFor(map, 'locality', label));
    const id = newId();
    const input = {
      id,
      name: name.trim(),
      kind,
      sector: sectorWord?.key ?? null,
      localities: places.map((word) => word.key),
    };
    const before = [...(sectorWord?.edits ?? []), ...places.flatMap((word) => word.edits)];
    const placing = at === null ? [] : (picture()?.placingEdits(id, at) ?? []);
    const reply = await edit([...before, { edit: 'entity.add', input }, ...placing], {
      tell: false,
      label: `Add “${input.name}”`.slice(0, 200),
    });
    if (!reply.ok) return setProblem(sayRefusal(reply.error));
    lastKind = kind;
    lastSector = sectorWord?.key ?? null;
    openEntry(id);
    if (linkFrom !== null) return openDialog({ kind: 'add-link', from: linkFrom, to: id });
    if (!andAnother) return onClose();
    setName('');
    setProblem(null);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void add(false);
  };
  const kinds = inOrder(map.kind.values()).map((item) => ({
    value: item.id as string,
    label: item.label,
    detail: item.description ?? '',
  }));
  const sectors = wordChoices(map, 'sector');

  return (
    <Dialog onClose={onClose} title="Add an entry">
      <form className={styles.form} onSubmit={onSubmit}>
        <TextInput
          size="sm"
          label="Name"
          value={name}
          data-autofocus
          autoComplete="off"
          error={problem}
          onChange={(event) => {
            setName(event.target.value);
            setProblem(null);
          }}
        />
        {alike.length === 0 ? null : (
          <div role="status" className={styles.alike}>
            {alike[0]?.isSame ? 'There is one of that name already:' : 'This looks like an entry you have:'}
            <ul>
              {alike.map(({ entity }) => (
                <li key={entity.id}>
                  <button
                    type="button"
                    onClick={() => {
                      onClose();
                      openEntry(entity.id);
                    }}
                  >
                    {shownName(entity)}
                  </button>{' '}
                  ({[kindLabel(map, entity.kind).toLowerCase(), ...entity.aliases].join(', ')})
                </li>
              ))}
            </ul>
          </div>
        )}
        <Input.Wrapper label="Kind" size="sm" id={ids.kind}>
          <PickOne
            id={ids.kind}
            isBoxed
            chosen={{ value: kind, label: kindLabel(map, kind) }}
            options={kinds}
            onPick={(picked) => setKind(picked ?? kind)}
          />
        </Input.Wrapper>
        <Input.Wrapper label="Sector" size="sm" id={ids.sector}>
          <PickOne
            id={ids.sector}
            isBoxed
            none="Not set"
            chosen={sector === null ? null : wordChoice(map, 'sector', sector)}
            options={sectors}
            onPick={setSector}
            onCreate={setSector}
            createLabel={(text) => `New word: ${text}`}
          />
        </Input.Wrapper>
        <Input.Wrapper label="Localities" size="sm" id={ids.localities}>
          <PickMany
            id={ids.localities}
            isBoxed
            chosen={localities.map((key) => wordChoice(map, 'locality', key))}
            options={wordChoices(map, 'locality')}
            onAdd={(key) => setLocalities([...localities, key])}
            onRemove={(key) => setLocalities(localities.filter((other) => other !== key))}
            onCreate={(text) => setLocalities([...localities, text])}
            createLabel={(text) => `New word: ${text}`}
          />
        </Input.Wrapper>
        <Group justify="flex-end" gap="sm" mt="sm">
          <Button size="sm" onClick={onClose}>
            Cancel
          </Button>
          <Button size="sm" onClick={() => void add(true)}>
            Add and write another
          </Button>
          <Button size="sm" type="submit" variant="filled">
            Add
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
