// XML as text. Small on purpose: what is written here is elements, attributes and text, and nothing that a schema would have to be asked about.

/** What XML 1.0 cannot hold at all, not even as a reference: control characters and lone halves of pairs. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text for XML: what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Whether XML holds a text as it is. */
export function isXmlText(text: string): boolean {
  return text.search(FORBIDDEN) === -1;
}

const REFERENCES: Readonly<Record<string, string>> = { '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** A reader turns line ends and tabs of attributes into spaces, and every carriage return into a line end, unless they are references. */
const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/[\t\n\r]/g, (sign) => REFERENCES[sign] ?? '');
const escapeContent = (text: string): string => escapeXml(text).replace(/\r/g, '&#13;');

export type XmlAttributes = Readonly<Record<string, string | number | null>>;

/** Attributes in the order in which they are given; what is null is left out. */
function attributesOf(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');
}

/** An element that holds text, or nothing. */
export function xmlLeaf(name: string, attributes: XmlAttributes, text = ''): string {
  const start = `<${name}${attributesOf(attributes)}`;
  return text === '' ? `${start}/>` : `${start}>${escapeContent(text)}</${name}>`;
}

/** An element that holds others, each on lines of its own. */
export function xmlBranch(name: string, attributes: XmlAttributes, children: readonly string[]): string {
  const start = `<${name}${attributesOf(attributes)}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
