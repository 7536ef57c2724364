import { Button, Group } from '@mantine/core';
import { Eraser, FileDown } from 'lucide-react';
import type { Entity, PersonDetails } from '../../../../shared/model/entity.ts';
import { heldInWords, isNameless, isTextField } from '../../../../shared/people/residents.ts';
import { driftsIn } from '../../../../shared/people/sensitive.ts';
import { deliverFiles } from '../../../commands/index.ts';
import {
  CONSENT_CHOICES,
  type Edit,
  LAWFUL_BASIS_CHOICES,
  openDialog,
  recordOf,
  SHOWN_AS_CHOICES,
  useCanEdit,
  useMap,
} from '../../../state/index.ts';
import { Section } from '../../../ui/section.tsx';
import { ChoiceRow, YesNoRow } from '../fields/choice-rows.tsx';
import { giveFields } from '../fields/subject.ts';
import { DateRow, TextRow } from '../fields/text-rows.tsx';
import styles from '../inspector.module.css';

type Props = { readonly entity: Entity; readonly person: PersonDetails };

/** What is kept about a person, and why it may be. */
export function PersonSection({ entity, person }: Props) {
  const map = useMap();
  const canEdit = useCanEdit();
  const isText = isTextField(map);
  const give = (fields: Partial<Record<keyof PersonDetails, unknown>>) =>
    giveFields({ kind: 'entity', record: entity }, { person: { ...person, ...fields } });
  /** Without consent a resident has no name here: where there is one, it has to be erased first, from the history too. */
  const giveOrErase = (fields: Partial<PersonDetails>) => {
    const after = { ...entity, person: { ...person, ...fields } };
    if (!isNameless(after) || isNameless(entity) || heldInWords(entity, isText).length === 0) return give(fields);
    const noted: Edit = {
      edit: 'entity.update',
      input: { id: entity.id, fields: { person: { ...after.person, shownAs: 'role', source: null } } },
    };
    openDialog({ kind: 'erase-person', entity: entity.id, keeps: 'role', noted: [noted] });
    return null;
  };
  const isLeftNamed = isNameless(entity) && heldInWords(entity, isText).length > 0;
  const drifts = driftsIn(entity, map);
  const save = async (): Promise<void> => {
    const file = await recordOf(entity.id);
    if (file) await deliverFiles([file]);
  };
  return (
    <Section title="Person">
      {isLeftNamed ? (
        <p className={styles.caution}>
          A resident without consent given is kept by role. This one has {heldInWords(entity, isText).join(', ')}.
        </p>
      ) : null}
      {drifts.length === 0 ? null : (
        <p className={styles.caution}>
          This may be about health, benefits or a case, which a map of contacts is not for: {drifts.join('; ')}. Take it
          out unless you are sure.
        </p>
      )}
      <ChoiceRow
        label="Shown as"
        value={person.shownAs}
        options={SHOWN_AS_CHOICES}
        onGive={(shownAs) => give({ shownAs })}
      />
      <TextRow label="Role" value={person.role} onGive={(role) => give({ role })} />
      <YesNoRow
        label="Resident"
        says="A member of the public, not acting for a body"
        value={person.isResident}
        onGive={(isResident) => giveOrErase({ isResident })}
      />
      <ChoiceRow
        label="Lawful basis"
        value={person.lawfulBasis}
        options={LAWFUL_BASIS_CHOICES}
        none="Not set"
        onGive={(lawfulBasis) => give({ lawfulBasis })}
      />
      <TextRow label="Where from" value={person.source} onGive={(source) => give({ source })} />
      <DateRow label="Notice given" value={person.noticeGiven} onGive={(noticeGiven) => give({ noticeGiven })} />
      <ChoiceRow
        label="Consent"
        value={person.consent}
        options={CONSENT_CHOICES}
        onGive={(consent) => giveOrErase({ consent: consent as PersonDetails['consent'] })}
      />
      <DateRow label="Review by" value={person.reviewDate} onGive={(reviewDate) => give({ reviewDate })} />
      <Group gap={8} mt={8}>
        <Button size="xs" leftSection={<FileDown size={14} aria-hidden="true" />} onClick={() => void save()}>
          Everything held about them…
        </Button>
        <Button
          size="xs"
          disabled={!canEdit}
          leftSection={<Eraser size={14} aria-hidden="true" />}
          onClick={() =>
            openDialog({ kind: 'erase-person', entity: entity.id, keeps: isLeftNamed ? 'role' : 'nothing' })
          }
        >
          {isLeftNamed ? 'Erase name and free text…' : 'Erase this person…'}
        </Button>
      </Group>
    </Section>
  );
}
