import { Button, TextInput } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { Entity } from '../../../shared/model/entity.ts';
import { evidenceFor, linksOf } from '../../../shared/model/map-index.ts';
import { kindLabel } from '../../../shared/model/words.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import {
  edit,
  repointDrafts,
  sayRefusal,
  selectEntities,
  tellUndoable,
  useCanEdit,
  useGlyphs,
  useMap,
} from '../../state/index.ts';
import { Glyph } from '../../ui/glyph.tsx';
import styles from './compare.module.css';
import { FieldTable } from './field-table.tsx';
import { LinksPart } from './links-part.tsx';
import { sayMerge } from './say-merge.ts';
import beside from './side-by-side.module.css';
import { useMerge } from './use-merge.ts';

type Props = {
  readonly entities: readonly Entity[];
  /** Why they are thought to be one; null when the user chose them. */
  readonly reason: string | null;
  readonly onDone: () => void;
  /** Null where nothing comes after. */
  readonly onLater: (() => void) | null;
};

/** Entries side by side: what stays of each, what becomes of their links, and the decision. */
export function Compare({ entities, reason, onDone, onLater }: Props) {
  const map = useMap();
  const canEdit = useCanEdit();
  const glyphs = useGlyphs();
  const draft = useMerge(map, entities);
  const [why, setWhy] = useState('');
  // What was seen when the user began to decide; somebody else's changes show at once, and are to be noticed.
  const [seen, setSeen] = useState(entities);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const group = useId();
  const [first, second] = entities;
  const united = draft.doubles.filter(({ isUnited }) => isUnited).map(({ links }) => links.length);

  // What was decided has gone with its buttons: the keyboard goes on with the pair that has come in its place.
  useEffect(() => void head.current?.focus({ preventScroll: true }), []);

  const act = async (call: { edit: string; input: object }, said: string, onOk: () => void): Promise<void> => {
    setBusy(true);
    const reply = await edit(call, { tell: false });
    setBusy(false);
    if (!reply.ok) {
      setSeen(entities);
      return setProblem(sayRefusal(reply.error));
    }
    tellUndoable(said, reply.value);
    onOk();
  };
  const merge = (): Promise<void> => {
    const kept = entities[draft.keep];
    return act({ edit: 'entity.merge', input: { ...draft.input(), seen } }, `Merged into “${draft.name}”.`, () => {
      if (kept) {
        selectEntities(kept.id);
        repointDrafts(new Map(entities.flatMap(({ id }) => (id === kept.id ? [] : [[id, kept.id]]))));
      }
      onDone();
    });
  };
  const notSame = (): Promise<void> =>
    act(
      { edit: 'notSame.add', input: { a: first?.id, b: second?.id, why: why.trim() === '' ? null : why.trim() } },
      'Remembered that they are not the same.',
      onDone,
    );

  return (
    <section className={styles.compare} aria-label="Side by side">
      <div className={styles.scroll}>
        <h3 className={styles.title} tabIndex={-1} ref={head}>
          {entities.length === 2 ? 'Are these the same?' : `Make one of ${entities.length} entries?`}
        </h3>
        {reason === null ? null : <p className={styles.reason}>{reason}</p>}
        <div className={beside.sides} style={{ '--sides': entities.length } as React.CSSProperties}>
          <span />
          {entities.map((entity, side) => (
            <label key={entity.id} className={beside.side} data-kept={side === draft.keep || undefined}>
              <input
                type="radio"
                className={beside.radio}
                name={group}
                checked={side === draft.keep}
                onChange={() => draft.setKeep(side)}
                aria-label={`Keep ${entity.name}`}
              />
              <span className={beside.sideName}>
                <span className={beside.sideTitle}>
                  <Glyph {...glyphs(entity)} size={18} />
                  {entity.name}
                </span>
                <span className={beside.sideWhat}>
                  {kindLabel(map, entity.kind)} · {countOf(linksOf(map, entity.id).length, 'link', 'links')} ·{' '}
                  {countOf(evidenceFor(map, entity.id).length, 'piece of evidence', 'pieces of evidence')}
                </span>
                <span className={beside.sideWhat}>
                  {side === draft.keep ? 'Kept: its place on the map stays' : 'Becomes part of the other'}
                </span>
              </span>
            </label>
          ))}
        </div>
        <FieldTable entities={entities} draft={draft} />
        <LinksPart draft={draft} />
      </div>
      <footer className={styles.foot}>
        <p className={styles.summary} role="status">
          {problem ?? sayMerge(entities, draft.name, draft.after, united)}
        </p>
        <div className={styles.actions}>
          {entities.length === 2 ? (
            <>
              <TextInput
                aria-label="Why they are not the same (optional)"
                placeholder="Why not the same (optional)"
                value={why}
                className={styles.whyField ?? ''}
                onChange={(event) => setWhy(event.target.value)}
              />
              <Button size="sm" disabled={!canEdit || isBusy} onClick={() => void notSame()}>
                Not the same
              </Button>
            </>
          ) : null}
          <span className={styles.gap} />
          {onLater ? (
            <Button size="sm" onClick={onLater}>
              Later
            </Button>
          ) : null}
          <Button size="sm" variant="filled" disabled={!canEdit || isBusy} onClick={() => void merge()}>
            Merge
          </Button>
        </div>
      </footer>
    </section>
  );
}
