// Makes big steps, thousands of records each, until it is killed; says the revision of each once it is committed.
import { writeSync } from 'node:fs';
import { openStore } from '../../../electron/store/index.ts';
import { planEdits } from '../../../shared/edits/index.ts';
import { sequenceOfIds } from '../../../shared/util/uuid.ts';
import { NOW } from '../maps.ts';

const [path = '', seed = ''] = process.argv.slice(2);
const store = openStore(path);
const newId = sequenceOfIds(seed, 1_772_000_000_000);
// Written at once, not when the loop lets go: what was said has been committed.
const say = (text: string): void => void writeSync(1, `${text}\n`);
say('open');
for (let step = 0; ; step++) {
  const calls = Array.from({ length: 1500 }, (_, index) => ({
    edit: 'entity.add',
    input: { name: `${seed} ${step} ${index}`, description: 'Something to fill the page with. '.repeat(4) },
  }));
  const result =
    step % 3 === 2
      ? store.undo(NOW)
      : store.commit((map) => planEdits(map, calls, { now: NOW, today: NOW.slice(0, 10), newId }), NOW);
  if (!result.ok) throw new Error(result.error.message);
  say(String(result.value.revision));
}
