import { ActionIcon, type ActionIconProps, Tooltip } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';

type Props = {
  /** What it does, for the tooltip and for screen readers. */
  readonly label: string;
  readonly keys?: string | null | undefined;
  readonly children: ReactNode;
} & Omit<ActionIconProps, 'children'> &
  Omit<ComponentPropsWithRef<'button'>, 'color' | 'children' | 'style'>;

/** A button that is only an icon: always with a tooltip and a name, never smaller than 24 px. */
export function IconButton({ label, keys, children, ...rest }: Props) {
  return (
    <Tooltip label={keys ? `${label} (${keys})` : label}>
      <ActionIcon aria-label={label} {...(keys ? { 'aria-keyshortcuts': keys } : {})} {...rest}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
