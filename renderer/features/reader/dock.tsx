import { Button } from '@mantine/core';
import { CheckCheck, Link2, Paperclip, Plus, Tag } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CommandId } from '../../../shared/commands/index.ts';
import { kindLabel, shownName } from '../../../shared/model/words.ts';
import { revealEntry, useCommand } from '../../commands/index.ts';
import {
  mentionAt,
  type Place,
  selectEntities,
  selectLinks,
  useGlyphs,
  useMap,
  usePlace,
  useReading,
} from '../../state/index.ts';
import { Glyph } from '../../ui/glyph.tsx';
import styles from './dock.module.css';
import { AliasForm } from './forms/alias-form.tsx';
import { EntryForm } from './forms/entry-form.tsx';
import { EvidenceForm } from './forms/evidence-form.tsx';
import { LinkForm } from './forms/link-form.tsx';
import { saySubject } from './say.ts';

/** Below the text, always at the same place: what is at the marker, and what can be made of it. */
export function Dock() {
  const place = usePlace();
  const form = useReading((state) => state.form);
  if (!place) return null;
  const key = `${place.source.id} ${place.number}`;
  return (
    <section className={styles.dock} aria-label="What to make of it" data-form={form ?? undefined}>
      {form === 'link' ? <LinkForm key={key} place={place} /> : null}
      {form === 'entry' ? <EntryForm key={key} place={place} /> : null}
      {form === 'alias' ? <AliasForm key={key} place={place} /> : null}
      {form === 'evidence' ? <EvidenceForm key={key} place={place} /> : null}
      {form === null ? <Actions place={place} /> : null}
    </section>
  );
}

function Actions({ place }: { readonly place: Place }) {
  return (
    <>
      <AtMarker place={place} />
      <div className={styles.actions} role="toolbar" aria-label="Make of the text">
        <Action id="map.note-link" icon={<Link2 size={15} />}>
          Link
        </Action>
        <Action id="map.note-entry" icon={<Plus size={15} />}>
          Entry
        </Action>
        <Action id="map.note-alias" icon={<Tag size={15} />}>
          Also called
        </Action>
        <Action id="map.note-evidence" icon={<Paperclip size={15} />}>
          Attach
        </Action>
        <Action id="map.note-read" icon={<CheckCheck size={15} />}>
          Read to here
        </Action>
      </div>
    </>
  );
}

function Action({
  id,
  icon,
  children,
}: {
  readonly id: CommandId;
  readonly icon: ReactNode;
  readonly children: string;
}) {
  const { label, keys, description, whyNot, isEnabled, run } = useCommand(id);
  return (
    <Button
      size="compact-sm"
      leftSection={icon}
      title={`${label.replace('…', '')}${keys ? ` (${keys} in the text)` : ''}: ${whyNot ?? description}`}
      disabled={!isEnabled}
      onClick={run}
    >
      {children}
    </Button>
  );
}

/** The name that is picked out, or what the sentence names and is evidence for. */
function AtMarker({ place }: { readonly place: Place }) {
  const map = useMap();
  const glyphs = useGlyphs();
  const { words, evidence, mentions, document } = place;
  const mention = mentionAt(place, words);
  const ids = [...new Set((mention ? [mention] : words ? [] : mentions).flatMap(({ entities }) => entities))];
  const isSeveral = mention !== null && ids.length > 1;
  return (
    <div className={styles.about}>
      {words && !mention ? (
        <p>“{document.text.slice(words.start, words.end).replace(/\s+/g, ' ')}” is not known yet.</p>
      ) : null}
      {isSeveral ? <p>Several entries are called so:</p> : null}
      {ids.length > 0 ? (
        <ul className={styles.names}>
          {ids.slice(0, MOST_NAMED).map((id) => {
            const entity = map.entity.get(id);
            return entity ? (
              <li key={id}>
                <button type="button" className={styles.name} onClick={() => revealEntry(id)}>
                  <Glyph {...glyphs(entity)} size={14} />
                  {shownName(entity)}
                  <span className={styles.kind}>{kindLabel(map, entity.kind).toLowerCase()}</span>
                </button>
              </li>
            ) : null;
          })}
        </ul>
      ) : null}
      {ids.length === 0 && !words && evidence.length === 0 ? <p>No known name in this sentence.</p> : null}
      {evidence.map((item) => (
        <button
          key={item.id}
          type="button"
          className={styles.name}
          onClick={() => {
            if (item.link) selectLinks(item.link);
            else if (item.entity) selectEntities(item.entity);
          }}
        >
          <Link2 size={14} aria-hidden="true" />
          Evidence for: {saySubject(map, item)}
        </button>
      ))}
    </div>
  );
}

const MOST_NAMED = 6;
