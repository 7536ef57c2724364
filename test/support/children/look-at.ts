// Opens a file, looks, tries to write, and says what came of it.
import { openStore } from '../../../electron/store/index.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';
import { planEdits } from '../../../shared/edits/index.ts';
import { editContext, NOW } from '../maps.ts';

function look(path: string): unknown {
  try {
    const store = openStore(path);
    const written = store.commit(
      (map) => planEdits(map, [{ edit: 'entity.add', input: { name: 'B' } }], editContext()),
      NOW,
    );
    const undone = store.undo(NOW);
    const answer = {
      opened: {
        readOnly: store.readOnly,
        entities: store.map().entity.size,
        revision: store.revision(),
        problems: store.check(),
        found: store.find('A', 10).length,
      },
      written: written.ok ? 'written' : written.error.code,
      undone: undone.ok ? 'undone' : undone.error.code,
    };
    store.close();
    return answer;
  } catch (error) {
    if (error instanceof AppFailure) return { refused: error.error.code };
    throw error;
  }
}

console.log(JSON.stringify(look(process.argv[2] ?? '')));
