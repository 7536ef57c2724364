import type { MapData } from '../model/map-data.ts';
import { remembered } from '../util/remembered.ts';
import { phraseIndex } from './phrases.ts';

/** Other ways of saying the words that maps start with, by key; only where the map has the word. */
const ALSO: Readonly<Record<'method' | 'frequency', Readonly<Record<string, readonly string[]>>>> = {
  method: {
    telephone: ['phone', 'phone call', 'phone calls', 'telephone call', 'telephone calls'],
    email: ['e mail', 'e mails'],
    'standing-agenda-item': ['standing item'],
    conversation: ['talking', 'talks'],
    'door-knock': ['door knocking', 'door knocks'],
    website: ['web site', 'web page'],
  },
  frequency: {
    daily: ['every day', 'each day', 'every working day', 'once a day', 'per day'],
    weekly: ['every week', 'each week', 'once a week', 'per week'],
    fortnightly: [
      'every fortnight',
      'every two weeks',
      'every 2 weeks',
      'every other week',
      'every second week',
      'twice a month',
    ],
    monthly: ['every month', 'each month', 'once a month', 'per month', 'every four weeks', 'every 4 weeks'],
    quarterly: [
      'every quarter',
      'each quarter',
      'every three months',
      'every 3 months',
      'four times a year',
      '4 times a year',
    ],
    'once-a-year-or-less': [
      'yearly',
      'annually',
      'every year',
      'each year',
      'once a year',
      'per year',
      'per annum',
      'every two years',
      'every 2 years',
    ],
    'when-needed': [
      'as needed',
      'as required',
      'when required',
      'ad hoc',
      'adhoc',
      'occasionally',
      'now and then',
      'from time to time',
      'as and when',
    ],
  },
};

const phrasesOf = (vocabulary: 'method' | 'frequency') =>
  remembered((terms: MapData['term']) => {
    const items: [string, string][] = [];
    const further: [string, string][] = [];
    for (const term of terms.values()) {
      if (term.vocabulary !== vocabulary) continue;
      items.push([term.label, term.key]);
      // Methods are also said of many: "by reports".
      if (vocabulary === 'method') further.push([`${term.label}s`, term.key]);
      for (const text of ALSO[vocabulary][term.key] ?? []) further.push([text, term.key]);
    }
    return phraseIndex([...items, ...further]);
  });

export const methodPhrases = phrasesOf('method');
export const frequencyPhrases = phrasesOf('frequency');
