import { create } from 'zustand';

/** Something the user is told: what was done, or why it was not. */
export type Notice = {
  readonly id: number;
  /** What is to be looked at before it goes further (`warning`) and what failed stay until they are closed. */
  readonly tone: 'done' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** One thing to do about it. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
  /** The revision it speaks of; once the map has moved on, what it offers (undo) would be about something else, and it goes. */
  readonly revision: number | null;
};

export const noticeStore = create<{ readonly notices: readonly Notice[] }>()(() => ({ notices: [] }));
