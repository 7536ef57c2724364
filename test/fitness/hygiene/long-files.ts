// A file above this length usually does two things. The few that may be longer are named here, each with its reason.
export const longestFile = 300;

export const allowedLongFiles: Readonly<Record<string, string>> = {
  'electron/store/migrations/0001-first.ts': 'the whole first schema, which a migration must hold by itself',
};
