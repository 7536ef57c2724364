import { Input, Textarea } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import type { Direction } from '../../../shared/model/link.ts';
import { linkTypeLabel, shownNameOf } from '../../../shared/model/words.ts';
import { revealEntry } from '../../commands/index.ts';
import {
  choiceLabel,
  DIRECTION_CHOICES,
  edit,
  linkTypeChoices,
  STATUS_CHOICES,
  sayRefusal,
  selectLinks,
  showSide,
  useMap,
  wordChoice,
  wordChoices,
} from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { PickMany } from '../../ui/pick-many.tsx';
import { PickOne } from '../../ui/pick-one.tsx';
import styles from './add-link.module.css';
import { EndField } from './end-field.tsx';
import { type End, editsFor, type LinkDraft } from './link-draft.ts';

type Props = { readonly from: string | null; readonly to: string | null; readonly onClose: () => void };

/** The type of the link added last: links are often added in rows of one type. */
let lastType: string | null = null;

/** A new link, as a sentence from top to bottom: this one, does what, to whom. */
export function AddLinkForm({ from, to, onClose }: Props) {
  const map = useMap();
  const ids = { type: useId(), direction: useId(), status: useId(), methods: useId(), frequency: useId() };
  const [draft, setDraft] = useState<LinkDraft>(() => {
    const type = lastType !== null && map.linkType.has(lastType) ? lastType : 'communicates-with';
    return {
      from: from === null ? null : { id: from },
      to: to === null ? null : { id: to },
      type,
      direction: map.linkType.get(type)?.defaultDirection ?? 'forward',
      status: 'existing',
      methods: [],
      frequency: null,
      purpose: '',
    };
  });
  const [problem, setProblem] = useState<string | null>(null);
  const change = (fields: Partial<LinkDraft>): void => {
    setDraft({ ...draft, ...fields });
    setProblem(null);
  };

  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const built = editsFor(map, draft);
    if ('problem' in built) return setProblem(built.problem);
    const reply = await edit(built.edits, { tell: false, label: `Add link “${sentence(draft)}”`.slice(0, 200) });
    if (!reply.ok) return setProblem(sayRefusal(reply.error));
    lastType = draft.type;
    onClose();
    if (draft.from && 'id' in draft.from) revealEntry(draft.from.id);
    selectLinks(built.link);
    showSide('details');
  };

  const nameOf = (end: End | null): string =>
    end === null ? '…' : 'name' in end ? end.name : shownNameOf(map, end.id);
  const sentence = ({ from: start, type, to: target }: LinkDraft): string =>
    `${nameOf(start)} ${linkTypeLabel(map, type)} ${nameOf(target)}`;

  return (
    <Dialog onClose={onClose} title="Add a link" isWide>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
        <EndField label="From" end={draft.from} onEnd={(end) => change({ from: end })} autoFocus={from === null} />
        <Input.Wrapper label="Does what" size="sm" id={ids.type}>
          <PickOne
            id={ids.type}
            isBoxed
            autoFocus={from !== null && to !== null}
            chosen={{ value: draft.type, label: linkTypeLabel(map, draft.type) }}
            options={linkTypeChoices(map)}
            onPick={(type) => {
              if (type === null) return;
              change({ type, direction: map.linkType.get(type)?.defaultDirection ?? 'forward' });
            }}
          />
        </Input.Wrapper>
        <EndField
          label="To"
          end={draft.to}
          onEnd={(end) => change({ to: end })}
          autoFocus={from !== null && to === null}
        />
        <div className={styles.pair}>
          <Input.Wrapper label="Direction" size="sm" id={ids.direction}>
            <PickOne
              id={ids.direction}
              isBoxed
              chosen={{ value: draft.direction, label: choiceLabel(DIRECTION_CHOICES, draft.direction) }}
              options={DIRECTION_CHOICES}
              onPick={(value) => change({ direction: (value ?? 'forward') as Direction })}
            />
          </Input.Wrapper>
          <Input.Wrapper label="Status" size="sm" id={ids.status}>
            <PickOne
              id={ids.status}
              isBoxed
              chosen={{ value: draft.status, label: choiceLabel(STATUS_CHOICES, draft.status) }}
              options={STATUS_CHOICES}
              onPick={(value) => change({ status: value ?? 'existing' })}
            />
          </Input.Wrapper>
          <Input.Wrapper label="Methods" size="sm" id={ids.methods}>
            <PickMany
              id={ids.methods}
              isBoxed
              chosen={draft.methods.map((key) => wordChoice(map, 'method', key))}
              options={wordChoices(map, 'method')}
              onAdd={(key) => change({ methods: [...draft.methods, key] })}
              onRemove={(key) => change({ methods: draft.methods.filter((other) => other !== key) })}
              onCreate={(text) => change({ methods: [...draft.methods, text] })}
              createLabel={(text) => `New word: ${text}`}
            />
          </Input.Wrapper>
          <Input.Wrapper label="How often" size="sm" id={ids.frequency}>
            <PickOne
              id={ids.frequency}
              isBoxed
              none="Not set"
              chosen={draft.frequency === null ? null : wordChoice(map, 'frequency', draft.frequency)}
              options={wordChoices(map, 'frequency')}
              onPick={(frequency) => change({ frequency })}
              onCreate={(frequency) => change({ frequency })}
              createLabel={(text) => `New word: ${text}`}
            />
          </Input.Wrapper>
        </div>
        <Textarea
          size="sm"
          label="Purpose"
          autosize
          minRows={1}
          value={draft.purpose}
          onChange={(event) => change({ purpose: event.target.value })}
        />
        <p className={styles.sentence} aria-live="polite">
          {sentence(draft)}
        </p>
        <FormEnd does="Add the link" problem={problem} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
