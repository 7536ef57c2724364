import { useCommand, useNothingLeft } from '../commands/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './picture.module.css';

/** What stands where the picture would: an invitation to begin, or the way out of a filter that lets nothing through. */
export function NothingShown({ isEmpty }: { readonly isEmpty: boolean }) {
  return <div className={styles.card}>{isEmpty ? <Begin /> : <AllHidden />}</div>;
}

function Begin() {
  const add = useCommand('map.add-entry');
  const paste = useCommand('map.paste-list');
  const find = useCommand('edit.find');
  return (
    <EmptyState
      title="This map is empty."
      text="Begin with an organisation, a group or a person; paste a list copied from a spreadsheet; or type a name into the box at the top."
      steps={[
        { label: 'Add the first entry', onDo: add.run, keys: add.keys, whyNot: add.whyNot },
        { label: 'Paste a list…', onDo: paste.run, whyNot: paste.whyNot },
        { label: 'Type a name', onDo: find.run, keys: find.keys },
      ]}
    />
  );
}

function AllHidden() {
  const { why, steps } = useNothingLeft('entities');
  return (
    <EmptyState
      title="Nothing passes the filter."
      text={`${why ?? ''} Everything in the map is still there.`.trimStart()}
      steps={steps}
    />
  );
}
