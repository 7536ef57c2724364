// Adds entries to a file one edit at a time, as fast as it can, as often as it is told; says the revision after each.
import { openStore } from '../../../electron/store/index.ts';
import { planEdits } from '../../../shared/edits/index.ts';
import { sequenceOfIds } from '../../../shared/util/uuid.ts';
import { NOW } from '../maps.ts';

const [path = '', seed = '', times = '0'] = process.argv.slice(2);
const store = openStore(path, { patience: 60_000 });
const newId = sequenceOfIds(seed, 1_772_000_000_000);
console.log('open');
for (let index = 0; index < Number(times); index++) {
  const call = { edit: 'entity.add', input: { name: `${seed} ${index}` } };
  const result = store.commit((map) => planEdits(map, [call], { now: NOW, today: NOW.slice(0, 10), newId }), NOW);
  if (!result.ok) throw new Error(result.error.message);
  console.log(result.value.revision);
}
store.close();
