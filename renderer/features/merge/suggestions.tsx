import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { type Suggestion, saySureness } from '../../../shared/graph/duplicates/index.ts';
import { shownNameOf } from '../../../shared/model/words.ts';
import { useMap } from '../../state/index.ts';
import { Compare } from './compare.tsx';
import { NotSameList } from './not-same-list.tsx';
import { NothingAlike } from './nothing-alike.tsx';
import pairs from './pairs.module.css';
import styles from './suggestions.module.css';
import { useSuggestions } from './use-suggestions.ts';

const keyOf = ({ a, b }: Suggestion): string => `${a} ${b}`;

type Props = {
  /** An entry whose suggestion comes first. */
  readonly first: string | null;
};

/** Pairs that look alike, one chosen to be looked at; each that is decided makes room for the next. */
export function Suggestions({ first }: Props) {
  const map = useMap();
  const [list, setList] = useState<'alike' | 'not-same'>('alike');
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, setPlace] = useState(0);
  const suggestions = useSuggestions();
  const open = suggestions.pairs.filter((pair) => !later.has(keyOf(pair)));
  const current =
    open.find((pair) => keyOf(pair) === chosen) ??
    open.find(({ a, b }) => chosen === null && (a === first || b === first)) ??
    open[Math.min(place, open.length - 1)];
  const entities = current
    ? [current.a, current.b].map((id) => map.entity.get(id)).filter((entity) => entity !== undefined)
    : [];
  /** The pair that comes next stands where this one stood. */
  const goOn = (): void => {
    setPlace(current ? open.indexOf(current) : 0);
    setChosen('');
  };
  return (
    <div className={styles.panes}>
      <nav className={styles.list} aria-label="Pairs of entries">
        <SegmentedControl
          fullWidth
          size="xs"
          value={list}
          onChange={setList}
          data={[
            { value: 'alike', label: suggestions.isKnown ? `Look alike (${suggestions.pairs.length})` : 'Look alike' },
            { value: 'not-same', label: `Not the same (${map.notSame.size})` },
          ]}
        />
        {list === 'not-same' ? <NotSameList /> : null}
        {list === 'alike' ? (
          <ul className={pairs.pairs}>
            {open.map((pair) => (
              <li key={keyOf(pair)}>
                <button
                  type="button"
                  className={pairs.pair}
                  aria-current={pair === current ? 'true' : undefined}
                  onClick={() => setChosen(keyOf(pair))}
                >
                  <span className={pairs.names}>{shownNameOf(map, pair.a)}</span>
                  <span className={pairs.names}>{shownNameOf(map, pair.b)}</span>
                  <span className={pairs.why}>
                    {saySureness(pair.score)} · {pair.reason}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        {list === 'alike' && later.size > 0 ? (
          <button type="button" className={pairs.quiet} onClick={() => setLater(new Set())}>
            Show the {later.size} put off for later
          </button>
        ) : null}
      </nav>
      <div className={styles.main}>
        {current && entities.length === 2 ? (
          <Compare
            key={keyOf(current)}
            entities={entities}
            reason={`${saySureness(current.score)}. ${current.reason}.`}
            onDone={goOn}
            onLater={() => {
              goOn();
              setLater(new Set([...later, keyOf(current)]));
            }}
          />
        ) : (
          <NothingAlike suggestions={suggestions} hasLater={later.size > 0} />
        )}
      </div>
    </div>
  );
}
