import { Button, Menu } from '@mantine/core';
import { ChevronDown, ChevronUp, MapPin, Plus } from 'lucide-react';
import { type Ref, useImperativeHandle, useState } from 'react';
import {
  confirmationChoices,
  explain,
  NOBODY_ASKED,
  sayConfirmation,
  type ThingToCheck,
} from '../../../../shared/model/knowledge/index.ts';
import { openDialog, useAsAt, useCanEdit, useMap } from '../../../state/index.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import styles from './check.module.css';
import { confirmAndTell, factsToMark, markAndTell } from './deal-with.ts';

/** What the keys of the list ask of the bar: a letter, and whether it meant something. */
export type CheckBarHandle = { readonly press: (letter: string) => boolean };

type Props = {
  readonly thing: ThingToCheck;
  readonly place: number;
  readonly of: number;
  readonly onGo: (place: number) => void;
  /** Before something is done about the thing. */
  readonly onBegin: () => void;
  readonly onOpen: () => void;
  /** The keyboard goes back to the list. */
  readonly onLeave: () => void;
  readonly ref?: Ref<CheckBarHandle>;
};

/** What is known of the current thing, and what can be done about it; each action has a letter that works in the list. */
export function CheckBar({ thing, place, of, onGo, onBegin, onOpen, onLeave, ref }: Props) {
  const map = useMap();
  const asAt = useAsAt();
  const canEdit = useCanEdit();
  const [menu, setMenu] = useState<'fact' | 'confirm' | null>(null);
  const link = thing.kind === 'link' ? map.link.get(thing.id) : undefined;
  const marks = factsToMark(map, thing.id);

  const mark = (choice: (typeof marks)[number]): void => {
    onBegin();
    void markAndTell(choice);
  };
  const add = (): void => {
    onBegin();
    openDialog(
      thing.kind === 'link'
        ? { kind: 'attach-evidence', entities: [], links: [thing.id] }
        : { kind: 'attach-evidence', entities: [thing.id], links: [] },
    );
  };
  const confirm = (by: Parameters<typeof confirmAndTell>[1]): void => {
    onBegin();
    void confirmAndTell(thing.id, by);
  };
  const [only] = marks;
  const pressFact = (): void => {
    if (marks.length === 1 && only) mark(only);
    else setMenu('fact');
  };
  useImperativeHandle(ref, () => ({
    press(letter) {
      if (!canEdit) return false;
      if (letter === 'f' && marks.length > 0) pressFact();
      else if (letter === 'e') add();
      else if (letter === 'c' && link) setMenu('confirm');
      else return false;
      return true;
    },
  }));
  const closeMenu = (): void => {
    setMenu(null);
    onLeave();
  };
  const menuProps = { position: 'top-start', withinPortal: true, returnFocus: false } as const;

  return (
    <div className={styles.bar}>
      <p className={styles.known} aria-live="polite">
        {explain(map, thing.id, asAt).sentence}
        {link ? ` ${sayConfirmation(map, link)}.` : ''}
      </p>
      <div className={styles.actions} role="toolbar" aria-label="What to do about it">
        <span className={styles.walk}>
          <IconButton label="Previous" keys="↑" disabled={place <= 0} onClick={() => onGo(place - 1)}>
            <ChevronUp size={16} />
          </IconButton>
          <IconButton label="Next" keys="↓" disabled={place >= of - 1} onClick={() => onGo(place + 1)}>
            <ChevronDown size={16} />
          </IconButton>
          <span className={styles.count}>
            {(place + 1).toLocaleString('en-GB')} of {of.toLocaleString('en-GB')}
          </span>
        </span>
        {marks.length === 0 ? null : (
          <Menu {...menuProps} opened={menu === 'fact'} onChange={(isOpen) => (isOpen ? pressFact() : closeMenu())}>
            <Menu.Target>
              <Button size="compact-sm" disabled={!canEdit} aria-keyshortcuts="F" rightSection={<Key letter="F" />}>
                Mark as fact
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>Which source states it?</Menu.Label>
              {marks.map((choice) => (
                <Menu.Item key={choice.id} onClick={() => mark(choice)}>
                  {choice.label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        <Button
          size="compact-sm"
          disabled={!canEdit}
          aria-keyshortcuts="E"
          leftSection={<Plus size={14} />}
          rightSection={<Key letter="E" />}
          onClick={add}
        >
          Add evidence
        </Button>
        {link ? (
          <Menu
            {...menuProps}
            opened={menu === 'confirm'}
            onChange={(isOpen) => (isOpen ? setMenu('confirm') : closeMenu())}
          >
            <Menu.Target>
              <Button size="compact-sm" disabled={!canEdit} aria-keyshortcuts="C" rightSection={<Key letter="C" />}>
                Confirmed by …
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {confirmationChoices(map, link).map(({ value, label }) => (
                <Menu.Item key={value} disabled={link.confirmedBy === value} onClick={() => confirm(value)}>
                  {label}
                </Menu.Item>
              ))}
              <Menu.Item disabled={link.confirmedBy === null} onClick={() => confirm(null)}>
                {NOBODY_ASKED}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        ) : null}
        <Button
          size="compact-sm"
          aria-keyshortcuts="Enter"
          leftSection={<MapPin size={14} />}
          rightSection={<Key letter="Enter" />}
          onClick={onOpen}
        >
          Show on the map
        </Button>
      </div>
    </div>
  );
}

/** The key that does it in the list. */
function Key({ letter }: { readonly letter: string }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {letter}
    </span>
  );
}
