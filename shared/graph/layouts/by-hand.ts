import { z } from 'zod';
import type { Layout } from './layout.ts';
import { organic } from './organic.ts';

const optionsSchema = z.object({});

/** Nothing moves by itself: only entries without a place are put somewhere, near what they are linked to. */
export const byHand: Layout<z.infer<typeof optionsSchema>> = {
  id: 'by-hand',
  label: 'By hand',
  does: 'Leaves everything where you put it. New entries come near what they are linked to.',
  options: optionsSchema as z.ZodType<z.infer<typeof optionsSchema>>,
  run: (graph, _options, control) => organic.run(graph, organic.options.parse({}), control),
};
