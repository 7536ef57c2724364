import { Input } from '@mantine/core';
import { ArrowUpDown } from 'lucide-react';
import { useId, useState } from 'react';
import { linkTypeLabel } from '../../../../shared/model/words.ts';
import {
  getMap,
  getSelection,
  keepFromPlace,
  linkTypeChoices,
  type Place,
  sayRefusal,
  selectLinks,
  soleOf,
  tellUndoable,
  useMap,
  wordChoice,
  wordChoices,
} from '../../../state/index.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { PickMany } from '../../../ui/pick-many.tsx';
import { PickOne } from '../../../ui/pick-one.tsx';
import styles from '../dock.module.css';
import { EndField } from './end-field.tsx';
import { FormFrame } from './form-frame.tsx';
import { guessDraft, type LinkDraft, linkEdits, namedIn, sameLink, sayLink } from './link-draft.ts';
import { evidenceEdit, PlaceFields, usePlaceDraft } from './place-fields.tsx';

/** A link of what the sentence says, with the sentence as its evidence. */
export function LinkForm({ place }: { readonly place: Place }) {
  const map = useMap();
  const ids = { type: useId(), methods: useId(), frequency: useId() };
  const [draft, setDraft] = useState<LinkDraft>(() => {
    const selected = soleOf(getSelection());
    return guessDraft(getMap(), place, selected?.kind === 'entity' ? selected.id : null);
  });
  const [about, setAbout] = usePlaceDraft(place);
  // Where the keyboard starts: at the first thing that the sentence does not say.
  const [missing] = useState(() =>
    draft.from === null ? 'from' : draft.type === null ? 'type' : draft.to === null ? 'to' : 'none',
  );
  const named = namedIn(place);
  const change = (fields: Partial<LinkDraft>): void => setDraft({ ...draft, ...fields });
  const isKnown = sameLink(map, draft) !== null;

  const save = async (): Promise<string | null> => {
    const built = linkEdits(map, draft);
    if ('problem' in built) return built.problem;
    const said = sayLink(map, draft);
    const label = `${isKnown ? 'Add evidence for' : 'Add link'} “${said}”`;
    const reply = await keepFromPlace(place, [...built.edits, evidenceEdit(place, { link: built.link }, about)], label);
    if (!reply.ok) return sayRefusal(reply.error);
    selectLinks(built.link);
    tellUndoable(`${isKnown ? 'More evidence for' : 'Linked'}: ${said}.`, reply.value);
    return null;
  };

  return (
    <FormFrame title="A link" save={isKnown ? 'Add the evidence' : 'Add the link'} onSave={save}>
      <EndField
        label="From"
        end={draft.from}
        onEnd={(from) => change({ from })}
        named={named}
        isFirst={missing === 'from'}
      />
      <div className={styles.end}>
        <Input.Wrapper label="Does what" id={ids.type} size="xs">
          <PickOne
            id={ids.type}
            isBoxed
            autoFocus={missing === 'type'}
            chosen={draft.type === null ? null : { value: draft.type, label: linkTypeLabel(map, draft.type) }}
            options={linkTypeChoices(map)}
            placeholder="Choose what it says"
            onPick={(type) => change({ type })}
          />
        </Input.Wrapper>
        <IconButton label="Turn it round" size={34} onClick={() => change({ from: draft.to, to: draft.from })}>
          <ArrowUpDown size={16} />
        </IconButton>
      </div>
      <EndField label="To" end={draft.to} onEnd={(to) => change({ to })} named={named} isFirst={missing === 'to'} />
      {isKnown ? (
        <p className={styles.known} role="status">
          The map has this link. The sentence becomes further evidence for it.
        </p>
      ) : (
        <div className={styles.pair}>
          <Input.Wrapper label="Methods" id={ids.methods} size="xs">
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
          <Input.Wrapper label="How often" id={ids.frequency} size="xs">
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
      )}
      <PlaceFields draft={about} onDraft={setAbout} isFirst={missing === 'none'} />
    </FormFrame>
  );
}
