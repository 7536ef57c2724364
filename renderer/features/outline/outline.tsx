import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useCommand, useNothingLeft } from '../../commands/index.ts';
import { useAsAt, useMap, useShown } from '../../state/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './outline.module.css';
import { OutlineEntry } from './outline-entry.tsx';
import { type OutlineSection, sectionsOf } from './sections.ts';

/** How many entries of a kind are written out at a time. */
const PAGE = 60;

/** The map as text: everything the picture shows, under headings, for reading rather than looking. */
export function Outline() {
  const map = useMap();
  const shown = useShown();
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown is another object whenever more than a place has changed
  const sections = useMemo(() => sectionsOf(map, shown), [shown]);
  const total = `${shown.entities.size.toLocaleString('en-GB')} ${shown.entities.size === 1 ? 'entry' : 'entries'}`;
  const links = `${shown.links.size.toLocaleString('en-GB')} ${shown.links.size === 1 ? 'link' : 'links'}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className={styles.outline} aria-label="Outline of the map" tabIndex={0}>
      {sections.length === 0 ? (
        <div className={styles.nothing}>
          <Nothing isEmpty={map.entity.size === 0} />
        </div>
      ) : null}
      <div className={styles.page} hidden={sections.length === 0}>
        <h2 className={styles.title}>The map as text</h2>
        <p className={styles.intro}>
          {total} and {links}, by kind. Each link is a sentence from the side of the entry it stands under.
        </p>
        {sections.map((section) => (
          <Section key={section.kind} section={section} />
        ))}
      </div>
    </section>
  );
}

function Section({ section: { label, entities } }: { readonly section: OutlineSection }) {
  const map = useMap();
  const shown = useShown();
  const asAt = useAsAt();
  const [count, setCount] = useState(PAGE);
  const left = entities.length - count;
  return (
    <section aria-label={label}>
      <h3 className={styles.kind}>
        {label} <span className={styles.count}>{entities.length.toLocaleString('en-GB')}</span>
      </h3>
      {entities.slice(0, count).map((entity) => (
        <OutlineEntry key={entity.id} map={map} shown={shown} asAt={asAt} entity={entity} />
      ))}
      {left > 0 ? (
        <Button size="compact-sm" onClick={() => setCount(count + PAGE)}>
          Show {Math.min(left, PAGE)} more of {left} {label.toLowerCase()}
        </Button>
      ) : null}
    </section>
  );
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }) {
  const add = useCommand('map.add-entry');
  const { why, steps } = useNothingLeft('entities');
  return isEmpty ? (
    <EmptyState
      title="The map is empty."
      text="Entries and their links will stand here as sentences."
      steps={[{ label: 'Add entry', onDo: add.run, keys: add.keys, whyNot: add.whyNot }]}
    />
  ) : (
    <EmptyState title="The filter hides everything." text={why ?? undefined} steps={steps} />
  );
}
