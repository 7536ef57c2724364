import { Button } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { focusIfLost } from '../../ui/focus-if-lost.ts';

/** So many of a list are there to begin with, and so many more each time they are asked for. */
const FIRST = 100;
const FURTHER = 500;

type Props<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly say: (item: Item) => ReactNode;
};

/** The first of a list that may be long, and a button for the next. */
export function FirstOf<Item>({ items, keyOf, say }: Props<Item>) {
  const [shown, setShown] = useState(FIRST);
  const more = items.length - shown;
  const list = useRef<HTMLLIElement>(null);
  const showMore = (): void => {
    const next = list.current?.previousElementSibling;
    setShown(shown + FURTHER);
    // With the last of them the button goes: the keyboard goes on where it has shown more.
    requestAnimationFrame(() => focusIfLost(() => next?.nextElementSibling as HTMLElement | null));
  };
  return (
    <>
      {items.slice(0, shown).map((item, at) => (
        <li key={keyOf(item)} tabIndex={at >= FIRST && (at - FIRST) % FURTHER === 0 ? -1 : undefined}>
          {say(item)}
        </li>
      ))}
      {more > 0 ? (
        <li ref={list}>
          <Button size="compact-xs" variant="subtle" onClick={showMore}>
            Show {Math.min(FURTHER, more).toLocaleString('en-GB')} more of {more.toLocaleString('en-GB')}
          </Button>
        </li>
      ) : null}
    </>
  );
}
