import { VisuallyHidden } from '@mantine/core';
import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import type { Source } from '../../../shared/model/evidence.ts';
import { evidenceFrom } from '../../../shared/model/map-index.ts';
import { tidied } from '../../../shared/reading/stretches.ts';
import { READER_SCOPE, revealEntry } from '../../commands/index.ts';
import {
  documentFor,
  getPlace,
  goToPlace,
  goToSentence,
  selectLinks,
  setHovered,
  useMap,
  useMentions,
  usePlace,
  useReading,
} from '../../state/index.ts';
import { byBlock, cutToBlocks, NONE, useSteady } from './by-block.ts';
import { sayPlace } from './say.ts';
import styles from './text.module.css';
import { type Marked, TextBlock } from './text-block.tsx';
import { useFilling } from './use-filling.ts';
import { onReadingKey } from './use-reading-keys.ts';
import { selectedWords, useShownWords } from './use-words.ts';

/** The text itself: read sentence by sentence, names underlined, what it is evidence for marked. */
export function ReadingText({ source }: { readonly source: Source }) {
  const map = useMap();
  const root = useRef<HTMLDivElement>(null);
  const document = documentFor(source);
  const { mentions, isLooking } = useMentions(document);
  const marks = useMemo(
    () =>
      evidenceFrom(map, source.id)
        .flatMap((evidence): Marked[] => (evidence.place ? [{ ...evidence.place, evidence }] : []))
        .sort((a, b) => a.start - b.start),
    [map, source.id],
  );
  const named = useSteady(useMemo(() => byBlock(document.blocks, mentions), [document, mentions]));
  const marked = useSteady(useMemo(() => byBlock(document.blocks, marks), [document, marks]));
  const read = useSteady(
    useMemo(() => cutToBlocks(document.blocks, byBlock(document.blocks, tidied(source.read))), [document, source.read]),
  );
  const number = useReading((state) => state.sentence);
  const words = useReading((state) => state.words);
  const calls = useReading((state) => state.calls);
  const here = usePlace();
  const block = document.sentences[number]?.block ?? 0;
  const [from, to] = useFilling(document, document.blocks.length, block, isLooking);
  useShownWords(root, words);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a call is what moves the keyboard here
  useEffect(() => {
    if (calls > 0) root.current?.focus({ preventScroll: true });
  }, [calls, source.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence, or the same one called for again, is what moves the text
  useEffect(() => {
    const current = root.current?.querySelector(`[data-sentence="${number}"]`);
    current?.scrollIntoView({ block: 'nearest' });
  }, [number, source.id, calls]);

  const onMouseUp = (): void => {
    const picked = root.current ? selectedWords(root.current, document.text) : null;
    if (picked) goToPlace(picked.start, picked);
  };
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || window.getSelection()?.isCollapsed === false) return;
    const sentence = event.target.closest<HTMLElement>('[data-sentence]');
    if (!sentence) return;
    goToSentence(Number(sentence.dataset.sentence));
    const name = event.target.closest<HTMLElement>('[data-name]');
    const mention = mentions.find(({ start }) => start === Number(name?.dataset.name));
    if (name && mention) {
      goToPlace(mention.start, { start: mention.start, end: mention.end });
      const [entity] = mention.entities;
      if (mention.entities.length === 1 && entity !== undefined) revealEntry(entity);
    } else if (event.target.closest('[data-mark]')) {
      const [evidence] = getPlace()?.evidence ?? [];
      if (evidence?.link) selectLinks(evidence.link);
      else if (evidence?.entity) revealEntry(evidence.entity);
    }
  };
  const onMouseOver = (event: MouseEvent): void => {
    const name = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-name]') : null;
    const mention = name ? mentions.find(({ start }) => start === Number(name.dataset.name)) : undefined;
    const [entity] = mention?.entities ?? [];
    setHovered(mention?.entities.length === 1 && entity !== undefined ? { kind: 'entity', id: entity } : null);
  };

  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: by keyboard, Left and Right go to the names, and Enter to the entry on the map */}
      <div
        ref={root}
        className={styles.text}
        role="application"
        aria-roledescription="text, read by sentence"
        aria-label={`Text of ${source.title}`}
        aria-describedby="reader-help"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard, and works its own keys
        tabIndex={0}
        {...READER_SCOPE}
        onKeyDown={onReadingKey}
        onMouseUp={onMouseUp}
        onClick={onClick}
        onMouseOver={onMouseOver}
        onMouseLeave={() => setHovered(null)}
      >
        {document.blocks.slice(from, to).map((block, place) => (
          <TextBlock
            key={block.start}
            document={document}
            block={block}
            mentions={named[from + place] ?? NONE}
            marks={marked[from + place] ?? NONE}
            read={read[from + place] ?? NONE}
            current={number >= block.first && number < block.after ? number : null}
          />
        ))}
      </div>
      <VisuallyHidden id="reader-help">
        Up and Down, or J and K, go from sentence to sentence; Left and Right to the names in one; Shift with Right
        picks out words. Enter goes to the entry, or makes a link of the sentence.
      </VisuallyHidden>
      <VisuallyHidden role="status">{here ? sayPlace(map, here) : ''}</VisuallyHidden>
    </>
  );
}
