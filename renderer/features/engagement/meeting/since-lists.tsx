import { useMemo } from 'react';
import type { Answer, AnswerTable, Cell } from '../../../../shared/contract/answer.ts';
import { sayBy, sayNames, sayRecord } from '../../../../shared/engagement/log.ts';
import type { Since } from '../../../../shared/engagement/meeting/last-meeting.ts';
import { contactsSince, ratingsMoved } from '../../../../shared/engagement/meeting/since.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { levelLabel, linkSentence, shownNameOf } from '../../../../shared/model/words.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { compareWithNow, showOnMap } from '../../../commands/index.ts';
import { askWhatChanged, chooseRecords, selectEntities, useAsAt, useMap } from '../../../state/index.ts';
import { TextButton } from '../../../ui/text-button.tsx';
import { WorkProgress } from '../../../ui/work-progress.tsx';
import { ItemList, type ListedItem } from '../lists/item-list.tsx';
import styles from './meeting.module.css';
import type { Told } from './use-meeting-answer.ts';

type Props = { readonly since: Since; readonly told: Told };

/** What has happened since the last meeting. */
export function SinceLists({ since, told: { answer, problem, isAsking } }: Props) {
  const map = useMap();
  const asAt = useAsAt();
  const moved = useMemo(() => ratingsMoved(map, since), [map, since]);
  const contacts = useMemo(() => contactsSince(map, since, asAt), [map, since, asAt]);
  const snapshot = since.snapshot === null ? undefined : map.snapshot.get(since.snapshot);
  return (
    <>
      <h2 className={styles.since}>Since {sayDate(since.date)}</h2>
      <ItemList
        title="Contacts"
        about="The newest first."
        none="None is recorded."
        items={contacts.map((record) => ({
          id: record.id,
          isAlarm: false,
          words: sayRecord(map, record),
          more: [record.topic, record.next === null ? null : `Next: ${record.next}`, sayBy(map, record) || null]
            .filter((part) => part !== null)
            .join(' · '),
          state: record.next === null ? '' : record.isDone ? 'Next step done' : 'Next step open',
          does: 'Choose the record in the log',
          onChoose: () => chooseRecords(record.id),
        }))}
      />
      <ItemList
        title="Ratings and levels that moved"
        about="The newest judgement counts."
        none="None has moved."
        items={moved.map(({ entity, scale, before, now, judged }) => ({
          id: `${entity} ${scale}`,
          isAlarm: false,
          words: shownNameOf(map, entity),
          more: `${map.scale.get(scale)?.label ?? scale}, judged ${sayDate(judged.date)}${judged.by === null ? '' : ` by ${judged.by}`}`,
          state: `${levelLabel(map, scale, before)} → ${levelLabel(map, scale, now)}`,
          does: `Select ${shownNameOf(map, entity)} on the map`,
          onChoose: () => selectEntities(entity as never),
        }))}
      />
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {isAsking && !answer ? <WorkProgress label="Looking for what has changed" done={null} /> : null}
      {answer ? <Differences answer={answer} map={map} /> : null}
      <p className={styles.dim}>
        <TextButton onClick={() => (snapshot ? compareWithNow(snapshot) : askWhatChanged(since.date, asAt))}>
          All that has changed, with every field
        </TextButton>
      </p>
    </>
  );
}

/** As the host has compared them, with the entries and links that are gone by name. */
function Differences({ answer, map }: { readonly answer: Answer; readonly map: MapData }) {
  const tables = new Map(answer.tables.map((table) => [table.id, table]));
  const done = tables.get('done');
  const differing = answer.tables.filter(({ id }) => /^(entries|links)-/.test(id));
  return (
    <>
      <ItemList
        title="Next steps done"
        about={done?.note ?? 'Open at the last meeting, or promised since. Of contacts and of plans.'}
        none="None is known to be done."
        items={(done?.rows ?? []).map(([next, owner, met, due, doneOn], index) => ({
          id: String(index),
          isAlarm: false,
          words: String(next ?? ''),
          more: [owner, sayNames(map, idsIn(met ?? null)), due ? `was due ${String(due)}` : '']
            .filter(Boolean)
            .join(' · '),
          state: doneOn ? `Done ${String(doneOn)}` : '',
          does: 'Select with whom on the map',
          onChoose: () => selectEntities(...(idsIn(met ?? null) as never[])),
        }))}
      />
      {differing.length === 0 ? (
        <ItemList title="Entries and links" about="" none="No entry and no link differs." items={[]} />
      ) : (
        differing.map((table) => (
          <ItemList
            key={table.id}
            title={table.title}
            about={table.note ?? ''}
            none=""
            items={table.rows.map((row, index) => itemOf(map, table, row, index))}
          />
        ))
      )}
    </>
  );
}

const idsIn = (cell: Cell): readonly string[] => (Array.isArray(cell) ? cell : []);

function itemOf(map: MapData, { id, columns }: AnswerTable, row: readonly Cell[], index: number): ListedItem {
  const [subject, first, before, after] = row.map((cell) => (cell === null ? '' : String(cell)));
  const key = subject ?? '';
  const isEntry = columns[0]?.holds === 'entry' && map.entity.has(key as never);
  const link = columns[0]?.holds === 'link' ? map.link.get(key as never) : undefined;
  const words = isEntry ? shownNameOf(map, key) : link ? linkSentence(map, link) : key;
  const isThere = isEntry || link !== undefined;
  const isChange = id.endsWith('-changed');
  return {
    id: `${key} ${index}`,
    isAlarm: false,
    words,
    more: first ?? '',
    state: isChange ? `${before} → ${after}` : '',
    does: isThere ? `Show ${words} on the map` : 'It is no longer in the map',
    ...(isThere ? { onChoose: () => showOnMap({ entities: isEntry ? [key] : [], links: link ? [link.id] : [] }) } : {}),
  };
}
