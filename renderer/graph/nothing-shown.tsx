import { useCommand } from '../commands/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './picture.module.css';

/** What stands where the picture would: an invitation to begin, or the way out of a filter that lets nothing through. */
export function NothingShown({ isEmpty }: { readonly isEmpty: boolean }) {
  const add = useCommand('map.add-entry');
  const paste = useCommand('map.paste-list');
  const find = useCommand('edit.find');
  const clear = useCommand('view.clear-filter');
  return (
    <div className={styles.card}>
      {isEmpty ? (
        <EmptyState
          title="This map is empty."
          text="Begin with an organisation, a group or a person; paste a list copied from a spreadsheet; or type a name into the box at the top."
          steps={[
            { label: 'Add the first entry', onDo: add.run, keys: add.keys, whyNot: add.whyNot },
            { label: 'Paste a list…', onDo: paste.run, whyNot: paste.whyNot },
            { label: 'Type a name', onDo: find.run, keys: find.keys },
          ]}
        />
      ) : (
        <EmptyState
          title="Nothing passes the filter."
          text="Everything in the map is still there: the filter only hides it."
          steps={[{ label: 'Clear the filter', onDo: clear.run }]}
        />
      )}
    </div>
  );
}
