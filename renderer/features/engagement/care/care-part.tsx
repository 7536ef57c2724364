import { useMemo } from 'react';
import { saidAndDone } from '../../../../shared/engagement/care/feedback.ts';
import { careLimitsOf } from '../../../../shared/engagement/care/limits.ts';
import { oftenAsked } from '../../../../shared/engagement/care/over-asked.ts';
import { quietIn } from '../../../../shared/engagement/care/quiet.ts';
import { sayLimit } from '../../../../shared/engagement/care/say.ts';
import { isAbout, sayBy, sayNames } from '../../../../shared/engagement/log.ts';
import { kindLabel, shownNameOf } from '../../../../shared/model/words.ts';
import { singleContacts } from '../../../../shared/questions/single-contacts.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import { sayDate } from '../../../../shared/util/dates.ts';
import { chooseRecords, openDialog, selectEntities, useAsAt, useMap, useShown } from '../../../state/index.ts';
import { ItemList } from '../lists/item-list.tsx';
import { ScopeNote } from '../lists/scope-note.tsx';
import styles from './care.module.css';
import { LimitsForm } from './limits-form.tsx';

/** Who is asked too much, who is left alone, and who was never told what came of it. Only of what the filter of the map shows. */
export function CarePart() {
  const map = useMap();
  const asAt = useAsAt();
  const { entities } = useShown();
  const limits = careLimitsOf(map);
  const often = useMemo(
    () => oftenAsked(map, asAt).filter(({ entity }) => entities.has(entity)),
    [map, asAt, entities],
  );
  const quiet = useMemo(
    () => quietIn(map, asAt).filter(({ entity }) => entities.has(entity.id)),
    [map, asAt, entities],
  );
  const unanswered = useMemo(
    () => saidAndDone(map, asAt).unanswered.filter((record) => isAbout(record, entities)),
    [map, asAt, entities],
  );
  const only = useMemo(() => {
    const links = [...map.link.values()].filter(({ status }) => status === 'existing');
    return singleContacts(map, links).filter(({ person }) => entities.has(person as never));
  }, [map, entities]);
  return (
    <div className={styles.screen}>
      <LimitsForm key={JSON.stringify(limits)} limits={limits} />
      <div className={styles.lists}>
        <ScopeNote isWhole={false} />
        <ItemList
          title="Asked too often"
          about={`Contacts in the ${limits.months === 1 ? 'month' : `${limits.months} months`} up to ${sayDate(asAt)}. Before asking again, ask what the others heard.`}
          none={`Nobody has had ${sayLimit(limits)} or more.`}
          items={often.map(({ entity, contacts, planned, how }) => ({
            id: entity,
            isAlarm: how === 'over',
            words: shownNameOf(map, entity),
            more: `${countOf(contacts.length, 'contact', 'contacts')}${contacts[0] ? `, last ${sayDate(contacts[0].date)}` : ''}${planned.length > 0 ? `, ${planned.length} planned` : ''}`,
            state: how === 'over' ? 'Over the limit' : 'Limit reached',
            does: `Choose the contacts with ${shownNameOf(map, entity)}`,
            onChoose: () => chooseRecords(...contacts.map(({ id }) => id)),
          }))}
        />
        <ItemList
          title="Left alone"
          about={`Audiences, and whoever has been met or judged before, that nobody has spoken to for ${countOf(limits.quietDays, 'day', 'days')}.`}
          none="Each has been spoken to."
          items={quiet.map(({ entity, last, days }) => ({
            id: entity.id,
            isAlarm: false,
            words: shownNameOf(map, entity.id),
            more: `${kindLabel(map, entity.kind)}${last === null ? '' : `, last ${sayDate(last.date)}`}`,
            state: days === null ? 'Never, as far as is recorded' : countOf(days, 'day', 'days'),
            does: `Select ${shownNameOf(map, entity.id)} on the map`,
            onChoose: () => selectEntities(entity.id),
            action: {
              label: 'Record a contact',
              onDo: () => openDialog({ kind: 'record-engagement', begun: { met: [entity.id] } }),
            },
          }))}
        />
        <ItemList
          title="They said, and were told nothing"
          about="What was said, with nothing on record that was done in answer. The longest waiting first."
          none="Wherever something was said, it is recorded what was done."
          items={unanswered.map((record) => ({
            id: record.id,
            isAlarm: false,
            words: record.said ?? '',
            more: `${sayNames(map, record.met)}${sayBy(map, record) === '' ? '' : `, to ${sayBy(map, record)}`}`,
            state: sayDate(record.date),
            does: `Choose the record of ${sayDate(record.date)}`,
            onChoose: () => chooseRecords(record.id),
            action: {
              label: 'Say what was done',
              onDo: () => openDialog({ kind: 'record-engagement', record: record.id }),
            },
          }))}
        />
        <ItemList
          title="Would take the only link with them"
          about="People through whom alone two bodies know each other. Introduce somebody else before they leave."
          none="No two bodies know each other through one person alone."
          items={only.map(({ person, body, other }) => ({
            id: `${person} ${other}`,
            isAlarm: false,
            words: shownNameOf(map, person),
            more: `of ${shownNameOf(map, body)}`,
            state: `only link to ${shownNameOf(map, other)}`,
            does: `Select ${shownNameOf(map, person)} and both bodies on the map`,
            onChoose: () => selectEntities(...([person, body, other] as never[])),
          }))}
        />
      </div>
    </div>
  );
}
