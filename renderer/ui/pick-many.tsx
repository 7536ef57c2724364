import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { problemProps } from './field-row.tsx';
import flat from './flat.module.css';
import { hasLabel, type Option } from './option.ts';
import { CREATE, OptionList } from './option-list.tsx';
import styles from './pick-many.module.css';
import { useEnterTakes } from './use-enter-takes.ts';
import { type OptionSource, useFoundOptions } from './use-options.ts';

type Props = {
  readonly id?: string;
  readonly label?: string | undefined;
  readonly chosen: readonly Option[];
  /** None: whatever is typed becomes a value. */
  readonly options: OptionSource;
  readonly onAdd: (value: string) => void;
  readonly onRemove: (value: string) => void;
  readonly onCreate?: ((text: string) => void) | undefined;
  readonly createLabel?: (text: string) => string;
  readonly placeholder?: string;
  readonly isBoxed?: boolean;
  readonly isDisabled?: boolean;
  /** Why the last change was refused. */
  readonly problem?: string | null;
  readonly autoFocus?: boolean;
  /** The list goes once something is picked: what stands under it matters more than picking the next. */
  readonly closesOnPick?: boolean;
  readonly onLeave?: () => void;
};

/** A field that holds several chosen things, each with a button to take it out. */
export function PickMany(props: Props) {
  const { chosen, options, onAdd, onRemove, onCreate, isBoxed = false, isDisabled = false } = props;
  const [text, setText] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const values = new Set(chosen.map((option) => option.value));
  const { options: found, isCurrent } = useFoundOptions(options, text, combobox.dropdownOpened);
  const left = found.filter((option) => !values.has(option.value));
  const create = text.trim() !== '' && onCreate && !hasLabel(found, text) ? text.trim() : null;
  const canChoose = left.length > 0 || create !== null || typeof options === 'function' || options.length > 0;

  const best = left[0]?.value ?? create;
  const { onEnter, forget } = useEnterTakes(combobox, {
    text,
    best,
    isCurrent,
    take() {
      const [first] = left;
      if (first) submit(first.value);
      else if (create !== null) submit(CREATE);
    },
  });

  const submit = (value: string): void => {
    setText('');
    forget();
    if (value === CREATE) onCreate?.(text.trim());
    else onAdd(value);
    if (props.closesOnPick) combobox.closeDropdown();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (onEnter(event)) return;
    const last = chosen.at(-1);
    if (event.key === 'Backspace' && text === '' && last) {
      event.preventDefault();
      onRemove(last.value);
    }
    if (event.key === 'Enter' && create !== null && left.length === 0) {
      event.preventDefault();
      submit(CREATE);
    }
    // Tab takes what Enter would take, and goes on.
    if (event.key === 'Tab' && text.trim() !== '' && best !== null) combobox.clickSelectedOption();
    if (event.key === 'Escape') {
      if (combobox.dropdownOpened || text !== '') event.stopPropagation();
      setText('');
      forget();
      combobox.closeDropdown();
      props.onLeave?.();
    }
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal transitionProps={{ duration: 0 }}>
      <Combobox.DropdownTarget>
        <PillsInput
          {...(props.id === undefined ? {} : { id: props.id })}
          size={isBoxed ? 'sm' : 'xs'}
          variant={isBoxed ? 'default' : 'unstyled'}
          {...(isBoxed
            ? {}
            : { classNames: { root: flat.field ?? '', input: flat.input ?? '', section: flat.section ?? '' } })}
          disabled={isDisabled}
          error={props.problem ?? null}
          errorProps={problemProps}
          withErrorStyles={isBoxed}
        >
          <Pill.Group gap={4}>
            {chosen.map((option) => (
              <Pill
                key={option.value}
                className={styles.pill ?? ''}
                size="sm"
                withRemoveButton={!isDisabled}
                onRemove={() => onRemove(option.value)}
                removeButtonProps={{ 'aria-label': `Take out ${option.label}`, 'aria-hidden': false, tabIndex: 0 }}
              >
                {option.label}
              </Pill>
            ))}
            <Combobox.EventsTarget withExpandedAttribute>
              <PillsInput.Field
                className={styles.field ?? ''}
                data-empty={chosen.length === 0 || undefined}
                {...(props.label === undefined ? {} : { 'aria-label': props.label })}
                role="combobox"
                value={text}
                placeholder={chosen.length === 0 ? (props.placeholder ?? 'Not set') : ''}
                disabled={isDisabled}
                autoFocus={props.autoFocus ?? false}
                autoComplete="off"
                onFocus={() => combobox.openDropdown()}
                onClick={() => combobox.openDropdown()}
                onBlur={() => {
                  combobox.closeDropdown();
                  // What was typed is kept where it can only be new; where it may be the start of a word, it is not.
                  if (create !== null && left.length === 0) onCreate?.(create);
                  setText('');
                  forget();
                  props.onLeave?.();
                }}
                onKeyDown={onKeyDown}
                onChange={(event) => {
                  setText(event.target.value);
                  forget();
                  combobox.openDropdown();
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={!canChoose}>
        <Combobox.Options mah={240} style={{ overflowY: 'auto' }}>
          <OptionList options={left} chosen={values} create={create} createLabel={props.createLabel} />
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
