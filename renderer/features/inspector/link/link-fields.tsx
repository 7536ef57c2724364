import type { Link } from '../../../../shared/model/link.ts';
import {
  DIRECTION_CHOICES,
  type Edit,
  linkTypeChoices,
  QUALITY_CHOICES,
  STATUS_CHOICES,
  STRENGTH_CHOICES,
  useMap,
} from '../../../state/index.ts';
import { CustomFields } from '../custom/custom-fields.tsx';
import { ChoiceRow, EntityRow, NamesRow, WordRow, WordsRow, YesNoRow } from '../fields/choice-rows.tsx';
import { giveFields, type Subject } from '../fields/subject.ts';
import { DateRow, NumberRow, TextRow } from '../fields/text-rows.tsx';
import { MoreRows, Row } from '../more-rows.tsx';

const level = (value: number | null): string | null => (value === null ? null : String(value));
const amount = (value: string | null): number | null => (value === null ? null : Number(value));

/** The fields of a link. Those that are empty and seldom used wait behind "All fields". */
export function LinkFields({ link }: { readonly link: Link }) {
  const map = useMap();
  const subject: Subject = { kind: 'link', record: link };
  const give = (fields: Partial<Record<keyof Link, unknown>>, before: readonly Edit[] = []) =>
    giveFields(subject, fields, before);
  return (
    <MoreRows>
      <EntityRow label="From" value={link.from} onGive={(from) => give({ from })} />
      <ChoiceRow label="Type" value={link.type} options={linkTypeChoices(map)} onGive={(type) => give({ type })} />
      <EntityRow label="To" value={link.to} onGive={(to) => give({ to })} />
      <ChoiceRow
        label="Direction"
        value={link.direction}
        options={DIRECTION_CHOICES}
        onGive={(direction) => give({ direction })}
      />
      <ChoiceRow label="Status" value={link.status} options={STATUS_CHOICES} onGive={(status) => give({ status })} />
      <WordsRow
        label="Methods"
        vocabulary="method"
        value={link.methods}
        onGive={(methods, before) => give({ methods }, before)}
      />
      <WordRow
        label="Frequency"
        vocabulary="frequency"
        value={link.frequency}
        onGive={(frequency, before) => give({ frequency }, before)}
      />
      <TextRow label="Purpose" value={link.purpose} isLong onGive={(purpose) => give({ purpose })} />
      <Row isSet={link.reason !== null}>
        <TextRow label="Reason" value={link.reason} isLong onGive={(reason) => give({ reason })} />
      </Row>
      <Row isSet={link.strength !== null}>
        <ChoiceRow
          label="Strength"
          value={level(link.strength)}
          options={STRENGTH_CHOICES}
          none="Not set"
          onGive={(value) => give({ strength: amount(value) })}
        />
      </Row>
      <Row isSet={link.quality !== null}>
        <ChoiceRow
          label="Quality"
          value={level(link.quality)}
          options={QUALITY_CHOICES}
          none="Not set"
          onGive={(value) => give({ quality: amount(value) })}
        />
      </Row>
      <Row isSet={link.role !== null}>
        <TextRow label="Seat held" value={link.role} onGive={(role) => give({ role })} />
      </Row>
      <Row isSet={link.singlePointOfContact}>
        <YesNoRow
          label="Contact"
          says="The single point of contact"
          value={link.singlePointOfContact}
          onGive={(singlePointOfContact) => give({ singlePointOfContact })}
        />
      </Row>
      <Row isSet={link.amount !== null}>
        <NumberRow label="Amount" value={link.amount} onGive={(value) => give({ amount: value })} />
      </Row>
      <Row isSet={link.weight !== null}>
        <NumberRow label="Weight" value={link.weight} onGive={(weight) => give({ weight })} />
      </Row>
      <Row isSet={link.started !== null}>
        <DateRow label="Started" value={link.started} onGive={(started) => give({ started })} />
      </Row>
      <Row isSet={link.ended !== null}>
        <DateRow label="Ended" value={link.ended} onGive={(ended) => give({ ended })} />
      </Row>
      <Row isSet={link.notes !== null}>
        <TextRow label="Notes" value={link.notes} isLong onGive={(notes) => give({ notes })} />
      </Row>
      <Row isSet={link.tags.length > 0}>
        <WordsRow label="Tags" vocabulary="tag" value={link.tags} onGive={(tags, before) => give({ tags }, before)} />
      </Row>
      <Row isSet={link.restricted}>
        <YesNoRow
          label="Restricted"
          says="Leave out of what partners and the public get"
          value={link.restricted}
          onGive={(restricted) => give({ restricted })}
        />
      </Row>
      <Row isSet={link.externalIds.length > 0}>
        <NamesRow label="Ids elsewhere" value={link.externalIds} onGive={(externalIds) => give({ externalIds })} />
      </Row>
      <CustomFields subject={subject} />
    </MoreRows>
  );
}
