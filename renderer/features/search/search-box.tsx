import { Combobox, Kbd, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { CornerDownLeft, Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CommandId } from '../../../shared/commands/index.ts';
import { keysFor, openEntry, runCommand } from '../../commands/index.ts';
import { useFocusWish } from '../../state/index.ts';
import { EntryOption } from './entry-option.tsx';
import styles from './search-box.module.css';
import { useSearch } from './use-search.ts';

const ACTION = 'action:';

/** Finds entries as one types, by any of their names, and goes to the one that is chosen. */
export function SearchBox() {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { hits, actions, isDone } = useSearch(text);
  useFocusWish('search', () => {
    input.current?.focus();
    input.current?.select();
  });

  const best = hits[0]?.entity.id ?? actions[0]?.id;
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (best !== undefined) selectFirstOption();
  }, [best, selectFirstOption]);

  const submit = (value: string): void => {
    setText('');
    combobox.closeDropdown();
    if (value.startsWith(ACTION)) {
      input.current?.blur();
      runCommand(value.slice(ACTION.length) as CommandId);
    } else openEntry(value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (text === '') input.current?.blur();
    setText('');
    combobox.closeDropdown();
  };
  const isOpen = combobox.dropdownOpened;
  const total = hits.length + actions.length;

  return (
    <search className={styles.search}>
      <Combobox
        store={combobox}
        onOptionSubmit={submit}
        withinPortal={false}
        transitionProps={{ duration: 0 }}
        offset={4}
      >
        <Combobox.Target withExpandedAttribute>
          <TextInput
            ref={input}
            role="combobox"
            type="search"
            size="sm"
            aria-label="Find an entry"
            placeholder="Find by name, other name or description"
            leftSection={<Search size={15} aria-hidden="true" />}
            rightSection={text === '' ? <Kbd size="xs">{keysFor('edit.find')}</Kbd> : null}
            rightSectionWidth={64}
            rightSectionPointerEvents="none"
            classNames={{ input: styles.input ?? '' }}
            value={text}
            autoComplete="off"
            onChange={(event) => {
              setText(event.target.value);
              if (event.target.value.trim() === '') combobox.closeDropdown();
              else combobox.openDropdown();
            }}
            onFocus={() => {
              if (text.trim() !== '') combobox.openDropdown();
            }}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={onKeyDown}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah="60vh" style={{ overflowY: 'auto' }}>
            {hits.map((hit) => (
              <EntryOption key={hit.entity.id} hit={hit} />
            ))}
            {isDone && hits.length === 0 ? <Combobox.Empty>No entry is called that.</Combobox.Empty> : null}
            {actions.length === 0 ? null : (
              <Combobox.Group label="Actions">
                {actions.map((action) => (
                  <Combobox.Option key={action.id} value={`${ACTION}${action.id}`} className={styles.option ?? ''}>
                    <span className={styles.actionIcon}>
                      <CornerDownLeft size={14} aria-hidden="true" />
                    </span>
                    {action.label}
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <VisuallyHidden role="status">
        {isOpen && isDone ? `${total === 0 ? 'Nothing' : total} found` : ''}
      </VisuallyHidden>
    </search>
  );
}
