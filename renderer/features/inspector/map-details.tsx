import { VisuallyHidden } from '@mantine/core';
import { type SettingKey, textSetting } from '../../../shared/model/settings.ts';
import { useCanEdit, useFile, useMap } from '../../state/index.ts';
import { TitleField } from '../../ui/title-field.tsx';
import { askFor } from './fields/subject.ts';
import { DateRow, TextRow } from './fields/text-rows.tsx';
import styles from './inspector.module.css';
import { ViewWords } from './view-words.tsx';

/** With nothing selected: what the view that is looked through shows, and what the map itself is. */
export function MapDetails() {
  const map = useMap();
  const file = useFile();
  const canEdit = useCanEdit();
  const give = (id: SettingKey, value: string | null) => {
    const isThere = map.setting.has(id);
    if (value === null) return isThere ? askFor([{ edit: 'setting.remove', input: { ids: [id] } }]) : null;
    const change = isThere
      ? { edit: 'setting.update', input: { id, fields: { value } } }
      : { edit: 'setting.add', input: { id, value } };
    return askFor([change], `Change the ${id === 'as-at' ? 'as-at date' : id} of the map`);
  };
  return (
    <>
      <header className={styles.head}>
        <VisuallyHidden component="h2">Details of the map</VisuallyHidden>
        <TitleField
          label="Title of the map"
          value={textSetting(map, 'title') ?? file?.name ?? ''}
          isDisabled={!canEdit}
          onGive={(text) => give('title', text === '' ? null : text)}
        />
        <p className={styles.hint}>Select an entry or a link to see what it is and how we know.</p>
      </header>
      <ViewWords />
      <div className={styles.rows}>
        <TextRow
          label="Description"
          isLong
          value={textSetting(map, 'description')}
          onGive={(text) => give('description', text)}
        />
        <TextRow
          label="What it is kept for"
          isLong
          value={textSetting(map, 'purpose')}
          placeholder="Why this map is kept: what personal data in it serves"
          onGive={(text) => give('purpose', text)}
        />
        <DateRow label="As at" value={textSetting(map, 'as-at')} onGive={(date) => give('as-at', date)} />
        <TextRow
          label="Currency"
          value={textSetting(map, 'currency')}
          placeholder="GBP"
          onGive={(text) => give('currency', text === null ? null : text.toUpperCase())}
        />
      </div>
    </>
  );
}
