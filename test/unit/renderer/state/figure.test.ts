// How a view is set on paper: what is changed in a row is all kept.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getView, setFigure, undo } from '../../../../renderer/state/index.ts';
import { figureSettings } from '../../../../shared/figure/settings.ts';
import { type MemorySession, openSmallSample } from '../support/memory-session.ts';

let session: MemorySession;
beforeEach(async () => {
  session = await openSmallSample();
});
afterEach(() => session.stop());

const settings = () => figureSettings(getView());

test('a change that is made while another is on its way takes nothing back of that', async () => {
  const written = { text: 'Who it is for.', about: '' };
  const problems = await Promise.all([
    setFigure({ longDescription: written }),
    setFigure({ marking: 'official' }),
    setFigure({ greyscale: true }),
  ]);
  expect(problems).toEqual([null, null, null]);
  expect(settings()).toMatchObject({ longDescription: written, marking: 'official', greyscale: true });
  await undo();
  expect(settings()).toMatchObject({ longDescription: written, marking: 'official', greyscale: false });
});
