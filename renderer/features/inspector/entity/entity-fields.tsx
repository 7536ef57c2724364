import type { Entity } from '../../../../shared/model/entity.ts';
import { inOrder } from '../../../../shared/model/words.ts';
import { STATUS_CHOICES, useMap } from '../../../state/index.ts';
import { CustomFields } from '../custom/custom-fields.tsx';
import { ChoiceRow, EntityRow, NamesRow, WordRow, WordsRow, YesNoRow } from '../fields/choice-rows.tsx';
import { giveFields, type Subject } from '../fields/subject.ts';
import { DateRow, TextRow } from '../fields/text-rows.tsx';
import { MoreRows, Row } from '../more-rows.tsx';

/** The fields of an entry. Those that are empty and seldom used wait behind "All fields". */
export function EntityFields({ entity }: { readonly entity: Entity }) {
  const map = useMap();
  const subject: Subject = { kind: 'entity', record: entity };
  const give = (fields: Partial<Record<keyof Entity, unknown>>, before = [] as Parameters<typeof giveFields>[2]) =>
    giveFields(subject, fields, before);
  const kinds = inOrder(map.kind.values()).map((kind) => ({ value: kind.id as string, label: kind.label }));
  return (
    <MoreRows>
      <ChoiceRow label="Kind" value={entity.kind} options={kinds} onGive={(kind) => give({ kind })} />
      <WordRow
        label="Sector"
        vocabulary="sector"
        value={entity.sector}
        onGive={(sector, before) => give({ sector }, before)}
      />
      <WordsRow
        label="Localities"
        vocabulary="locality"
        value={entity.localities}
        onGive={(localities, before) => give({ localities }, before)}
      />
      <NamesRow label="Also called" value={entity.aliases} onGive={(aliases) => give({ aliases })} />
      <EntityRow label="Part of" value={entity.parent} none="Nothing" onGive={(parent) => give({ parent })} />
      <TextRow label="Description" value={entity.description} isLong onGive={(description) => give({ description })} />
      <Row isSet={entity.status !== 'existing'}>
        <ChoiceRow
          label="Status"
          value={entity.status}
          options={STATUS_CHOICES}
          onGive={(status) => give({ status })}
        />
      </Row>
      <Row isSet={entity.layer !== null}>
        <WordRow
          label="System layer"
          vocabulary="layer"
          value={entity.layer}
          onGive={(layer, before) => give({ layer }, before)}
        />
      </Row>
      <Row isSet={entity.tags.length > 0}>
        <WordsRow label="Tags" vocabulary="tag" value={entity.tags} onGive={(tags, before) => give({ tags }, before)} />
      </Row>
      <Row isSet={entity.started !== null}>
        <DateRow label="Started" value={entity.started} onGive={(started) => give({ started })} />
      </Row>
      <Row isSet={entity.ended !== null}>
        <DateRow label="Ended" value={entity.ended} onGive={(ended) => give({ ended })} />
      </Row>
      <Row isSet={entity.website !== null}>
        <TextRow label="Website" value={entity.website} inputMode="url" onGive={(website) => give({ website })} />
      </Row>
      <Row isSet={entity.email !== null}>
        <TextRow label="Email" value={entity.email} inputMode="email" onGive={(email) => give({ email })} />
      </Row>
      <Row isSet={entity.phone !== null}>
        <TextRow label="Telephone" value={entity.phone} inputMode="tel" onGive={(phone) => give({ phone })} />
      </Row>
      <Row isSet={entity.address !== null}>
        <TextRow label="Address" value={entity.address} isLong onGive={(address) => give({ address })} />
      </Row>
      <Row isSet={entity.notes !== null}>
        <TextRow label="Notes" value={entity.notes} isLong onGive={(notes) => give({ notes })} />
      </Row>
      <Row isSet={entity.restricted}>
        <YesNoRow
          label="Restricted"
          says="Leave out of what partners and the public get"
          value={entity.restricted}
          onGive={(restricted) => give({ restricted })}
        />
      </Row>
      <Row isSet={entity.externalIds.length > 0}>
        <NamesRow label="Ids elsewhere" value={entity.externalIds} onGive={(externalIds) => give({ externalIds })} />
      </Row>
      <CustomFields subject={subject} />
    </MoreRows>
  );
}
