// A table on a page over the memory host. happy-dom measures nothing, so the sizes that the rows are placed by are given here.
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { cssVariables, theme } from '../../../../renderer/app/theme.ts';
import { listenForKeys } from '../../../../renderer/commands/index.ts';
import { forgetKept } from '../../../../renderer/ui/use-kept.ts';
import { type MemorySession, openSmallSample } from '../support/memory-session.ts';

const SEEN = { width: 1200, height: 640 };

/** Opens the small sample before each test, and takes everything down after it. */
export function withSample(): { readonly session: () => MemorySession } {
  let session: MemorySession;
  let stopKeys: () => void;
  beforeEach(async () => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(SEEN.height);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(SEEN.width);
    forgetKept();
    localStorage.clear();
    session = await openSmallSample();
    stopKeys = listenForKeys(window);
  });
  afterEach(() => {
    cleanup();
    stopKeys();
    session.stop();
    vi.restoreAllMocks();
  });
  return { session: () => session };
}

export function show(table: ReactNode) {
  const user = userEvent.setup();
  const page = (content: ReactNode) => (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      {content}
    </MantineProvider>
  );
  const { rerender } = render(page(table));
  return { user, showInstead: (other: ReactNode) => rerender(page(other)) };
}

/** The grid; a treegrid while its rows are in groups. */
export const grid = (): HTMLElement => screen.queryByRole('treegrid') ?? screen.getByRole('grid');

/** The texts of the first column, from the top. */
export function firstCells(): string[] {
  return within(grid())
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent ?? '');
}

export function rowOf(name: string): HTMLElement {
  const cell = within(grid())
    .getAllByRole('rowheader')
    .find((item) => item.textContent === name);
  const row = cell?.closest<HTMLElement>('[role="row"]');
  if (!row) throw new Error(`No row is called ${name}`);
  return row;
}

/** A cell by the name of its row and the label of its column. */
export function cellOf(name: string, column: string): HTMLElement {
  const heads = within(grid()).getAllByRole('columnheader');
  const index = heads.findIndex((head) => within(head).queryByRole('button', { name: called(column) }));
  const cell = rowOf(name).children[index];
  if (index < 0 || !(cell instanceof HTMLElement)) throw new Error(`No column is called ${column}`);
  return cell;
}

const called = (column: string): RegExp => new RegExp(`^${column}\\s*(, sorted|$)`);

export const sortButton = (column: string): HTMLElement => within(grid()).getByRole('button', { name: called(column) });
export const menuButton = (column: string): HTMLElement =>
  within(grid()).getByRole('button', { name: new RegExp(`^${column}: filter and more`) });
