import { Button, Popover, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import {
  IAP2_LEVELS,
  type LevelPair,
  levelPairs,
  removeTopicEdit,
  renameTopicEdits,
  topicEdits,
} from '../../../../shared/engagement/ratings/level-pairs.ts';
import { edit, getMap, sayRefusal, tellUndoable, useCanEdit } from '../../../state/index.ts';
import styles from '../grid.module.css';

type Props = {
  readonly pair: LevelPair;
  /** @param now by what the pair of the new topic is known */
  readonly onMade: (now: string) => void;
};

/** Adds a topic, and renames or removes the one that is shown. */
export function TopicForm({ pair, onMade }: Props) {
  const canEdit = useCanEdit();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" shadow="md" width={360} trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<Plus size={14} aria-hidden="true" />}
          disabled={!canEdit}
          onClick={() => setOpen(!isOpen)}
        >
          Topics
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.popover ?? ''} aria-label="Topics">
        <Fields pair={pair} onMade={onMade} onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Fields({ pair, onMade, onDone }: Props & { readonly onDone: () => void }) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const give = async (read: ReturnType<typeof topicEdits>, label: string, done: string): Promise<boolean> => {
    if ('problem' in read) {
      setProblem(read.problem);
      return false;
    }
    const reply = await edit(read.edits, { label, tell: false });
    if (!reply.ok) {
      setProblem(sayRefusal(reply.error));
      return false;
    }
    tellUndoable(done, reply.value);
    onDone();
    return true;
  };
  const onAdd = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const before = new Set(levelPairs(getMap()).map(({ now }) => now));
    const typed = name.trim();
    if (!(await give(topicEdits(getMap(), typed), `Add the topic “${typed}”`, `Added the topic ${typed}.`))) return;
    const made = levelPairs(getMap()).find(({ now }) => !before.has(now));
    if (made) onMade(made.now);
  };
  return (
    <form className={styles.names} onSubmit={(event) => void onAdd(event)}>
      <TextInput
        size="xs"
        label="Name of a topic"
        description="How far each takes part in it is judged on five levels."
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={styles.formEnd}>
        {problem === null ? null : (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        {pair.topic === null ? null : (
          <>
            <Button
              size="xs"
              onClick={() =>
                void give(
                  { edits: [removeTopicEdit(pair)] },
                  `Remove the topic “${pair.label}”`,
                  `Removed the topic ${pair.label} with what was judged on it.`,
                )
              }
            >
              Remove “{pair.label}”
            </Button>
            <Button
              size="xs"
              onClick={() =>
                void give(
                  renameTopicEdits(getMap(), pair, name),
                  `Rename the topic “${pair.label}”`,
                  `Renamed the topic ${pair.label}.`,
                )
              }
            >
              Rename it
            </Button>
          </>
        )}
        <Button size="xs" type="submit" variant="filled">
          Add
        </Button>
      </div>
      <dl className={styles.meanings}>
        {IAP2_LEVELS.map(({ value, label, means }) => (
          <div key={value}>
            <dt>{label}</dt>
            <dd>{means}.</dd>
          </div>
        ))}
      </dl>
      <p className={styles.dim}>
        Names of levels: IAP2 Spectrum of Public Participation, © International Association for Public Participation
        (iap2.org). What they mean is said in words of our own.
      </p>
    </form>
  );
}
