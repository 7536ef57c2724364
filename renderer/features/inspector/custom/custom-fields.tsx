import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { CustomValue } from '../../../../shared/model/fields.ts';
import type { CustomField } from '../../../../shared/model/vocabulary.ts';
import { inOrder } from '../../../../shared/model/words.ts';
import { useCanEdit, useMap } from '../../../state/index.ts';
import { ChoiceRow } from '../fields/choice-rows.tsx';
import { giveFields, type Subject } from '../fields/subject.ts';
import { DateRow, NumberRow, TextRow } from '../fields/text-rows.tsx';
import styles from '../inspector.module.css';
import { Row, useAllRows } from '../more-rows.tsx';
import { AddField } from './add-field.tsx';
import { ChoicesRow } from './choices-row.tsx';

/** Fields of the user's own, and a way to add one. */
export function CustomFields({ subject }: { readonly subject: Subject }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const isAll = useAllRows();
  const [isAdding, setAdding] = useState(false);
  const fields = inOrder(map.customField.values()).filter((field) => field.appliesTo === subject.kind);
  return (
    <>
      {fields.map((field) => (
        <Row key={field.id} isSet={field.id in subject.record.custom}>
          <CustomRow subject={subject} field={field} />
        </Row>
      ))}
      {isAdding ? <AddField appliesTo={subject.kind} onDone={() => setAdding(false)} /> : null}
      {isAll && canEdit && !isAdding ? (
        <button type="button" className={styles.quietButton} onClick={() => setAdding(true)}>
          <Plus size={14} aria-hidden="true" />
          Add a field of your own
        </button>
      ) : null}
    </>
  );
}

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

function CustomRow({ subject, field }: { readonly subject: Subject; readonly field: CustomField }) {
  const { custom } = subject.record;
  const value = custom[field.id];
  const give = (next: CustomValue | null) => {
    const { [field.id]: _, ...others } = custom;
    return giveFields(subject, { custom: next === null ? others : { ...others, [field.id]: next } });
  };
  const text = typeof value === 'string' ? value : null;
  switch (field.type) {
    case 'text':
      return <TextRow label={field.label} value={text} onGive={give} />;
    case 'number':
      return <NumberRow label={field.label} value={typeof value === 'number' ? value : null} onGive={give} />;
    case 'date':
      return <DateRow label={field.label} value={text} onGive={give} />;
    case 'yes-no':
      return (
        <ChoiceRow
          label={field.label}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
          options={YES_NO}
          none="Not set"
          onGive={(picked) => give(picked === null ? null : picked === 'yes')}
        />
      );
    case 'choice':
      return (
        <ChoiceRow
          label={field.label}
          value={text}
          options={field.choices.map((choice) => ({ value: choice, label: choice }))}
          none="Not set"
          onGive={give}
        />
      );
    case 'choices':
      return (
        <ChoicesRow
          label={field.label}
          value={Array.isArray(value) ? value : []}
          choices={field.choices}
          onGive={(next) => give(next.length === 0 ? null : [...next])}
        />
      );
  }
}
