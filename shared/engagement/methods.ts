// How people call the ways of making contact, where the map's own word for it is another.
import { foldText } from '../util/fold.ts';

const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  Meeting: [
    'met',
    'face to face',
    'f2f',
    'in person',
    'one to one',
    '1 to 1',
    'teams',
    'zoom',
    'online',
    'video call',
    'teams call',
    'teams meeting',
    'online meeting',
  ],
  Telephone: ['phone', 'call', 'phone call', 'telephone call', 'called', 'rang', 'tel', 'by phone'],
  Email: ['e mail', 'emailed', 'mail'],
  'Door-knock': ['door knock', 'door knocking', 'doorstep', 'knocked'],
  Workshop: ['workshops'],
  Survey: ['questionnaire'],
  Letter: ['post'],
  Conversation: ['chat', 'talk', 'spoke', 'informal'],
  'Social media': ['facebook', 'twitter', 'whatsapp'],
  Visit: ['site visit', 'visited', 'home visit'],
};

const BY_WORD = new Map(Object.entries(OTHER_WORDS).flatMap(([label, words]) => words.map((word) => [word, label])));

/** The label of the method that a word means: as it is written, unless another is usual for it. */
export const methodCalled = (text: string): string => BY_WORD.get(foldText(text)) ?? text.trim();
