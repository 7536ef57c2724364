import type { KeyboardEvent } from 'react';
import { revealEntry } from '../../commands/index.ts';
import {
  getPlace,
  goToSentence,
  goToStop,
  mentionAt,
  openForm,
  pickWords,
  selectLinks,
  stretchWords,
} from '../../state/index.ts';

/** How many sentences Page Up and Page Down go. */
const PAGE = 10;

/** Moving about the text by keyboard. What is done with a sentence are actions of the catalogue, with keys of their own. */
export function onReadingKey(event: KeyboardEvent): void {
  const place = getPlace();
  if (!place || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const { number } = place;
  const last = place.document.sentences.length - 1;
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => goToSentence(number + 1),
    ArrowUp: () => goToSentence(number - 1),
    j: () => goToSentence(number + 1),
    k: () => goToSentence(number - 1),
    PageDown: () => goToSentence(number + PAGE),
    PageUp: () => goToSentence(number - PAGE),
    Home: () => goToSentence(0),
    End: () => goToSentence(last),
    ArrowRight: () => (event.shiftKey ? stretchWords(1) : goToStop(1)),
    ArrowLeft: () => (event.shiftKey ? stretchWords(-1) : goToStop(-1)),
    Enter: act,
    Escape: () => pickWords(null),
  };
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const move = moves[key];
  if (!move) return;
  event.preventDefault();
  move();
}

/** Enter goes to the entry that a name means; to what was drawn from the sentence; else it makes a link of it. */
function act(): void {
  const place = getPlace();
  if (!place) return;
  const mention = mentionAt(place, place.words);
  const [entity] = mention?.entities ?? [];
  const [evidence] = place.evidence;
  if (mention && entity !== undefined) revealEntry(entity);
  else if (place.words) openForm('entry');
  else if (evidence?.link) selectLinks(evidence.link);
  else if (evidence?.entity) revealEntry(evidence.entity);
  else openForm('link');
}
