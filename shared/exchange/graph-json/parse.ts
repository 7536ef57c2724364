import { type Result, refuse, succeed } from '../../util/result.ts';
import { parseJson } from '../json/read.ts';

const DEEPEST = 200;

/** JSON that another program wrote, or what is wrong with it, in sentences. */
export function parseGraphJson(text: string): Result<unknown, string> {
  const document = parseJson(text);
  if (!document.ok) {
    const { message } = document.error;
    const reason = `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
    return refuse(`${reason}. Export it again from the program that wrote it: it may have been cut off.`);
  }
  const line = tooDeepAt(text);
  return line === null
    ? succeed(document.value)
    : refuse(`It is nested more than ${DEEPEST} deep in line ${line}. No graph needs that.`);
}

/** The line in which sound JSON is nested too deep, or null. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (isText) {
      if (sign === BACKSLASH) at++;
      else if (sign === QUOTE) isText = false;
    } else if (sign === QUOTE) isText = true;
    else if (sign === BRACKET || sign === BRACE) {
      if (++depth > DEEPEST) return text.slice(0, at).split('\n').length;
    } else if (sign === BRACKET + 2 || sign === BRACE + 2) depth--;
  }
  return null;
}

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const BRACKET = '['.charCodeAt(0);
const BRACE = '{'.charCodeAt(0);
