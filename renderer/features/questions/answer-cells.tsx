import type { Cell, Column } from '../../../shared/contract/answer.ts';
import { shownNameOf } from '../../../shared/model/words.ts';
import { selectEntities, selectLinks, showSide, useIsSelected, useMap } from '../../state/index.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { isNothing, linkBeside, linkWords, type Row, wordsOf } from './answer-rows.ts';
import styles from './answer-table.module.css';

/** So many names of a cell. */
const FEW_NAMES = 4;

type Props = {
  readonly column: Column;
  readonly cell: Cell;
  /** What stands beside it: a link need not name again whom the row names. */
  readonly columns: readonly Column[];
  readonly row: Row;
};

/** What a cell holds: names and links are buttons that select what they mean. */
export function CellWords({ column, cell, columns, row }: Props) {
  const map = useMap();
  const { holds } = column;
  if (isNothing(cell)) return <span className={styles.nothing}>–</span>;
  if (Array.isArray(cell) && holds === 'entries') return <Entries ids={cell} />;
  if (holds === 'entry')
    return map.link.has(cell as never) ? <LinkName id={String(cell)} beside={null} /> : <EntryName id={String(cell)} />;
  if (holds === 'link') return <LinkName id={String(cell)} beside={linkBeside(map, columns, row, String(cell))} />;
  return wordsOf(map, column, cell);
}

function Entries({ ids }: { readonly ids: readonly string[] }) {
  const rest = ids.length - FEW_NAMES;
  const few = rest > 1 ? ids.slice(0, FEW_NAMES) : ids;
  return (
    <span className={styles.names}>
      {few.map((id) => (
        <EntryName key={id} id={id} />
      ))}
      {rest > 1 ? <span>and {rest.toLocaleString('en-GB')} others</span> : null}
    </span>
  );
}

function EntryName({ id }: { readonly id: string }) {
  const map = useMap();
  const isSelected = useIsSelected({ kind: 'entity', id });
  if (!map.entity.has(id as never)) return shownNameOf(map, id);
  return (
    <TextButton
      aria-pressed={isSelected}
      onClick={() => {
        selectEntities(id);
        showSide('details');
      }}
    >
      {shownNameOf(map, id)}
    </TextButton>
  );
}

function LinkName({ id, beside }: { readonly id: string; readonly beside: string | null }) {
  const map = useMap();
  const isSelected = useIsSelected({ kind: 'link', id });
  if (!map.link.has(id as never)) return linkWords(map, id);
  return (
    <TextButton
      aria-pressed={isSelected}
      data-beside={beside === null ? undefined : true}
      aria-label={beside === null ? undefined : `${beside}: ${linkWords(map, id)}`}
      onClick={() => {
        selectLinks(id);
        showSide('details');
      }}
    >
      {beside ?? linkWords(map, id)}
    </TextButton>
  );
}
