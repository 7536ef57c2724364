import type { HostEvent } from '../../shared/contract/events.ts';
import type { Capabilities } from '../../shared/contract/requests.ts';
import type { FilePayload } from '../../shared/contract/shapes.ts';
import type { Reply } from '../../shared/contract/transport.ts';

/** What the core needs from the shell it runs in: only what a shell alone can do. */
export type ShellServices = {
  readonly version: string;
  readonly capabilities: Capabilities;
  /** Folder of our own for settings and the list of recent maps; null keeps nothing (the command line). */
  readonly settingsFolder: string | null;
  /** Where new maps go unless the user says otherwise. */
  readonly documentsFolder: string;
  readonly now: () => Date;
  readonly chooseOpen?: () => Promise<string | null>;
  readonly chooseNew?: (suggested: string) => Promise<string | null>;
  /** Where the files were saved; empty when the user thought better of it. */
  readonly saveFiles?: (files: readonly FilePayload[]) => Promise<readonly string[]>;
  readonly reveal?: (path: string) => Promise<void>;
  /** A map was opened: native lists of recent files. */
  readonly noteOpened?: (path: string) => void;
};

/** One window, page or command: it has at most one map open, and hears what happens to it. */
export type CoreClient = {
  readonly id: string;
  /** The only way in: checks the name and the parameters, answers, never throws. */
  readonly handle: (name: string, params: unknown) => Promise<Reply<unknown>>;
  /** Path of the open map, or null. */
  readonly file: () => string | null;
  readonly close: () => Promise<void>;
};

/** The application without a window: what both shells and the command line serve. */
export type Core = {
  /** A new client; `send` gets every event meant for it. */
  readonly connect: (send: (event: HostEvent) => void) => CoreClient;
  /** Finishes what is under way, closes every map and stops the workers. */
  readonly close: () => Promise<void>;
};
