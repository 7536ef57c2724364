import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../../../renderer/commands/index.ts';
import { HelpDialogs, HelpPanel } from '../../../../renderer/features/help/index.ts';
import { getSide, openDialog, openHelp, showTab } from '../../../../renderer/state/index.ts';
import { COMMANDS, PART_KEYS } from '../../../../shared/commands/index.ts';
import { MUSTS } from '../../../../shared/expectations/index.ts';
import { MEASURES } from '../../../../shared/graph/measures/index.ts';
import { type MemorySession, openSmallSample } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

describe('the help', () => {
  it('opens at the page for what is on the screen', () => {
    showTab('links');
    runCommand('help.open');
    expect(getSide()).toBe('help');
    show(<HelpPanel />);
    expect(screen.getByRole('heading', { name: 'Tables and outline' })).toBeTruthy();
  });

  it('opens at the page for what stands beside the map, with every kind of expectation there is', () => {
    runCommand('view.expectations');
    runCommand('help.open');
    show(<HelpPanel />);
    expect(screen.getByRole('heading', { name: 'Expectations' })).toBeTruthy();
    for (const { label, does } of MUSTS) {
      expect(screen.getByText(label)).toBeTruthy();
      expect(screen.getByText(does)).toBeTruthy();
    }
  });

  it('gives the keyboard back when its key closes it, also where there is no table to take it', async () => {
    showTab('outline');
    show(
      <>
        <main id="centre" tabIndex={-1} />
        <HelpPanel />
      </>,
    );
    runCommand('help.open');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Help'));
    runCommand('help.open');
    expect(getSide()).toBe('details');
    await waitFor(() => expect(document.activeElement?.id).toBe('centre'));
  });

  it('explains every measure there is in a sentence', () => {
    openHelp('measures');
    show(<HelpPanel />);
    for (const { label, does, convention } of MEASURES) {
      const part = screen.getByRole('heading', { name: label }).parentElement;
      if (!part) throw new Error(`${label} stands nowhere`);
      expect(within(part).getByText(does)).toBeTruthy();
      expect(within(part).getByText(convention)).toBeTruthy();
    }
  });

  it('finds a word wherever it stands, and says so when it is nowhere', async () => {
    const { user } = show(<HelpPanel />);
    const field = screen.getByRole('searchbox', { name: 'Find in the help' });
    await user.type(field, 'consent');
    expect(screen.getByRole('heading', { name: /^People · Personal data/ })).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'qqqq');
    expect(screen.getByText('The help has no such word.')).toBeTruthy();
  });

  it('lists all its pages', async () => {
    openHelp('evidence');
    const { user } = show(<HelpPanel />);
    await user.click(screen.getByRole('button', { name: 'All pages' }));
    await user.click(screen.getByRole('button', { name: /^What counts/ }));
    expect(screen.getByRole('heading', { name: 'Which links' })).toBeTruthy();
  });
});

describe('the list of keys', () => {
  it('has every action with keys, and the keys of the picture and the tables', async () => {
    openDialog({ kind: 'shortcuts' });
    const { user } = show(<HelpDialogs />);
    for (const { label, keys } of COMMANDS)
      if (keys.linux.some((each) => !['Mod+N', 'Mod+W'].includes(each)))
        expect(screen.getAllByText(label.replace('…', '')).length, label).toBeGreaterThan(0);
    for (const { lines } of PART_KEYS) for (const { what } of lines) expect(screen.getByText(what)).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: 'Find a shortcut' }), 'undo');
    expect(screen.getByText('Undo')).toBeTruthy();
    expect(screen.queryByText('Select all')).toBeNull();
  });
});
