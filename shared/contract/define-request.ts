import type { z } from 'zod';

export type RequestDefinition = {
  /** Whether it can change the map. */
  readonly effect: 'read' | 'write' | 'app';
  readonly does: string;
  readonly params: z.ZodType;
  readonly result: z.ZodType;
};

export const define = <Params extends z.ZodType, Result extends z.ZodType>(
  effect: RequestDefinition['effect'],
  does: string,
  params: Params,
  result: Result,
) => ({ effect, does, params, result });
