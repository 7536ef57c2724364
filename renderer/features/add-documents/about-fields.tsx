import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { SOURCE_KIND_CHOICES } from '../../state/index.ts';
import styles from './add-documents.module.css';
import type { AboutAll } from './source-edits.ts';

type Props = { readonly about: AboutAll; readonly onAbout: (about: AboutAll) => void };

/** What holds for all documents that are added together. */
export function AboutFields({ about, onAbout }: Props) {
  return (
    <>
      <div className={styles.pair}>
        <NativeSelect
          size="sm"
          label="Kind"
          data={SOURCE_KIND_CHOICES}
          value={about.kind}
          onChange={(event) => onAbout({ ...about, kind: event.target.value })}
        />
        <TextInput
          size="sm"
          label="Written or said by (a role)"
          placeholder="Communications officer"
          value={about.author}
          onChange={(event) => onAbout({ ...about, author: event.target.value })}
        />
      </div>
      <Checkbox
        size="sm"
        label="Restricted: its title is left out of what goes to others"
        checked={about.restricted}
        onChange={(event) => onAbout({ ...about, restricted: event.target.checked })}
      />
      <p className={styles.care}>
        The words are kept in the map file: whoever gets the file can read them. Notes of conversations often hold
        personal data, so take out names that the map does not need. Exports for partners and the public never hold the
        words.
      </p>
    </>
  );
}
