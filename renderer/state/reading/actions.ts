import { nextUnread, sentenceAt } from '../../../shared/reading/document.ts';
import { closedUp, type Stretch, withoutRead, withRead } from '../../../shared/reading/stretches.ts';
import { wordsOf } from '../../../shared/reading/words.ts';
import { type Edit, edit } from '../document/edit-actions.ts';
import { getMap } from '../document/hooks.ts';
import { tell } from '../notices/actions.ts';
import { showPanel } from '../view/actions.ts';
import { getPlace, type Place, stopsOf } from './hooks.ts';
import { FRESH_READING, type ReadingForm, readingStore } from './store.ts';
import { documentFor, progressOf, textSources } from './texts.ts';

const set = readingStore.setState;

/** Narrower than this, the reader takes the room of the filter, so that text and picture both have enough. CSS pixels. */
const ROOM_FOR_ALL = 1560;

export function showReader(isOpen: boolean): void {
  showPanel('reader', isOpen);
  if (window.innerWidth < ROOM_FOR_ALL) showPanel('filter', !isOpen);
}

export function resetReading(): void {
  set(FRESH_READING, true);
}

/** Opens the text of a source where it was left, else at what is not read yet; null goes back to the list. */
export function readSource(id: string | null): void {
  const { source, sentence, left } = readingStore.getState();
  const kept = source === null ? left : { ...left, [source]: sentence };
  const next = getMap().source.get(id ?? '');
  const at = next ? (kept[next.id] ?? nextUnread(documentFor(next), next.read, 0) ?? 0) : 0;
  set(({ calls }) => ({ source: id, sentence: at, words: null, form: null, left: kept, calls: calls + 1 }));
  if (id !== null) showReader(true);
}

/** Opens the source before or after this one; with `unread`, the next that is not read to its end. */
export function readNeighbour(step: 1 | -1, isUnreadOnly = false): void {
  const map = getMap();
  const sources = textSources(map);
  const at = sources.findIndex(({ id }) => id === readingStore.getState().source);
  for (let turn = 1; turn <= sources.length; turn++) {
    const next = sources[(at + step * turn + sources.length * (turn + 1)) % sources.length];
    if (!next || (isUnreadOnly && progressOf(map, next).share >= 1)) continue;
    readSource(next.id);
    return;
  }
  tell('Every text has been read to its end.', { tone: 'info' });
}

/** Gives the keyboard to the text. */
export function callReader(): void {
  set(({ calls }) => ({ calls: calls + 1 }));
}

export function goToSentence(number: number): void {
  const place = getPlace();
  const last = (place?.document.sentences.length ?? 1) - 1;
  set({ sentence: Math.max(0, Math.min(last, number)), words: null, form: null });
}

export function goToPlace(at: number, words: Stretch | null = null): void {
  const place = getPlace();
  if (place) set({ sentence: sentenceAt(place.document, at), words, form: null });
}

/** Opens a text at a place of it: where a piece of evidence was taken from. */
export function showPlace(source: string, at: number): void {
  const record = getMap().source.get(source);
  if (!record?.text) return;
  readSource(source);
  set({ sentence: sentenceAt(documentFor(record), at), words: null });
}

export function pickWords(words: Stretch | null): void {
  set({ words });
}

/** To the next or former name of the sentence, or words that may be one. */
export function goToStop(step: 1 | -1): void {
  const place = getPlace();
  if (!place) return;
  const stops = stopsOf(place);
  const at = place.words?.start ?? (step === 1 ? -1 : Number.POSITIVE_INFINITY);
  const next = step === 1 ? stops.find(({ start }) => start > at) : stops.findLast(({ start }) => start < at);
  if (next) set({ words: next, form: null });
}

/** Takes one word more, or one less, at the end of what is picked out; from nothing, begins with the first word. */
export function stretchWords(step: 1 | -1): void {
  const place = getPlace();
  if (!place) return;
  const { document, sentence, words } = place;
  const all = wordsOf(document.text, sentence.start, sentence.end);
  const [first] = all;
  if (!words) {
    if (first) set({ words: { start: first.start, end: first.end }, form: null });
    return;
  }
  const next =
    step === 1
      ? all.find(({ end }) => end > words.end)
      : all.findLast(({ end }) => end < words.end && end > words.start);
  if (next) set({ words: { start: words.start, end: next.end }, form: null });
}

export function openForm(form: ReadingForm | null): void {
  set({ form });
  if (form === null) callReader();
}

/** The edit that marks a stretch of a source as read. */
export function readEdit({ source, document }: Place, stretch: Stretch): Edit {
  const read = closedUp(withRead(source.read, stretch), document.text);
  return { edit: 'source.update', input: { id: source.id, fields: { read } } };
}

/** Marks everything up to the end of this sentence as read, and goes on to the next. */
export async function markReadToHere(): Promise<void> {
  const place = getPlace();
  if (!place) return;
  const { document, sentence, source, number } = place;
  const label = `Mark “${source.title}” as read to ${Math.round((100 * sentence.end) / document.text.length)} %`.slice(
    0,
    200,
  );
  // On at once: whoever presses again before it is written means the next sentence.
  goToSentence(number + 1);
  const reply = await edit(readEdit(place, { start: 0, end: sentence.end }), { label });
  const { source: now, sentence: at } = readingStore.getState();
  if (!reply.ok && now === source.id && at === number + 1) goToSentence(number);
}

/** Marks this sentence as not read. */
export async function markUnread(): Promise<void> {
  const place = getPlace();
  if (!place) return;
  const read = withoutRead(place.source.read, place.sentence);
  const input = { id: place.source.id, fields: { read } };
  await edit(
    { edit: 'source.update', input },
    { label: `Mark a sentence of “${place.source.title}” as not read`.slice(0, 200) },
  );
}

/** To the next sentence that is not read, in this text or in the next that has one. */
export function goToUnread(): void {
  const place = getPlace();
  const next = place ? nextUnread(place.document, place.source.read, place.number + 1) : null;
  if (next === null) readNeighbour(1, true);
  else goToSentence(next);
}

/** Makes a step of what was drawn from a place: the sentence counts as read, and the marker goes on to the next. */
export async function keepFromPlace(place: Place, edits: readonly Edit[], label: string) {
  const reply = await edit([...edits, readEdit(place, place.sentence)], { label: label.slice(0, 200), tell: false });
  if (reply.ok) {
    goToSentence(place.number + 1);
    callReader();
  }
  return reply;
}
