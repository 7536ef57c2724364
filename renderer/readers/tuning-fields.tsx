import { NativeSelect, Switch } from '@mantine/core';
import type { Audience } from '../../shared/contract/shapes.ts';
import {
  LEAVABLE,
  type Leavable,
  PEOPLE_AS,
  type PeopleAs,
  type Tuning,
} from '../../shared/exchange/audience/index.ts';
import { leavableWords, leftOutFor } from '../../shared/exchange/audience/tuning.ts';
import styles from './readers.module.css';

/** Stands for "as the audience sees them". */
const USUAL = '';

const peopleWords: Readonly<Record<PeopleAs, string>> = {
  roles: 'By role',
  initials: 'By initials',
  hidden: 'Not named',
  named: 'By name, even to others',
};

type Props = {
  readonly audience: Audience;
  readonly tuning: Tuning;
  readonly isDisabled: boolean;
  readonly onGive: (change: Partial<Tuning>) => void;
};

/** How people are shown to readers, and what is left out besides what they do not see anyway. */
export function TuningFields({ audience, tuning, isDisabled, onGive }: Props) {
  const { people, collapsePeople, suppressSmall, leaveOut } = tuning;
  const outside = leftOutFor[audience];
  // Of ratings more can be left out than an audience does not see: how strong and how good links are.
  const anyway = (what: Leavable): boolean => what !== 'ratings' && outside.includes(what);
  const describe = (what: Leavable): string | undefined => {
    if (anyway(what)) return 'Left out for them anyway.';
    return what === 'ratings' ? 'Of links too: how strong and how good they are.' : undefined;
  };
  return (
    <div className={styles.fields}>
      <NativeSelect
        label="People"
        description={suppressSmall ? 'Nobody is shown singly now.' : undefined}
        disabled={isDisabled || suppressSmall}
        value={people ?? USUAL}
        data={[
          { value: USUAL, label: 'As its readers may see them' },
          ...PEOPLE_AS.map((value) => ({ value, label: peopleWords[value] })),
        ]}
        onChange={({ currentTarget: { value } }) => onGive({ people: value === USUAL ? null : (value as PeopleAs) })}
      />
      <Switch
        label="People as their organisations"
        description="Links of people become those of the one organisation that each belongs to."
        disabled={isDisabled}
        checked={collapsePeople}
        onChange={({ currentTarget }) => onGive({ collapsePeople: currentTarget.checked })}
      />
      <Switch
        label="No small numbers of people"
        description="Those of an organisation become one mark, counted in fives: “fewer than 5”, “5 to 9”. Nobody is shown or counted singly."
        disabled={isDisabled}
        checked={suppressSmall}
        onChange={({ currentTarget }) => onGive({ suppressSmall: currentTarget.checked })}
      />
      {LEAVABLE.map((what) => (
        <Switch
          key={what}
          label={`Without ${leavableWords[what]}`}
          description={describe(what)}
          disabled={isDisabled || anyway(what)}
          checked={anyway(what) || leaveOut.includes(what)}
          onChange={({ currentTarget: { checked } }) =>
            onGive({ leaveOut: LEAVABLE.filter((one) => (one === what ? checked : leaveOut.includes(one))) })
          }
        />
      ))}
    </div>
  );
}
