import { Button, Kbd, NativeSelect } from '@mantine/core';
import type { MouseEvent, RefObject } from 'react';
import { kindLabel, shownNameOf } from '../../../../shared/model/words.ts';
import { corrected } from '../../../../shared/quick-entry/index.ts';
import { type useGlyphs, useMap, useWhyNotEdited } from '../../../state/index.ts';
import { FreshLine } from './fresh-line.tsx';
import { MarkedText } from './marked-text.tsx';
import { PlannedLine } from './planned-line.tsx';
import styles from './preview.module.css';
import { SourceChoice } from './source-choice.tsx';
import type { Typing } from './use-typing.ts';

type Props = {
  readonly typing: Typing;
  readonly glyphs: ReturnType<typeof useGlyphs>;
  readonly canEdit: boolean;
  /** The first thing that has to be decided before anything is added. */
  readonly decide: RefObject<HTMLDivElement | null>;
  readonly onAdd: () => void;
  /** A name in the text was a slip: this is the text put right. */
  readonly onCorrect: (text: string) => void;
  /** Back to the text. */
  readonly onLeave: () => void;
  readonly onOpenLink: (id: string) => void;
};

/** What the sentence would add, before it does: the links as they will be, what is new, and what stands in the way. */
export function Preview({ typing, glyphs, canEdit, decide, onAdd, onCorrect, onLeave, onOpenLink }: Props) {
  const map = useMap();
  const whyNot = useWhyNotEdited();
  const { links, unclear, fresh, lacks, sentences } = typing;
  const unread = sentences.flatMap((sentence) => sentence.unread);
  return (
    <section
      className={styles.card}
      aria-label="What the sentence adds"
      onMouseDown={keepFocus}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      {unread.length > 0 ? <MarkedText text={typing.text} unread={unread} /> : null}
      <div ref={decide}>
        {links.length > 0 ? (
          <ul className={styles.links}>
            {links.map((planned) => (
              <PlannedLine
                key={planned.key}
                planned={planned}
                glyphs={glyphs}
                typing={typing}
                onOpenLink={onOpenLink}
              />
            ))}
          </ul>
        ) : null}
        {unclear.map(({ key, name, among }) => (
          <NativeSelect
            key={key}
            className={styles.choice ?? ''}
            label={`Several entries are called “${name}”. Which one?`}
            data={[
              { value: '', label: 'Choose one' },
              ...among.map((id) => {
                const entity = map.entity.get(id);
                const kind = entity ? `, ${kindLabel(map, entity.kind).toLowerCase()}` : '';
                return { value: id, label: `${shownNameOf(map, id)}${kind}` };
              }),
            ]}
            value=""
            onChange={(event) => typing.setMeant(key, event.currentTarget.value)}
          />
        ))}
      </div>
      {fresh.length > 0 ? (
        <ul className={styles.fresh} aria-label="New entries">
          {fresh.map((end) => (
            <li key={end.key}>
              <FreshLine
                end={end}
                onKind={(kind) => typing.setKind(end.key, kind)}
                onCorrect={(name) => onCorrect(corrected(typing.text, sentences, end.key, name))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {lacks === null ? null : <p className={styles.lacks}>{lacks}</p>}
      {canEdit ? (
        <div className={styles.foot}>
          <SourceChoice className={styles.source ?? ''} from={typing.from} onFrom={typing.setFrom} />
          <Button
            size="xs"
            variant="filled"
            disabled={!typing.isReady}
            rightSection={<Kbd size="xs">Enter</Kbd>}
            onClick={onAdd}
          >
            {links.length > 1 ? `Add ${links.length} links` : 'Add the link'}
          </Button>
        </div>
      ) : (
        <p className={styles.lacks}>The sentence cannot be added. {whyNot}</p>
      )}
    </section>
  );
}

/** Pressing on words in the card must not take the keyboard from the text, nor close the card. */
function keepFocus(event: MouseEvent<HTMLElement>): void {
  if (!(event.target instanceof Element) || !event.target.closest('button, select')) event.preventDefault();
}
