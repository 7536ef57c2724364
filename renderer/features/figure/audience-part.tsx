import { NativeSelect, Switch } from '@mantine/core';
import { useState } from 'react';
import { LEAVABLE, type Leavable, PEOPLE_AS, type PeopleAs } from '../../../shared/exchange/audience/index.ts';
import { leavableWords, leftOutFor } from '../../../shared/exchange/audience/tuning.ts';
import type { FigureChange, FigureSettings } from '../../../shared/figure/settings.ts';
import { setFigure, useCanEdit, useFigureAudience } from '../../state/index.ts';
import styles from './figure.module.css';

/** Stands for "as the audience sees them". */
const USUAL = '';

const peopleWords: Readonly<Record<PeopleAs, string>> = {
  roles: 'By role',
  initials: 'By initials',
  hidden: 'Not named',
  named: 'By name, even to others',
};

/** How people are shown, and what is left out besides what the audience does not see. */
export function AudiencePart({ settings }: { readonly settings: FigureSettings }) {
  const canEdit = useCanEdit();
  const [problem, setProblem] = useState<string | null>(null);
  const give = async (change: FigureChange): Promise<void> => setProblem(await setFigure(change));
  const { people, collapsePeople, leaveOut } = settings;
  const outside = leftOutFor[useFigureAudience()];
  // Of ratings more can be left out than an audience does not see: how strong and how good links are.
  const anyway = (what: Leavable): boolean => what !== 'ratings' && outside.includes(what);
  return (
    <div className={styles.fields}>
      <NativeSelect
        label="People"
        disabled={!canEdit}
        value={people ?? USUAL}
        data={[
          { value: USUAL, label: 'As its readers may see them' },
          ...PEOPLE_AS.map((value) => ({ value, label: peopleWords[value] })),
        ]}
        onChange={({ currentTarget: { value } }) => void give({ people: value === USUAL ? null : (value as PeopleAs) })}
      />
      <Switch
        className={styles.switch ?? ''}
        label="People as their organisations"
        description="Links of people become those of the one organisation that each belongs to."
        disabled={!canEdit}
        checked={collapsePeople}
        onChange={({ currentTarget }) => void give({ collapsePeople: currentTarget.checked })}
      />
      {LEAVABLE.map((what) => (
        <Switch
          key={what}
          className={styles.switch ?? ''}
          label={`Without ${leavableWords[what]}`}
          description={
            anyway(what)
              ? 'Left out for them anyway.'
              : what === 'ratings'
                ? 'Of links too: how strong and how good they are.'
                : undefined
          }
          disabled={!canEdit || anyway(what)}
          checked={anyway(what) || leaveOut.includes(what)}
          onChange={({ currentTarget: { checked } }) =>
            void give({ leaveOut: LEAVABLE.filter((one) => (one === what ? checked : leaveOut.includes(one))) })
          }
        />
      ))}
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
