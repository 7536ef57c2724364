import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useGlyphs } from '../../../state/index.ts';
import { COMPLETE, CompletionOption } from '../sentence/completion-option.tsx';
import { joinLines } from '../sentence/join-lines.ts';
import styles from './run.module.css';
import type { useRun } from './use-run.ts';

type Props = { readonly run: ReturnType<typeof useRun>; readonly onLeave: () => void };

/** Takes a name, completes it, and adds the link to it at Enter. */
export function NameField({ run, onLeave }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const glyphs = useGlyphs();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { completions } = run.reading;
  const { options } = completions;
  const best = completions.isBest ? options[0]?.key : undefined;
  const { selectFirstOption, resetSelectedOption } = combobox;
  // Also when the button that had the keyboard has gone with its line, or with the name that it put right.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines and the text are what the buttons go with
  useEffect(() => {
    if (!input.current?.closest('section')?.contains(document.activeElement)) input.current?.focus();
  }, [run.lines, run.text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed starts the choice anew
  useEffect(() => {
    if (best === undefined) resetSelectedOption();
    else selectFirstOption();
  }, [best, run.text, selectFirstOption, resetSelectedOption]);

  const submit = (value: string): void => {
    const chosen = options.find(({ key }) => `${COMPLETE}${key}` === value);
    if (!chosen) return;
    const next = `${run.text.slice(0, completions.start)}${chosen.insert}${run.text.slice(completions.end)}`;
    run.write(next);
    input.current?.focus();
    if (chosen.is !== 'entry') return;
    combobox.closeDropdown();
    void run.add(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const hasChoice = combobox.dropdownOpened && combobox.getSelectedOptionIndex() >= 0;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (!(combobox.dropdownOpened && options.length > 0 && run.text !== '')) onLeave();
    } else if (event.key === 'Tab' && !event.shiftKey && hasChoice) {
      // Tab takes the name and stays, so that more can be said of the link.
      event.preventDefault();
      const chosen = options[combobox.getSelectedOptionIndex()];
      if (chosen)
        run.write(`${run.text.slice(0, completions.start)}${chosen.insert}${run.text.slice(completions.end)}`);
    } else if (event.key === 'Enter' && !hasChoice) {
      event.preventDefault();
      combobox.closeDropdown();
      void run.add(run.text);
    }
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal transitionProps={{ duration: 0 }} position="top">
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          className={styles.name ?? ''}
          size="sm"
          role="combobox"
          aria-label="To whom"
          placeholder="Type a name, press Enter, type the next"
          autoComplete="off"
          spellCheck={false}
          value={run.text}
          onChange={(event) => {
            run.write(event.currentTarget.value);
            if (event.currentTarget.value === '') combobox.closeDropdown();
            else combobox.openDropdown();
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (!/[\r\n]/.test(pasted)) return;
            event.preventDefault();
            run.write(run.text + joinLines(pasted).replaceAll('; ', ', '));
          }}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={onKeyDown}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={options.length === 0}>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
          {options.map((completion) => (
            <CompletionOption key={completion.key} completion={completion} glyphs={glyphs} />
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
