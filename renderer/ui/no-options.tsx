import { Combobox } from '@mantine/core';

/** What a list says that has nothing to choose from. A listbox may hold options only, so it is one that cannot be chosen. */
export function NoOptions({ text }: { readonly text: string }) {
  const role = { role: 'option', 'aria-disabled': true, 'aria-selected': false } as const;
  return <Combobox.Empty {...role}>{text}</Combobox.Empty>;
}
