// How Kumu calls what entries and links hold.

/** Columns of ours that Kumu has fields of its own for. */
const FIELDS: Readonly<Record<string, string>> = {
  description: 'Description',
  tags: 'Tags',
  website: 'URL',
  email: 'Email',
};

/** Words that Kumu takes for values, not for names of fields, and fields that mean something else in it. */
const NOT_NAMES = /^(?:yes|no|on|off|true|false|label|(?:element|connection|loop) type)$/i;

export function kumuField(title: string): string {
  return FIELDS[title] ?? (NOT_NAMES.test(title) ? `${title} field` : title);
}

export const KUMU_DIRECTIONS = { forward: 'directed', both: 'mutual', none: 'undirected' } as const;
