import { Button } from '@mantine/core';
import { useCommand } from '../commands/index.ts';
import styles from './picture.module.css';

/** What stands where the picture would: an invitation to begin, or the way out of a filter that lets nothing through. */
export function NothingShown({ isEmpty }: { readonly isEmpty: boolean }) {
  const add = useCommand('map.add-entry');
  const paste = useCommand('map.paste-list');
  const clear = useCommand('view.clear-filter');
  return (
    <div className={styles.card}>
      {isEmpty ? (
        <>
          <p>This map is empty. Begin with an organisation, a group or a person.</p>
          <Button variant="filled" disabled={!add.isEnabled} onClick={add.run}>
            Add the first entry
          </Button>
          <Button disabled={!paste.isEnabled} title={paste.description} onClick={paste.run}>
            Paste a list…
          </Button>
        </>
      ) : (
        <>
          <p>Nothing passes the filter.</p>
          <Button onClick={clear.run}>Clear the filter</Button>
        </>
      )}
    </div>
  );
}
