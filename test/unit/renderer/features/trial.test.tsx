// How far the working out of an import is: its parts follow each other on one bar, which never goes back.
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Turn, useTrial } from '../../../../renderer/features/import-files/trial/use-trial.ts';
import { followJob, runJob } from '../../../../renderer/state/jobs/store.ts';

test('two parts of the work are one way from 0 to 1', async () => {
  const ends: (() => void)[] = [];
  const ids: string[] = [];
  const part = (begun: (id: string) => void) =>
    runJob('Part', (id) => {
      ids.push(id);
      begun(id);
      return new Promise<void>((end) => ends.push(end));
    });
  const work = async ({ started }: Turn): Promise<void> => {
    await part((id) => started(id, [0, 0.25]));
    await part((id) => started(id, [0.25, 1]));
  };
  const { result } = renderHook(() => useTrial(work));
  const tell = (job: string | undefined, done: number) => act(() => followJob({ job: job ?? '', done, message: '' }));
  const step = (end: (() => void) | undefined) => act(async () => end?.());

  await waitFor(() => expect(ids).toHaveLength(1));
  expect(result.current).toEqual({ isWorking: true, progress: null });
  tell(ids[0], 0.6);
  expect(result.current.progress).toBeCloseTo(0.15);
  await step(ends[0]);
  await waitFor(() => expect(ids).toHaveLength(2));
  expect(result.current.progress).toBeCloseTo(0.25);
  tell(ids[1], 0.5);
  expect(result.current.progress).toBeCloseTo(0.625);
  await step(ends[1]);
  await waitFor(() => expect(result.current.isWorking).toBe(false));
});
