// That the desktop shell comes up, with what only it has.

import type { ElectronHost } from '../fixtures/electron-host.ts';
import { expect, test } from '../fixtures/host.ts';

test('it opens a map in a window with its own menu', async ({ host }) => {
  const { app } = host as ElectronHost;
  await expect(host.page).toHaveTitle(/Threadmap/);
  const menus = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  expect(menus).toEqual(expect.arrayContaining(['File', 'Edit', 'View', 'Map', 'Window', 'Help']));
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { file: window?.getRepresentedFilename(), count: BrowserWindow.getAllWindows().length };
  });
  expect(preferences.count).toBe(1);
  expect(host.complaints).toEqual([]);
});

test('it comes back with the same map, in a window of the same size', async ({ host }) => {
  const size = (running: ElectronHost) =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  const running = host as ElectronHost;
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 650));
  const before = await size(running);
  await host.stop();
  await host.restart();
  expect(await size(running)).toMatchObject({ width: before?.width, height: before?.height });
  await expect(host.page).toHaveTitle(/Threadmap/);
});
