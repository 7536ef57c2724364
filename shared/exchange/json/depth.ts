/** So deep may JSON be nested that anybody reads here: no graph and no map needs a tenth of it. */
export const DEEPEST_JSON = 200;

/** The line in which sound JSON is nested too deep, or null. */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (isText) {
      if (sign === BACKSLASH) at++;
      else if (sign === QUOTE) isText = false;
    } else if (sign === QUOTE) isText = true;
    else if (sign === BRACKET || sign === BRACE) {
      if (++depth > DEEPEST_JSON) return text.slice(0, at).split('\n').length;
    } else if (sign === BRACKET + 2 || sign === BRACE + 2) depth--;
  }
  return null;
}

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const BRACKET = '['.charCodeAt(0);
const BRACE = '{'.charCodeAt(0);
