import { z } from 'zod';
import { isPartialDate } from '../util/dates.ts';

/** Building blocks that several records share. Every field is always present: null or an empty list when nothing is recorded. */

/** Longest text we keep in one field; a pasted report belongs in a source. */
export const TEXT_LIMIT = 20_000;

/** Text that comes back from a database and from XML as it went in: no halves of characters, no NUL. */
export const storableText = z
  .string()
  .refine((value) => value.isWellFormed() && !value.includes('\0'), { message: 'holds characters that are not text' });

export const text = storableText.max(TEXT_LIMIT);
/** A name that someone can read: at least one character that is not a space, no line breaks, trimmed. */
export const name = storableText
  .min(1, 'a name is needed')
  .max(500)
  .refine((value) => value.trim() === value && value !== '' && !/[\r\n\t]/.test(value), {
    message: 'a name has no line breaks and no spaces around it',
  });
export const optionalText = text.min(1).nullable();
export const partialDate = z
  .string()
  .refine(isPartialDate, { message: 'not a date (write 2019, 2019-03 or 2019-03-31)' });
export const optionalDate = partialDate.nullable();
/** An instant as the host's clock gave it: ISO 8601 in UTC. */
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/, 'not an instant');
export const externalIds = z.array(z.string().min(1).max(500));
export const wordKeys = z.array(z.string().min(1).max(100));

/** Whether something is so now, is going to be, has been suggested, or is over. */
export const STATUSES = ['existing', 'planned', 'proposed', 'ended'] as const;
export const statusSchema = z.enum(STATUSES);
export type Status = z.infer<typeof statusSchema>;

/** A value of a custom field: text, number, date (as text), yes/no, one choice, several choices. */
export const customValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export type CustomValue = z.infer<typeof customValue>;
export const customValues = z.record(z.string().min(1).max(100), customValue);

/** Settings of later screens that the file keeps and passes on as they are. */
export const json = z.json();
