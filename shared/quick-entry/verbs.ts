/** What people write where a map has another word for it; only where the map has that type. */
export type Verb = {
  readonly verb: string;
  readonly type: string;
  readonly isInverse?: boolean;
  readonly method?: string;
};

const verbs = (type: string, ...said: readonly string[]): Verb[] => said.map((verb) => ({ verb, type }));
const inverses = (type: string, ...said: readonly string[]): Verb[] =>
  said.map((verb) => ({ verb, type, isInverse: true }));

const TALKS = 'communicates-with';

export const VERBS: readonly Verb[] = [
  ...verbs(TALKS, 'talks to', 'talks with', 'speaks to', 'speaks with', 'tells', 'informs', 'updates', 'writes to'),
  ...verbs(TALKS, 'liaises with', 'keeps in touch with', 'is in touch with', 'is in contact with', 'communicates to'),
  ...inverses(TALKS, 'is told by', 'is informed by', 'is kept informed by', 'gets news from'),
  ...['emails', 'e-mails'].map((verb) => ({ verb, type: TALKS, method: 'email' })),
  ...['telephones', 'phones', 'rings', 'calls'].map((verb) => ({ verb, type: TALKS, method: 'telephone' })),
  ...['meets', 'meets with'].map((verb) => ({ verb, type: TALKS, method: 'meeting' })),
  ...verbs('reports-to', 'answers to', 'is accountable to', 'is answerable to', 'feeds back to'),
  ...verbs('oversees', 'supervises', 'governs', 'holds to account'),
  ...verbs('member-of', 'sits on', 'belongs to', 'has a seat on'),
  ...verbs('represents', 'speaks for', 'speaks on behalf of'),
  ...verbs('funds', 'pays for', 'gives money to', 'gives a grant to', 'sponsors', 'invests in'),
  ...inverses('funds', 'is paid for by', 'gets money from', 'gets funding from', 'receives funding from'),
  ...verbs('refers-to', 'signposts to', 'signposts people to', 'refers people to'),
  ...verbs('supports', 'helps', 'assists'),
  ...verbs('partners-with', 'works with', 'works in partnership with', 'collaborates with'),
  ...verbs('shares-data-with', 'shares information with'),
  ...verbs('consults', 'seeks the views of', 'asks the views of'),
];
