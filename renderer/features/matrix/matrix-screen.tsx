import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { clipboardTable } from '../../../shared/exchange/tables/clipboard-table.ts';
import { buildMatrix, counted, matrixTable } from '../../../shared/graph/matrix/index.ts';
import { useCommand, useNothingLeft } from '../../commands/index.ts';
import { showTab, tell, useAsAt, useMap, useSelection, useShown } from '../../state/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Legend } from './legend.tsx';
import styles from './matrix.module.css';
import { MatrixGrid } from './matrix-grid.tsx';
import { Toolbar } from './toolbar.tsx';
import { CELL_SIZES, sizeFor, useMatrixSettings } from './use-matrix-settings.ts';
import { useShading } from './use-shading.ts';

/** Who, or which group, is linked to whom, of what is in view. */
export function MatrixScreen() {
  const map = useMap();
  const asAt = useAsAt();
  const shown = useShown();
  const selection = useSelection();
  const [settings, change] = useMatrixSettings(map);
  const context = useMemo(() => ({ map, asAt }), [map, asAt]);
  const { size: chosenSize, shows, ...how } = settings;
  // The same matrix for as long as the settings that make it are the same.
  const made = JSON.stringify({ ...how, shows: 'count' });
  const matrix = useMemo(() => buildMatrix(context, shown, JSON.parse(made)), [context, shown, made]);
  const shading = useShading(context, matrix, shows);
  const size = sizeFor(chosenSize, matrix.columns.length);
  const table = (): string => clipboardTable(matrixTable(context, matrix, settings));
  const sayCopied = (): void => void tell(`Copied ${counted(matrix.rows.length, 'row', 'rows')} of the matrix.`);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(table());
      sayCopied();
    } catch {
      tell('The table could not be put on the clipboard. Click a cell and press Ctrl+C instead.', { tone: 'error' });
    }
  };
  const cell = CELL_SIZES[size] ?? CELL_SIZES[1];
  const isEmpty = matrix.links.length === 0;
  const chosenLinks = matrix.links.filter((id) => selection.links.has(id)).length;

  return (
    <section className={styles.screen} aria-label="Matrix">
      <Toolbar
        context={context}
        settings={settings}
        change={change}
        size={size}
        rows={matrix.rows.length}
        onCopy={isEmpty ? null : () => void copy()}
      />
      {isEmpty ? (
        <div className={styles.empty}>
          <Nothing isEmpty={map.link.size === 0} />
        </div>
      ) : (
        <MatrixGrid
          // Other rows and columns: the keyboard begins anew.
          key={`${how.rows} ${how.columns ?? ''}`}
          matrix={matrix}
          shading={shading}
          size={cell}
          selection={selection}
          label={`Links from ${matrix.rowsAre.toLowerCase()} to ${matrix.columnsAre.toLowerCase()}`}
          onCopy={(clipboard) => {
            clipboard.setData('text/plain', table());
            sayCopied();
          }}
        />
      )}
      {isEmpty ? null : (
        <footer className={styles.foot}>
          <div className={styles.chosen} role="status">
            {chosenLinks > 0 ? (
              <>
                <span>{counted(chosenLinks)} selected</span>
                <Button size="compact-sm" variant="subtle" onClick={() => showTab('links')}>
                  Show in the links table
                </Button>
                <Button size="compact-sm" variant="subtle" onClick={() => showTab('map')}>
                  Show on the map
                </Button>
              </>
            ) : (
              <span className={styles.hint}>Click a cell for the links behind it, a name for its entries.</span>
            )}
          </div>
          <Legend matrix={matrix} shading={shading} shows={shows} context={context} />
        </footer>
      )}
    </section>
  );
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  const add = useCommand('map.add-link');
  const paste = useCommand('map.paste-list');
  const clear = useCommand('view.clear-filter');
  const { why, steps } = useNothingLeft('links');
  if (isEmpty) {
    return (
      <EmptyState
        title="No links yet."
        text="The matrix shows how many links run from each entry, or each group of entries, to each other."
        steps={[
          { label: 'Add link', onDo: add.run, keys: add.keys, whyNot: add.whyNot },
          { label: 'Paste a list…', onDo: paste.run, keys: paste.keys, whyNot: paste.whyNot },
        ]}
      />
    );
  }
  const cleared = clear.isEnabled ? [{ label: 'Clear the filter', onDo: clear.run }] : [];
  return (
    <EmptyState
      title="No link counts here."
      text={why ?? 'The filter of the map and the choices above leave no link out of which a matrix could be made.'}
      steps={why === null ? cleared : steps}
    />
  );
}
