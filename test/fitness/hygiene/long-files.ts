// A file above this length usually does two things. The few that may be longer are named here, each with its reason.
export const longestFile = 300;

export const allowedLongFiles: Readonly<Record<string, string>> = {
  'test/fitness/imports/rules.ts': 'one list of rules, read from top to bottom',
};
