import { type Result, refuse } from '../../util/result.ts';
import { parseJson } from '../json/read.ts';

/** JSON that another program wrote, or what is wrong with it, in sentences. */
export function parseGraphJson(text: string): Result<unknown, string> {
  const document = parseJson(text);
  if (document.ok) return document;
  const { code, message } = document.error;
  const reason = `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  const advice =
    code === 'too-large'
      ? 'No graph needs that.'
      : 'Export it again from the program that wrote it: it may have been cut off.';
  return refuse(`${reason}. ${advice}`);
}
