import { z } from 'zod';

/**
 * Every way a request can be refused. Callers look at the code, never at the words; the words are for the person:
 * what happened, where, and what to do next.
 */
export const ERROR_CODES = [
  /** The request itself is not what the contract says. */
  'invalid',
  /** Something the request names is not in the map. */
  'not-found',
  /** The map has moved on, or the thing already exists. */
  'conflict',
  /** It would leave the map in a state that makes no sense. */
  'refused',
  /** Nothing to undo or redo. */
  'nothing-to-do',
  /** No map is open for this window. */
  'no-map',
  'file-missing',
  'file-exists',
  'file-not-ours',
  'file-newer',
  'file-damaged',
  'file-busy',
  'file-read-only',
  /** The folder cannot be written, the disk is full, the path makes no sense. */
  'file-unwritable',
  /** A table or document that cannot be read at all. */
  'unreadable',
  /** Rows or records that were rejected; nothing was changed. */
  'rejected',
  'too-large',
  'cancelled',
  'not-yet',
  /** This host cannot do it (no native dialog in a browser, say). */
  'not-here',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const appErrorSchema = z.strictObject({
  code: z.enum(ERROR_CODES),
  /** One or two sentences for the person. */
  message: z.string(),
  /** Facts for whoever handles it: paths, fields, rows. */
  details: z.json().optional(),
});
export type AppError = z.infer<typeof appErrorSchema>;

export function appError(code: ErrorCode, message: string, details?: AppError['details']): AppError {
  return details === undefined ? { code, message } : { code, message, details };
}

/** Carries an AppError through code that can only throw (file access, worker threads). */
export class AppFailure extends Error {
  readonly error: AppError;
  constructor(error: AppError, options?: ErrorOptions) {
    super(error.message, options);
    this.error = error;
  }
}

export function failure(code: ErrorCode, message: string, details?: AppError['details']): AppFailure {
  return new AppFailure(appError(code, message, details));
}
