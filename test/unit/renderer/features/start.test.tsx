import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FileDialogs, StartScreen } from '../../../../renderer/features/start/index.ts';
import { mapFileName, pathIn } from '../../../../renderer/features/start/use-folder.ts';
import { closeMap, getFile, getMap, openMap } from '../../../../renderer/state/index.ts';
import { type MemorySession, SAMPLE_PATH, startMemorySession } from '../support/memory-session.ts';
import { show } from '../support/show.tsx';

let session: MemorySession;
afterEach(() => session.stop());

function begin() {
  session = startMemorySession();
  return show(
    <>
      <StartScreen />
      <FileDialogs />
    </>,
  );
}

test('a new map is made in a file that the user names, and an existing one is replaced only when asked', async () => {
  const { user } = begin();
  await user.click(await screen.findByRole('button', { name: /^New map/ }));
  const name = await screen.findByLabelText('Name of the file');
  await user.clear(name);
  await user.type(name, 'small');
  await user.click(screen.getByRole('button', { name: 'Make the map' }));
  expect((await screen.findByRole('alert')).textContent).toContain('There is already a file');
  expect(getFile()).toBeNull();

  await user.type(name, ' 2');
  await user.click(screen.getByRole('button', { name: 'Make the map' }));
  await waitFor(() => expect(getFile()?.path).toBe('/maps/small 2.threadmap'));
  expect(getMap().entity.size).toBe(0);
});

test('the sample opens as a copy of the user’s own', async () => {
  const { user } = begin();
  await user.click(await screen.findByRole('button', { name: /^Look at the sample/ }));
  await user.click(await screen.findByRole('button', { name: 'Open the sample' }));
  await waitFor(() => expect(getFile()?.path).toBe('/maps/Trafford sample.threadmap'));
  expect(getMap().entity.size).toBe(13);
});

test('a map is opened from a folder, and is then among the recent ones', async () => {
  const { user } = begin();
  await user.click(await screen.findByRole('button', { name: /^Open a map/ }));
  await user.click(await screen.findByRole('button', { name: /^small/ }));
  await waitFor(() => expect(getFile()?.path).toBe(SAMPLE_PATH));
  await closeMap();
  await user.click(await screen.findByTitle(SAMPLE_PATH));
  await waitFor(() => expect(getFile()?.path).toBe(SAMPLE_PATH));
  await closeMap();
  await user.click(await screen.findByRole('button', { name: 'Take small off this list' }));
  expect(await screen.findByText('Maps that you open are listed here.')).toBeTruthy();
});

test('a file that has gone is refused in words', async () => {
  begin();
  const reply = await openMap('/maps/gone.threadmap');
  expect(reply.ok).toBe(false);
  expect(getFile()).toBeNull();
});

test('file names and paths are made as the host writes them', () => {
  expect(mapFileName('My map')).toBe('My map.threadmap');
  expect(mapFileName('My map.threadmap')).toBe('My map.threadmap');
  expect(mapFileName('a/b')).toBeNull();
  expect(mapFileName('  ')).toBeNull();
  expect(pathIn('/maps', 'a.threadmap')).toBe('/maps/a.threadmap');
  expect(pathIn('C:\\maps', 'a.threadmap')).toBe('C:\\maps\\a.threadmap');
  expect(pathIn('C:\\', 'a.threadmap')).toBe('C:\\a.threadmap');
});
