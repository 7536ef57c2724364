import { Checkbox, Radio } from '@mantine/core';
import { useId } from 'react';
import type { Link } from '../../../shared/model/link.ts';
import { evidenceFor } from '../../../shared/model/map-index.ts';
import { linkSentence } from '../../../shared/model/words.ts';
import { useMap } from '../../state/index.ts';
import type { LinkConflict } from './link-conflicts.ts';
import styles from './links-part.module.css';
import beside from './side-by-side.module.css';
import type { Double, MergeDraft } from './use-merge.ts';

/** What becomes of the links: those that then say the same, those that go, those that move. */
export function LinksPart({ draft }: { readonly draft: MergeDraft }) {
  const { after, doubles } = draft;
  const isDouble = new Set(doubles.flatMap(({ links }) => links.map(({ id }) => id)));
  const moving = after.moved.filter(({ id }) => !isDouble.has(id));
  if (after.moved.length + after.dropped.length === 0) {
    return <p className={beside.same}>No links move: only the entry that is kept has any.</p>;
  }
  return (
    <div className={styles.links}>
      {doubles.length === 0 ? null : (
        <>
          <h4>Links that then say the same</h4>
          <p className={styles.hint}>Made one, it has the methods of all and the evidence of all.</p>
          {doubles.map((double) => (
            <DoubleLinks key={double.links[0]?.id} double={double} draft={draft} />
          ))}
        </>
      )}
      <Sentences title="Links that go" hint="They would lead from the entry to itself." links={after.dropped} />
      <Sentences title="Links that move" hint={null} links={moving} />
    </div>
  );
}

type SentencesProps = { readonly title: string; readonly hint: string | null; readonly links: readonly Link[] };

function Sentences({ title, hint, links }: SentencesProps) {
  if (links.length === 0) return null;
  return (
    <>
      <h4>
        {title} <span className={styles.number}>{links.length}</span>
      </h4>
      {hint === null ? null : <p className={styles.hint}>{hint}</p>}
      <ul className={styles.sentences}>
        {links.map((link) => (
          <li key={link.id}>
            <Sentence link={link} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A link as it stands now, and what is known of it. */
function Sentence({ link }: { readonly link: Link }) {
  const map = useMap();
  const known = evidenceFor(map, link.id).length;
  const evidence = known === 0 ? 'no evidence' : `${known} ${known === 1 ? 'piece' : 'pieces'} of evidence`;
  return (
    <>
      {linkSentence(map, map.link.get(link.id) ?? link)} <span className={styles.known}>({evidence})</span>
    </>
  );
}

function DoubleLinks({ double, draft }: { readonly double: Double; readonly draft: MergeDraft }) {
  const [first] = double.links;
  const map = useMap();
  const name = first ? linkSentence(map, first) : '';
  return (
    <div className={styles.double}>
      <Checkbox
        checked={double.isUnited}
        onChange={(event) => draft.setUnited(double, event.currentTarget.checked)}
        label={`Make these ${double.links.length === 2 ? 'two' : double.links.length} one`}
        aria-label={`Make these ${double.links.length} one: ${name}`}
      />
      <ul className={styles.sentences}>
        {double.links.map((link) => (
          <li key={link.id}>
            <Sentence link={link} />
          </li>
        ))}
      </ul>
      {double.isUnited
        ? double.conflicts.map((conflict) => (
            <Conflict
              key={conflict.field}
              conflict={conflict}
              chosen={draft.choiceOf(double, conflict)}
              onChoose={(place) => draft.choose(double, conflict, place)}
            />
          ))
        : null}
    </div>
  );
}

type ConflictProps = {
  readonly conflict: LinkConflict;
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
};

function Conflict({ conflict, chosen, onChoose }: ConflictProps) {
  const name = useId();
  return (
    <fieldset className={styles.conflict}>
      <legend>{conflict.label}</legend>
      {conflict.values.map(({ says }, place) => (
        <Radio key={says} name={name} label={says} checked={place === chosen} onChange={() => onChoose(place)} />
      ))}
    </fieldset>
  );
}
