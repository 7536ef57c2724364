// Shows components as the page does, over the memory host.
import { MantineProvider } from '@mantine/core';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import { cssVariables, theme } from '../../../../renderer/app/theme.ts';

// Finding by role is slow without a browser, more so on a machine that is busy: what counts is what happens, not how soon.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

// What happy-dom leaves out and Mantine's growing text areas listen to.
if (!('fonts' in document) || !document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget() });

afterEach(cleanup);

/** Renders with the page's theme; gives a user who types and clicks. */
export function show(node: ReactNode) {
  const user = userEvent.setup({ delay: null });
  const result = render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      {node}
    </MantineProvider>,
  );
  return { user, ...result };
}
