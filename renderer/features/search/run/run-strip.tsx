import { Button, NativeSelect, VisuallyHidden } from '@mantine/core';
import { ArrowLeftRight, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Entity } from '../../../../shared/model/entity.ts';
import { inOrder, kindLabel, shownName, shownNameOf } from '../../../../shared/model/words.ts';
import { corrected, type Verb, verbLabel } from '../../../../shared/quick-entry/index.ts';
import { useGlyphs, useMap } from '../../../state/index.ts';
import { Glyph } from '../../../ui/glyph.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { PickOne } from '../../../ui/pick-one.tsx';
import { FreshLine } from '../sentence/fresh-line.tsx';
import { SourceChoice } from '../sentence/source-choice.tsx';
import { NameField } from './name-field.tsx';
import styles from './run.module.css';
import { RunLines } from './run-lines.tsx';
import { useRun } from './use-run.ts';

type Props = { readonly entity: Entity; readonly onLeave: () => void };

const keyOf = ({ type, isInverse }: Verb): string => `${type}/${isInverse}`;

/** One entry, one type of link, and a field that takes name after name: each Enter adds a link. */
export function RunStrip({ entity, onLeave }: Props) {
  const map = useMap();
  const glyphs = useGlyphs();
  const run = useRun(entity.id);
  const verbs = inOrder(map.linkType.values()).flatMap((type): Verb[] =>
    type.label === type.inverse
      ? [{ type: type.id, isInverse: false }]
      : [
          { type: type.id, isInverse: false },
          { type: type.id, isInverse: true },
        ],
  );
  const options = verbs.map((verb) => ({ value: keyOf(verb), label: verbLabel(map, verb) }));
  const canTurn = verbs.filter(({ type }) => type === run.verb.type).length > 1;
  const turn = (): void => {
    if (canTurn) run.setVerb({ ...run.verb, isInverse: !run.verb.isInverse });
  };
  const stepVerb = (by: number): void => {
    // Through the types only; turning one round is a key of its own.
    const forward = verbs.filter(({ isInverse }) => !isInverse);
    const at = forward.findIndex(({ type }) => type === run.verb.type);
    const next = forward[(at + by + forward.length) % forward.length];
    if (next) run.setVerb(next);
  };
  /** Before the field sees them: with Alt, the arrows are about the type. */
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') turn();
    else stepVerb(event.key === 'ArrowDown' ? 1 : -1);
  };
  const ends = run.links.flatMap(({ from, to }) => [from, to]);
  const fresh = ends.filter((end) => end.is === 'new');
  const unclear = ends.filter((end) => end.is === 'unclear');
  const last = run.lines[0];

  return (
    <section
      className={styles.strip}
      data-foot-bar="tall"
      aria-label={`Add links from ${shownName(entity)}`}
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onLeave();
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>
          <Glyph {...glyphs(entity)} size={18} />
          {shownName(entity)}
        </h2>
        <IconButton label="Stop adding links" keys="Escape" size={24} onClick={onLeave}>
          <X size={14} />
        </IconButton>
      </div>
      <div className={styles.row}>
        <div className={styles.verb}>
          <PickOne
            label="Type of the links"
            isBoxed
            chosen={{ value: keyOf(run.verb), label: verbLabel(map, run.verb) }}
            options={options}
            onPick={(value) => {
              const next = verbs.find((verb) => keyOf(verb) === value);
              if (next) run.setVerb(next);
            }}
          />
        </div>
        <IconButton label="Turn the type round" keys="Alt+Enter" size={34} disabled={!canTurn} onClick={turn}>
          <ArrowLeftRight size={16} />
        </IconButton>
        <NameField run={run} onLeave={onLeave} />
        <Button size="sm" variant="filled" onClick={() => void run.add(run.text)}>
          Add
        </Button>
      </div>
      <div className={styles.from}>
        <SourceChoice className={styles.source ?? ''} from={run.from} onFrom={run.setFrom} />
        <p className={styles.fromSays} role="status">
          {run.from === null
            ? 'No source says so yet: these links count as not evidenced until you attach one.'
            : 'Each link of this run gets this as its evidence, as a fact; write “assumed” after a name to say otherwise.'}
        </p>
      </div>
      {fresh.map((end) => (
        <FreshLine
          key={end.key}
          end={end}
          onKind={(kind) =>
            run.setDecisions({ ...run.decisions, kinds: new Map(run.decisions.kinds).set(end.key, kind) })
          }
          onCorrect={(name) => {
            const { sentence } = run.reading;
            if (sentence) run.write(corrected(run.text, [sentence], end.key, name));
          }}
        />
      ))}
      {unclear.map(({ key, name, among }) => (
        <NativeSelect
          key={key}
          size="xs"
          label={`Several entries are called “${name}”. Which one?`}
          data={[
            { value: '', label: 'Choose one' },
            ...among.map((id) => ({
              value: id,
              label: `${shownNameOf(map, id)}, ${kindLabel(map, map.entity.get(id)?.kind ?? '')}`,
            })),
          ]}
          value=""
          onChange={(event) =>
            run.setDecisions({
              ...run.decisions,
              meant: new Map(run.decisions.meant).set(key, event.currentTarget.value),
            })
          }
        />
      ))}
      {run.problem === null ? null : (
        <p className={styles.problem} role="alert">
          {run.problem}
        </p>
      )}
      <RunLines run={run} />
      <p className={styles.keys}>
        Enter adds and stays. Alt with ↑ or ↓ changes the type, Alt with Enter turns it round, Escape leaves.
      </p>
      <VisuallyHidden role="status">
        {last ? `Added “${last.text}”. ${run.lines.length} added in this run.` : ''}
      </VisuallyHidden>
    </section>
  );
}
