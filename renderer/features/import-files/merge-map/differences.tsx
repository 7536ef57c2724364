import { Radio } from '@mantine/core';
import type { MapDifference } from '../../../../shared/contract/receipt.ts';
import type { MapData } from '../../../../shared/model/map-data.ts';
import { countOf } from '../../../../shared/util/count-of.ts';
import styles from './merge-map.module.css';
import { sayDisputed, sayWord } from './say-merge.ts';
import type { Choice } from './use-merge.ts';

type Props = {
  readonly map: MapData;
  readonly other: string;
  readonly differences: readonly MapDifference[];
  readonly choices: readonly Choice[];
  readonly onChoose: (choices: readonly Choice[]) => void;
};

/** So many are listed; of the others it is said once for all whose word stands. */
const SHOWN = 200;

const isSame = (one: Omit<Choice, 'take'>, other: Omit<Choice, 'take'>): boolean =>
  one.record === other.record && one.id === other.id && one.field === other.field;

/** What both maps say differently, one by one, with whose word is to stand. */
export function Differences({ map, other, differences, choices, onChoose }: Props) {
  const now = new Date();
  const choose = (difference: MapDifference, take: string): void => {
    const { record, id, field } = difference;
    const rest = choices.filter((choice) => !isSame(choice, difference));
    onChoose([...rest, { record, id, field, take: take as Choice['take'] }]);
  };
  return (
    <section aria-label="Said differently">
      <h3 className={styles.title}>
        {countOf(differences.length, 'thing is said differently', 'things are said differently')}
      </h3>
      {differences.slice(0, SHOWN).map((each) => {
        const taken = choices.find((choice) => isSame(choice, each))?.take ?? each.taken;
        return (
          <Radio.Group
            key={`${each.record} ${each.id} ${each.field}`}
            className={styles.difference ?? ''}
            size="sm"
            label={sayDisputed(each)}
            value={taken}
            onChange={(take) => choose(each, take)}
          >
            <div className={styles.sides}>
              {(['here', 'there'] as const).map((side) => {
                const { word, when } = sayWord(map, each, side, now);
                const where = side === 'here' ? 'This map' : other;
                return (
                  <Radio
                    key={side}
                    size="sm"
                    value={side}
                    label={word}
                    description={when === null ? where : `${where}, ${when}`}
                  />
                );
              })}
            </div>
          </Radio.Group>
        );
      })}
      {differences.length > SHOWN ? (
        <p className={styles.more}>
          And {countOf(differences.length - SHOWN, 'other', 'others')}, for which the choice above stands.
        </p>
      ) : null}
    </section>
  );
}
