import { Button } from '@mantine/core';
import { RefreshCw } from 'lucide-react';
import { sayLooking } from '../../../shared/compare/looking.ts';
import { sameJson } from '../../../shared/util/canonical-json.ts';
import {
  type Answered,
  askChosen,
  CHANGES,
  useLinkTypeOptions,
  useLooking,
  useMap,
  useRevision,
  useToday,
} from '../../state/index.ts';
import styles from './questions.module.css';
import { sayAsked } from './say-asked.ts';

/** When an answer was asked for and of what; and whether the map has moved on since. */
export function AskedWhen({ answered }: { readonly answered: Answered }) {
  const { answer, revision, looking, askedAt, types } = answered;
  const map = useMap();
  const today = useToday();
  const labels = new Map(useLinkTypeOptions().map(({ value, label }) => [value, label]));
  const isNamed = answer.question === CHANGES;
  const isSameState = sameJson(useLooking(), looking) || isNamed;
  const isMovedOn = useRevision() !== revision || !isSameState;
  const said = sayAsked({
    askedAt: new Date(askedAt),
    now: new Date(),
    state: isNamed
      ? 'in the two states that it names'
      : looking && (sayLooking(map, looking, today) ?? 'in a snapshot that has been deleted since'),
    types: types?.map((type) => labels.get(type) ?? type) ?? null,
  });
  return (
    <div className={styles.asked}>
      <p>{said}</p>
      {isMovedOn ? (
        <p className={styles.moved}>
          {isSameState
            ? 'The map has changed since this was asked.'
            : 'This was asked of the map in another state than the one that is shown.'}{' '}
          <Button
            size="compact-sm"
            leftSection={<RefreshCw size={13} aria-hidden="true" />}
            onClick={() => void askChosen()}
          >
            Ask again
          </Button>
        </p>
      ) : null}
    </div>
  );
}
