import { ActionIcon, type ActionIconProps, Tooltip } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';

type Props = {
  /** What it does, for the tooltip and for screen readers. */
  readonly label: string;
  readonly keys?: string | null | undefined;
  /** Why it does nothing now: it can still be come to, and says so. */
  readonly whyNot?: string | null;
  readonly children: ReactNode;
} & Omit<ActionIconProps, 'children'> &
  Omit<ComponentPropsWithRef<'button'>, 'color' | 'children' | 'style'>;

const nothing = (): void => {};

/** A button that is only an icon: always with a tooltip and a name, never smaller than 24 px. */
export function IconButton({ label, keys, whyNot = null, children, ...rest }: Props) {
  const said = keys ? `${label} (${keys})` : label;
  return (
    <Tooltip label={whyNot === null ? said : `${label}: ${whyNot}`}>
      <ActionIcon
        aria-label={label}
        {...(keys ? { 'aria-keyshortcuts': keys } : {})}
        {...rest}
        {...(whyNot === null
          ? {}
          : { 'aria-disabled': true, 'data-disabled': true, 'aria-description': whyNot, onClick: nothing })}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
