// Opens a file, says so, and makes one edit for each line it hears: `edit NAME`, `undo` or `redo`. Says the revision after each.
import { createInterface } from 'node:readline';
import { openStore } from '../../../electron/store/index.ts';
import { planEdits } from '../../../shared/edits/index.ts';
import { sequenceOfIds } from '../../../shared/util/uuid.ts';
import { NOW } from '../maps.ts';

const [path = '', seed = 'writer'] = process.argv.slice(2);
const store = openStore(path);
const newId = sequenceOfIds(seed, 1_772_000_000_000);
console.log('open');

createInterface({ input: process.stdin }).on('line', (line) => {
  const [what, ...name] = line.split(' ');
  const result =
    what === 'undo'
      ? store.undo(NOW)
      : what === 'redo'
        ? store.redo(NOW)
        : store.commit(
            (map) =>
              planEdits(map, [{ edit: 'entity.add', input: { name: name.join(' ') } }], {
                now: NOW,
                today: NOW.slice(0, 10),
                newId,
              }),
            NOW,
          );
  console.log(result.ok ? String(result.value.revision) : result.error.code);
});
