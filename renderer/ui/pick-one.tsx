import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { problemProps } from './field-row.tsx';
import flat from './flat.module.css';
import { hasLabel, type Option } from './option.ts';
import { CREATE, NONE, OptionList } from './option-list.tsx';
import { useEnterTakes } from './use-enter-takes.ts';
import { type OptionSource, useFoundOptions } from './use-options.ts';

type Props = {
  readonly id?: string;
  /** Accessible name, where no label points to the field. */
  readonly label?: string | undefined;
  readonly chosen: Option | null;
  readonly options: OptionSource;
  /** Null: nothing is chosen any more. */
  readonly onPick: (value: string | null) => void;
  /** Makes a new one of what was typed; absent when only what is there can be chosen. */
  readonly onCreate?: ((text: string) => void) | undefined;
  readonly createLabel?: (text: string) => string;
  /** What choosing nothing is called; absent when something must be chosen. */
  readonly none?: string | undefined;
  readonly placeholder?: string;
  readonly isBoxed?: boolean;
  readonly isDisabled?: boolean;
  /** Why the last choice was refused. */
  readonly problem?: string | null;
  readonly autoFocus?: boolean;
  /** The list shows from the start: what there is to choose from is what one came for. */
  readonly opensAtOnce?: boolean;
  /** Called when the field is left without choosing, Escape included. */
  readonly onLeave?: () => void;
};

/** A field that chooses one thing from a list by typing part of it (the combobox pattern). */
export function PickOne(props: Props) {
  const { chosen, options, onPick, onCreate, none, isBoxed = false } = props;
  const [text, setText] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const begin = useEffectEvent(() => {
    if (props.opensAtOnce) combobox.openDropdown();
  });
  useEffect(() => void begin(), []);
  const { options: found, isCurrent } = useFoundOptions(options, text ?? '', combobox.dropdownOpened);
  const create = text?.trim() && onCreate && !hasLabel(found, text) ? text.trim() : null;

  const best = found[0]?.value ?? create;
  const { onEnter, forget } = useEnterTakes(combobox, {
    text: text ?? '',
    best,
    isCurrent,
    take() {
      const [first] = found;
      if (first) submit(first.value);
      else if (create) submit(CREATE);
    },
  });

  const close = (): void => {
    setText(null);
    forget();
    combobox.closeDropdown();
  };
  const submit = (value: string): void => {
    close();
    // What is typed next takes the place of what was chosen.
    requestAnimationFrame(() => {
      if (document.activeElement === input.current) input.current?.select();
    });
    if (value === NONE) onPick(null);
    else if (value === CREATE) onCreate?.((text ?? '').trim());
    else onPick(value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (onEnter(event)) return;
    // Tab takes what Enter would take, and goes on.
    if (event.key === 'Tab' && text?.trim() && best !== null) combobox.clickSelectedOption();
    if (event.key !== 'Escape') return;
    if (combobox.dropdownOpened || text !== null) event.stopPropagation();
    close();
    props.onLeave?.();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal transitionProps={{ duration: 0 }}>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          ref={input}
          {...(props.id === undefined ? {} : { id: props.id })}
          {...(props.label === undefined ? {} : { 'aria-label': props.label })}
          role="combobox"
          value={text ?? chosen?.label ?? ''}
          placeholder={props.placeholder ?? 'Not set'}
          disabled={props.isDisabled ?? false}
          error={props.problem ?? null}
          errorProps={problemProps}
          withErrorStyles={isBoxed}
          variant={isBoxed ? 'default' : 'unstyled'}
          size={isBoxed ? 'sm' : 'xs'}
          {...(isBoxed
            ? {}
            : { classNames: { root: flat.field ?? '', input: flat.input ?? '', section: flat.section ?? '' } })}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          rightSectionWidth={24}
          // The first is for dialogs, whose focus trap would else take the focus away again.
          data-autofocus={props.autoFocus || undefined}
          autoFocus={props.autoFocus ?? false}
          autoComplete="off"
          onFocus={(event) => event.target.select()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            close();
            props.onLeave?.();
          }}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.target.value);
            forget();
            combobox.openDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
          <OptionList
            options={found}
            chosen={new Set(chosen ? [chosen.value] : [])}
            create={create}
            createLabel={props.createLabel}
            none={text ? null : (none ?? null)}
          />
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
