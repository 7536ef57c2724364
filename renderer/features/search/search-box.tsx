import { Combobox, Kbd, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { CornerDownLeft, Search } from 'lucide-react';
import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { CommandId } from '../../../shared/commands/index.ts';
import { readContact } from '../../../shared/engagement/read-contact.ts';
import { LONGEST_TEXT } from '../../../shared/quick-entry/index.ts';
import { foldText } from '../../../shared/util/fold.ts';
import { keysFor, openEntry, runCommand } from '../../commands/index.ts';
import {
  openDialog,
  selectLinks,
  showSide,
  useCanEdit,
  useFocusWish,
  useGlyphs,
  useMap,
  useToday,
} from '../../state/index.ts';
import { NoOptions } from '../../ui/no-options.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { CONTACT, ContactOption } from './contact-option.tsx';
import { EntryOption } from './entry-option.tsx';
import { NEW_ENTRY, NewEntryOption } from './new-entry-option.tsx';
import styles from './search-box.module.css';
import { addTyped, sayReady } from './sentence/add-typed.ts';
import { COMPLETE, CompletionOption } from './sentence/completion-option.tsx';
import { joinLines } from './sentence/join-lines.ts';
import { Preview } from './sentence/preview.tsx';
import { useTyping } from './sentence/use-typing.ts';
import { useSearch } from './use-search.ts';

const ACTION = 'action:';
const TOO_LONG =
  'This is too long for a sentence. Paste a list by “Add”, or read a text beside the map, to make links of it.';
/** Escape in the preview leads back to the text. The popover under the list, which closes at any Escape, takes this although its type does not tell. */
const KEPT_OPEN: object = { closeOnEscape: false };
/** How long the typing rests before a screen reader is told what Enter would add, in milliseconds. */
const REST = 700;

/**
 * Finds entries as one types, by any of their names, and goes to the one that is chosen. What reads as a sentence
 * ("A reports to B, quarterly") is shown as the links it means, and Enter adds them.
 */
export function SearchBox() {
  const [text, setText] = useState('');
  const [isAtEnd, setAtEnd] = useState(true);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const decide = useRef<HTMLDivElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const canEdit = useCanEdit();
  const glyphs = useGlyphs();
  const typing = useTyping(text, hasKeyboard);
  const map = useMap();
  const today = useToday();
  // “Met Vision 31 by phone: …” tells of a contact, whatever link it may read as too.
  const contact = useMemo(() => (canEdit ? readContact(map, text, today) : null), [canEdit, map, text, today]);
  const { completions } = typing;
  const isSentence = typing.isSentence && contact === null;
  const search = useSearch(isSentence ? '' : text);
  const hits = isSentence ? [] : search.hits;
  // A name that is whole may go on as a sentence; names themselves are found by the search.
  const isLinking = isSentence || completions.options[0]?.is === 'type';
  const offers = isLinking && isAtEnd ? completions.options : [];
  const actions = isSentence || offers.length > 0 ? [] : search.actions;
  useFocusWish('search', () => {
    input.current?.focus();
    input.current?.select();
  });

  const isBestOffer = offers.length > 0 && completions.isBest;
  // A type that is begun after a whole name comes before what was found in texts, and after names that go on like that.
  const isOfferFirst =
    isBestOffer && !hits.some(({ found }) => foldText(found.matched ?? '').startsWith(foldText(text)));
  const isUnknown = !isSentence && contact === null && offers.length === 0 && search.isDone && hits.length === 0;
  const isNew = isUnknown && canEdit && text.trim() !== '' && actions.length === 0 && text.length <= LONGEST_TEXT;
  const best = contact
    ? CONTACT
    : isOfferFirst
      ? offers[0]?.key
      : (hits[0]?.entity.id ?? actions[0]?.id ?? (isNew ? NEW_ENTRY : undefined));
  const found = hits.map((hit) => ({
    value: hit.entity.id as string,
    option: <EntryOption key={hit.entity.id} hit={hit} glyphs={glyphs} />,
  }));
  const offered = offers.map((completion) => ({
    value: `${COMPLETE}${completion.key}`,
    option: <CompletionOption key={completion.key} completion={completion} glyphs={glyphs} />,
  }));
  const { selectFirstOption, resetSelectedOption } = combobox;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed starts the choice anew
  useEffect(() => {
    if (best === undefined) resetSelectedOption();
    else selectFirstOption();
  }, [best, text, selectFirstOption, resetSelectedOption]);

  const write = (next: string): void => {
    setText(next);
    setAtEnd(true);
    if (next.trim() === '') combobox.closeDropdown();
    else combobox.openDropdown();
  };
  const submit = (value: string): void => {
    if (value.startsWith(COMPLETE)) {
      const chosen = offers.find(({ key }) => `${COMPLETE}${key}` === value);
      if (chosen) write(`${text.slice(0, completions.start)}${chosen.insert}${text.slice(completions.end)}`);
      input.current?.focus();
      return;
    }
    setText('');
    combobox.closeDropdown();
    if (value === CONTACT && contact) openDialog({ kind: 'record-engagement', begun: contact });
    else if (value.startsWith(ACTION)) {
      input.current?.blur();
      runCommand(value.slice(ACTION.length) as CommandId);
    } else if (value === NEW_ENTRY) openDialog({ kind: 'add-entry', name: text.trim() });
    else openEntry(value);
  };
  const add = useOneAtATime(async (): Promise<void> => {
    if (!canEdit || !typing.isReady) return;
    input.current?.focus();
    if (!(await addTyped(typing))) return;
    typing.forget();
    // What was typed meanwhile is the next sentence.
    setText((now) => (now === text ? '' : now));
    if (input.current?.value === text) combobox.closeDropdown();
  });
  const listed = isOfferFirst ? [...offered, ...found] : [...found, ...offered];
  const isOffer = (at: number): boolean => listed[at]?.value.startsWith(COMPLETE) ?? false;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const at = combobox.getSelectedOptionIndex();
    const hasChoice = combobox.dropdownOpened && at >= 0;
    if (event.key === 'Escape') {
      event.preventDefault();
      // The first press only puts the list away; the words stay.
      if (combobox.dropdownOpened) return;
      if (text === '') input.current?.blur();
      setText('');
    } else if (event.key === 'Tab' && !event.shiftKey && hasChoice && isOffer(at)) {
      event.preventDefault();
      combobox.clickSelectedOption();
    } else if (event.key === 'Enter' && isSentence && !hasChoice) {
      event.preventDefault();
      if (typing.isReady) void add();
      else {
        combobox.openDropdown();
        decide.current?.querySelector<HTMLElement>('button, select')?.focus();
      }
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = event.clipboardData.getData('text/plain');
    const line = joinLines(pasted);
    if (line === pasted) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    write(`${value.slice(0, selectionStart ?? value.length)}${line}${value.slice(selectionEnd ?? value.length)}`);
  };
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) combobox.closeDropdown();
  };
  const isOpen = combobox.dropdownOpened;
  const total = hits.length + actions.length + (contact ? 1 : 0);
  const [ready] = useDebouncedValue(isOpen && typing.isReady ? sayReady(typing.links, typing.fresh) : '', REST);
  const told = isOpen && search.isDone && !isSentence ? `${total === 0 ? 'Nothing' : total} found` : '';

  return (
    <search className={styles.search} onBlur={onBlur}>
      <Combobox
        store={combobox}
        onOptionSubmit={submit}
        withinPortal={false}
        {...KEPT_OPEN}
        transitionProps={{ duration: 0 }}
        offset={4}
      >
        <Combobox.Target withExpandedAttribute>
          <TextInput
            ref={input}
            role="combobox"
            type="search"
            size="sm"
            aria-label="Find an entry, or type a link"
            placeholder="Search or type: “Vision 31 reports to Strong Communities Board”"
            leftSection={<Search size={15} aria-hidden="true" />}
            rightSection={text === '' ? <Kbd size="xs">{keysFor('edit.find')}</Kbd> : null}
            rightSectionWidth={64}
            rightSectionPointerEvents="none"
            classNames={{ input: styles.input ?? '' }}
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => write(event.target.value)}
            onSelect={({ currentTarget }) => setAtEnd(currentTarget.selectionStart === currentTarget.value.length)}
            onPaste={onPaste}
            onBlur={() => setHasKeyboard(false)}
            onFocus={() => {
              setHasKeyboard(true);
              if (text.trim() !== '') combobox.openDropdown();
            }}
            onKeyDown={onKeyDown}
          />
        </Combobox.Target>
        <Combobox.Dropdown className={styles.dropdown ?? ''}>
          <Combobox.Options mah={isSentence ? '34vh' : '60vh'} style={{ overflowY: 'auto' }}>
            {contact ? <ContactOption contact={contact} /> : null}
            {isOfferFirst ? listed.map(({ option }) => option) : found.map(({ option }) => option)}
            {isUnknown ? <NoOptions text={text.length > LONGEST_TEXT ? TOO_LONG : 'No entry is called that.'} /> : null}
            {isNew ? <NewEntryOption name={text.trim()} /> : null}
            {isOfferFirst || offered.length === 0 ? null : found.length === 0 && !completions.instead ? (
              offered.map(({ option }) => option)
            ) : (
              <Combobox.Group
                label={
                  completions.instead
                    ? `“${completions.instead}” is no type of link that the map has. Which one is it?`
                    : 'Go on with a link'
                }
              >
                {offered.map(({ option }) => option)}
              </Combobox.Group>
            )}
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
          {isSentence ? (
            <Preview
              typing={typing}
              glyphs={glyphs}
              canEdit={canEdit}
              decide={decide}
              onAdd={() => void add()}
              onCorrect={(next) => {
                write(next);
                input.current?.focus();
              }}
              onLeave={() => input.current?.focus()}
              onOpenLink={(id) => {
                combobox.closeDropdown();
                selectLinks(id);
                showSide('details');
              }}
            />
          ) : null}
        </Combobox.Dropdown>
      </Combobox>
      <VisuallyHidden role="status">{ready || told}</VisuallyHidden>
    </search>
  );
}
