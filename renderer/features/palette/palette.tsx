import { Modal, VisuallyHidden } from '@mantine/core';
import { Search } from 'lucide-react';
import { Fragment, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { FocusAtOnce } from '../../ui/focus-at-once.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useStored } from '../../ui/use-stored.ts';
import styles from './palette.module.css';
import { PaletteLine } from './palette-line.tsx';
import { type Item, stillActions, useItems } from './use-items.ts';

const LATELY_KEPT = 5;

export function Palette({ onClose }: { readonly onClose: () => void }) {
  useFocusBack();
  const [text, setText] = useState('');
  const [stored, setStored] = useStored<readonly string[]>('actions-lately', []);
  const lately = useMemo(() => stillActions(stored), [stored]);
  const items = useItems(text, lately);
  const [chosen, setChosen] = useState(0);
  const [refused, setRefused] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const at = Math.min(chosen, items.length - 1);
  const current = items[at];
  const optionId = (index: number): string => `${listId}-${index}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list may have another line at the same place
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, items]);

  const run = ({ whyNot, command, run: act }: Item): void => {
    if (whyNot !== null) {
      setRefused(whyNot);
      return;
    }
    if (command !== null) setStored([command, ...lately.filter((id) => id !== command)].slice(0, LATELY_KEPT));
    onClose();
    // The palette goes first and gives the keyboard back: the action begins from where the user was.
    setTimeout(act);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = placeAfter(event.key, at, items.length);
    if (to !== null) {
      event.preventDefault();
      setChosen(to);
      setRefused('');
    } else if (event.key === 'Enter' && current && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(current);
    }
  };

  return (
    <Modal.Root opened onClose={onClose} size={620} yOffset="8vh">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Title className={styles.unseen ?? ''}>Find an action, an entry or a view</Modal.Title>
        <Modal.Body className={styles.body ?? ''}>
          <div className={styles.field}>
            <Search size={16} aria-hidden="true" />
            <input
              className={styles.input}
              data-autofocus
              role="combobox"
              aria-label="What do you want to do?"
              aria-expanded="true"
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={current ? optionId(at) : undefined}
              aria-describedby={`${listId}-says`}
              placeholder="Type what you want to do, or the name of an entry"
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setChosen(0);
                setRefused('');
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <div ref={list} id={listId} role="listbox" aria-label="What can be done" className={styles.list}>
            {items.map((item, index) => (
              <Fragment key={item.id}>
                {item.group === items[index - 1]?.group ? null : (
                  <div role="presentation" className={styles.group}>
                    {item.group}
                  </div>
                )}
                <PaletteLine
                  id={optionId(index)}
                  item={item}
                  isChosen={index === at}
                  onPoint={() => setChosen(index)}
                  onRun={() => run(item)}
                />
              </Fragment>
            ))}
          </div>
          {items.length === 0 ? (
            <p className={styles.none}>Nothing is called that. Try another word, or part of one.</p>
          ) : null}
          <p id={`${listId}-says`} className={styles.foot}>
            {current?.says ?? ''}
          </p>
          <VisuallyHidden role="status">
            {refused || (items.length === 0 ? 'Nothing found' : `${items.length} found`)}
          </VisuallyHidden>
        </Modal.Body>
        <FocusAtOnce />
      </Modal.Content>
    </Modal.Root>
  );
}

/** The place in the list that a key leads to; null for other keys. The ends meet. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(at + 8, count - 1);
    case 'PageUp':
      return Math.max(at - 8, 0);
    default:
      return null;
  }
}
