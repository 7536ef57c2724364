import { create } from 'zustand';
import type { EventPayload } from '../../../shared/contract/events.ts';
import { hostClient } from '../client.ts';
import { newId } from '../new-id.ts';

/** Slow work under way in the host. */
export type Job = {
  readonly id: string;
  readonly label: string;
  /** 0 to 1, or null when nobody can say. */
  readonly done: number | null;
  readonly message: string;
  /** Whether whoever asked for it shows it in place: then it is not shown among the messages as well. */
  readonly isShownInPlace: boolean;
};

const jobStore = create<{ readonly jobs: readonly Job[] }>()(() => ({ jobs: [] }));

export const useJobs = (): readonly Job[] => jobStore((state) => state.jobs);

/** Runs a request that reports progress under a job, and shows it while it lasts. */
export async function runJob<Value>(
  label: string,
  work: (job: string) => Promise<Value>,
  { isShownInPlace = false } = {},
): Promise<Value> {
  const id = newId();
  jobStore.setState(({ jobs }) => ({ jobs: [...jobs, { id, label, done: null, message: '', isShownInPlace }] }));
  try {
    return await work(id);
  } finally {
    jobStore.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id) }));
  }
}

export function followJob({ job, done, message }: EventPayload<'job.progress'>): void {
  jobStore.setState(({ jobs }) => ({
    jobs: jobs.map((item) => (item.id === job ? { ...item, done, message } : item)),
  }));
}

/** Stops slow work; whether it was still under way: what has come to its end is done and stays so. */
export async function cancelJob(job: string): Promise<boolean> {
  const reply = await hostClient().request('job.cancel', { job });
  return reply.ok;
}

export function resetJobs(): void {
  jobStore.setState({ jobs: [] });
}
