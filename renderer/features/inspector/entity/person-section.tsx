import type { Entity, PersonDetails } from '../../../../shared/model/entity.ts';
import { CONSENT_CHOICES, LAWFUL_BASIS_CHOICES, SHOWN_AS_CHOICES } from '../../../state/index.ts';
import { Section } from '../../../ui/section.tsx';
import { ChoiceRow, YesNoRow } from '../fields/choice-rows.tsx';
import { giveFields } from '../fields/subject.ts';
import { DateRow, TextRow } from '../fields/text-rows.tsx';

type Props = { readonly entity: Entity; readonly person: PersonDetails };

/** What is kept about a person, and why it may be. */
export function PersonSection({ entity, person }: Props) {
  const give = (fields: Partial<Record<keyof PersonDetails, unknown>>) =>
    giveFields({ kind: 'entity', record: entity }, { person: { ...person, ...fields } });
  return (
    <Section title="Person">
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
        onGive={(isResident) => give({ isResident })}
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
        onGive={(consent) => give({ consent })}
      />
      <DateRow label="Review by" value={person.reviewDate} onGive={(reviewDate) => give({ reviewDate })} />
    </Section>
  );
}
