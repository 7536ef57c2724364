import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { showOnMap } from '../../../commands/index.ts';
import { clearFilter, isEmpty, useSelection } from '../../../state/index.ts';
import type { Part } from '../parts.ts';
import type { Listed } from '../use-things-to-check.ts';
import styles from './check.module.css';
import { CheckBar, type CheckBarHandle } from './check-bar.tsx';
import { CheckList } from './check-list.tsx';
import { type Kinds, narrowed } from './list-rows.ts';
import { useWalk } from './use-walk.ts';

const KIND_CHOICES: readonly { readonly value: Kinds; readonly label: string }[] = [
  { value: 'all', label: 'Entries and links' },
  { value: 'link', label: 'Links' },
  { value: 'entity', label: 'Entries' },
];

type Props = { readonly part: Part; readonly listed: Listed };

/** One list of what is to be checked, to be worked through from top to bottom. */
export function CheckScreen({ part, listed }: Props) {
  const [text, setText] = useState('');
  const [kinds, setKinds] = useState<Kinds>('all');
  const things = useMemo(() => narrowed(listed.things, kinds, text), [listed.things, kinds, text]);
  const walk = useWalk(things, kinds === 'all' && text.trim() === '' ? '' : `${kinds} ${text}`);
  const isElsewhere = !isEmpty(useSelection());
  const list = useRef<{ readonly focus: () => void }>(null);
  const bar = useRef<CheckBarHandle>(null);
  const { current } = walk;
  const open = (): void => {
    if (current) showOnMap(current.kind === 'link' ? { links: [current.id] } : { entities: [current.id] });
  };
  const goOn = (): void => {
    walk.go(walk.resumesAt);
    list.current?.focus();
  };
  const hidden =
    listed.hidden === 0 ? null : (
      <p className={styles.hidden}>
        {listed.hidden.toLocaleString('en-GB')} more {listed.hidden === 1 ? 'is' : 'are'} hidden by the filter of the
        map.
        <Button size="compact-xs" onClick={clearFilter}>
          Clear the filter
        </Button>
      </p>
    );

  return (
    <section className={styles.screen} aria-labelledby={`check-${part.id}`}>
      <div className={styles.head}>
        <h2 className={styles.title} id={`check-${part.id}`}>
          {part.title}
        </h2>
        <p className={styles.about}>{part.about}</p>
        {listed.things.length === 0 ? null : (
          <div className={styles.tools}>
            <TextInput
              type="search"
              aria-label="Find in the list"
              placeholder="Find in the list"
              leftSection={<Search size={14} aria-hidden="true" />}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            {part.id === 'confirmation' ? null : (
              <NativeSelect
                size="xs"
                aria-label="What is listed"
                data={[...KIND_CHOICES]}
                value={kinds}
                onChange={(event) => setKinds(event.target.value as Kinds)}
              />
            )}
            {hidden}
          </div>
        )}
      </div>
      {things.length === 0 ? (
        <div className={styles.empty}>
          <p className={styles.emptyTitle}>{listed.things.length === 0 ? 'Nothing to check here.' : 'Nothing fits.'}</p>
          <p>
            {listed.things.length > 0 ? 'Change what you typed or chose above.' : listed.hidden > 0 ? '' : part.done}
          </p>
          {listed.things.length === 0 ? hidden : null}
        </div>
      ) : (
        <>
          <CheckList
            ref={list}
            label={part.title}
            things={things}
            place={walk.place}
            resumesAt={walk.resumesAt}
            onGo={walk.go}
            onOpen={open}
            onLetter={(letter) => bar.current?.press(letter) ?? false}
          />
          {current ? (
            <CheckBar
              ref={bar}
              key={current.id}
              thing={current}
              place={walk.place}
              of={things.length}
              onGo={walk.go}
              onBegin={walk.begin}
              onOpen={open}
              onLeave={() => list.current?.focus()}
            />
          ) : (
            <div className={styles.bar}>
              <p className={styles.known} aria-live="polite">
                {isElsewhere ? 'What is selected is not on this list.' : 'Nothing is selected.'}
              </p>
              <div className={styles.actions}>
                <Button size="compact-sm" title="Go on with the list (↓)" onClick={goOn}>
                  Go on with the list
                </Button>
              </div>
            </div>
          )}
        </>
      )}
    </section>
  );
}
