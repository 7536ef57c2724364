import { Button } from '@mantine/core';
import { Combine, Link2, PencilLine, Quote, Route, Trash2 } from 'lucide-react';
import { compareFolded, kindLabel, linkSentence, shownName } from '../../../shared/model/words.ts';
import { countOf } from '../../../shared/util/count-of.ts';
import { nameSelection, runCommand, useCommand } from '../../commands/index.ts';
import { openDialog, type Selection, selectEntities, selectLinks, useCanEdit, useMap } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import styles from './inspector.module.css';

/** More names than this say no more. */
const NAMED = 60;

/** What several selected things are, and what can be done with all of them. */
export function ManySelected({ selection }: { readonly selection: Selection }) {
  const map = useMap();
  const canEdit = useCanEdit();
  const remove = useCommand('edit.delete');
  const path = useCommand('view.path');
  const setField = useCommand('edit.set-field');
  const attach = useCommand('map.attach-evidence');
  const merge = useCommand('map.merge-selected');
  const entities = [...selection.entities]
    .map((id) => map.entity.get(id))
    .filter((entity) => entity !== undefined)
    .sort((a, b) => compareFolded(shownName(a), shownName(b)));
  const links = [...selection.links].map((id) => map.link.get(id)).filter((link) => link !== undefined);
  const kinds = new Map<string, number>();
  for (const entity of entities) kinds.set(entity.kind, (kinds.get(entity.kind) ?? 0) + 1);
  const between = [...map.link.values()].filter(
    (link) => selection.entities.has(link.from) && selection.entities.has(link.to),
  ).length;
  const [from, to] = entities;
  const nameOfKind = (kind: string, number: number): string =>
    (number === 1 ? kindLabel(map, kind) : (map.kind.get(kind)?.plural ?? kind)).toLowerCase();
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.many}>{nameSelection(selection)} selected</h2>
        <p className={styles.manyWhat}>
          {[...kinds].map(([kind, number]) => countOf(number, nameOfKind(kind, 1), nameOfKind(kind, 2))).join(', ')}
          {entities.length > 1
            ? ` · ${between === 0 ? 'no links' : countOf(between, 'link', 'links')} between them`
            : ''}
        </p>
        <div className={styles.manyActions}>
          {entities.length === 2 && from && to ? (
            <Button
              leftSection={<Link2 size={14} />}
              disabled={!canEdit}
              onClick={() => openDialog({ kind: 'add-link', from: from.id, to: to.id })}
            >
              Link the two
            </Button>
          ) : null}
          {entities.length === 2 ? (
            <Button leftSection={<Route size={14} />} title={path.description} onClick={path.run}>
              Find a path
            </Button>
          ) : null}
          <Button
            leftSection={<PencilLine size={14} />}
            disabled={!setField.isEnabled}
            title={setField.description}
            onClick={setField.run}
          >
            Set a field…
          </Button>
          {entities.length > 1 ? (
            <Button leftSection={<Combine size={14} />} disabled={!merge.isEnabled} onClick={merge.run}>
              {merge.label}
            </Button>
          ) : null}
          <Button
            leftSection={<Quote size={14} />}
            disabled={!attach.isEnabled}
            title={attach.description}
            onClick={attach.run}
          >
            Attach evidence
          </Button>
          <Button
            leftSection={<Trash2 size={14} />}
            disabled={!remove.isEnabled}
            onClick={() => runCommand('edit.delete')}
          >
            Delete
          </Button>
        </div>
      </header>
      {entities.length > 0 ? (
        <Section title="Entries" count={entities.length}>
          <ul className={styles.list}>
            {entities.slice(0, NAMED).map((entity) => (
              <li key={entity.id}>
                <button type="button" className={styles.name} onClick={() => selectEntities(entity.id)}>
                  {shownName(entity)}
                </button>
              </li>
            ))}
          </ul>
          {entities.length > NAMED ? <p className={styles.none}>and {entities.length - NAMED} more</p> : null}
        </Section>
      ) : null}
      {links.length > 0 ? (
        <Section title="Links" count={links.length}>
          <ul className={styles.list}>
            {links.slice(0, NAMED).map((link) => (
              <li key={link.id}>
                <button type="button" className={styles.name} onClick={() => selectLinks(link.id)}>
                  {linkSentence(map, link)}
                </button>
              </li>
            ))}
          </ul>
          {links.length > NAMED ? <p className={styles.none}>and {links.length - NAMED} more</p> : null}
        </Section>
      ) : null}
    </>
  );
}
