// The texts that cells of a workbook refer to by number (ECMA-376 part 1, 18.4), and how text is written in one.
import { walkXml } from '../../../../shared/exchange/xml/walk.ts';
import { type Result, succeed } from '../../../../shared/util/result.ts';

export function readSharedStrings(xml: string): Result<readonly string[], string> {
  const strings: string[] = [];
  let text: string | null = null;
  let isInText = false;
  let isPhonetic = false;
  const walked = walkXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') isInText = true;
      else if (name === 'rPh') isPhonetic = true;
      return undefined;
    },
    text(part) {
      if (isInText && !isPhonetic && text !== null) text += part;
    },
    close(name) {
      if (name === 't') isInText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si') {
        strings.push(plainText(text ?? ''));
        text = null;
      }
    },
  });
  return walked.ok ? succeed(strings) : walked;
}

/** Text without what XML cannot hold as it is: `_x000D_` stands for the character of that number. */
export function plainText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.replace(/\r\n?/g, '\n');
}
