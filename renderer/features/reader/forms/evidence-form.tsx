import { linkSentence, shownNameOf } from '../../../../shared/model/words.ts';
import { keepFromPlace, type Place, sayRefusal, tellUndoable, useMap, useSoleSelected } from '../../../state/index.ts';
import styles from '../dock.module.css';
import { FormFrame } from './form-frame.tsx';
import { evidenceEdit, PlaceFields, usePlaceDraft } from './place-fields.tsx';

/** The place as evidence for what is selected on the map. */
export function EvidenceForm({ place }: { readonly place: Place }) {
  const map = useMap();
  const selected = useSoleSelected();
  const [about, setAbout] = usePlaceDraft(place);
  const link = selected?.kind === 'link' ? map.link.get(selected.id) : undefined;
  const what = selected === null ? null : link ? linkSentence(map, link) : shownNameOf(map, selected.id);

  const save = async (): Promise<string | null> => {
    if (selected === null) return 'Select an entry or a link on the map first.';
    const subject = selected.kind === 'link' ? { link: selected.id } : { entity: selected.id };
    const reply = await keepFromPlace(place, [evidenceEdit(place, subject, about)], `Add evidence for “${what}”`);
    if (!reply.ok) return sayRefusal(reply.error);
    tellUndoable(`Evidence for: ${what}.`, reply.value);
    return null;
  };
  return (
    <FormFrame title="Evidence" save="Add the evidence" onSave={save}>
      <p className={styles.known}>{what === null ? 'Nothing is selected on the map.' : `For: ${what}`}</p>
      <PlaceFields draft={about} onDraft={setAbout} isFirst />
    </FormFrame>
  );
}
