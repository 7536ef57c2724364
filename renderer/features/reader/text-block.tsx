import { Link2 } from 'lucide-react';
import { memo } from 'react';
import type { Evidence } from '../../../shared/model/evidence.ts';
import type { DocumentBlock, Sentence, TextDocument } from '../../../shared/reading/document.ts';
import type { Mention } from '../../../shared/reading/find-names.ts';
import { readWithin, type Stretch } from '../../../shared/reading/stretches.ts';
import { within } from '../../state/index.ts';
import { segmentsOf } from './segments.ts';
import styles from './text.module.css';

export type Marked = Stretch & { readonly evidence: Evidence };

type Props = {
  readonly document: TextDocument;
  readonly block: DocumentBlock;
  readonly mentions: readonly Mention[];
  readonly marks: readonly Marked[];
  readonly read: readonly Stretch[];
  /** The number of the sentence that has the marker, or null when it is in another block. */
  readonly current: number | null;
};

/** A paragraph, a heading or a point: its sentences, the names in them, and at its edge how far it is read. */
export const TextBlock = memo(function TextBlock({ document, block, mentions, marks, read, current }: Props) {
  if (block.kind === 'page') {
    return <div className={styles.page}>{document.text.slice(block.start, block.end).replace(/[[\]]/g, '')}</div>;
  }
  const done = readWithin(read, { start: block.from, end: block.end });
  const state = done === 0 ? 'none' : done >= lengthOf(document, block) ? 'all' : 'some';
  return (
    <div
      className={styles.block}
      data-kind={block.kind}
      data-level={block.level || undefined}
      data-read={state}
      data-marked={marks.length > 0 || undefined}
      data-block={block.first}
    >
      {document.sentences.slice(block.first, block.after).map((sentence, place) => (
        <SentenceText
          key={sentence.start}
          document={document}
          sentence={sentence}
          number={block.first + place}
          mentions={within(mentions, sentence)}
          marks={within(marks, sentence)}
          isRead={readWithin(read, sentence) >= sentence.end - sentence.start}
          isCurrent={current === block.first + place}
        />
      ))}
    </div>
  );
});

function lengthOf({ sentences }: TextDocument, block: DocumentBlock): number {
  let sum = 0;
  for (const { start, end } of sentences.slice(block.first, block.after)) sum += end - start;
  return sum;
}

type SentenceProps = {
  readonly document: TextDocument;
  readonly sentence: Sentence;
  readonly number: number;
  readonly mentions: readonly Mention[];
  readonly marks: readonly Marked[];
  readonly isRead: boolean;
  readonly isCurrent: boolean;
};

function SentenceText({ document, sentence, number, mentions, marks, isRead, isCurrent }: SentenceProps) {
  return (
    <>
      <span
        className={styles.sentence}
        data-sentence={number}
        data-read={isRead || undefined}
        data-marked={marks.length > 0 || undefined}
        data-current={isCurrent || undefined}
      >
        {segmentsOf(sentence, mentions).map(({ start, end, mention }) => (
          <span
            key={start}
            data-at={start}
            className={mention ? styles.name : undefined}
            data-name={mention ? start : undefined}
            data-several={(mention && mention.entities.length > 1) || undefined}
          >
            {document.text.slice(start, end)}
          </span>
        ))}
        {marks.length > 0 ? (
          <span className={styles.mark} aria-hidden="true" data-mark={number}>
            <Link2 size={12} />
            {marks.length > 1 ? marks.length : null}
          </span>
        ) : null}
      </span>{' '}
    </>
  );
}
