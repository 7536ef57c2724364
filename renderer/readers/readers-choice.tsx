import { Radio, Stack } from '@mantine/core';
import { AUDIENCES, type Audience } from '../../shared/contract/shapes.ts';
import type { Tuning } from '../../shared/exchange/audience/index.ts';
import styles from './readers.module.css';
import { TuningFields } from './tuning-fields.tsx';

/** Whom something is for, and what they do not get besides. */
export type Readers = { readonly audience: Audience; readonly tuning: Tuning };

const labels: Readonly<Record<Audience, string>> = { internal: 'Us', partners: 'Partners', public: 'The public' };

type Props = {
  readonly readers: Readers;
  readonly onReaders: (readers: Readers) => void;
  /** What each of them gets, in a sentence. */
  readonly descriptions: Readonly<Record<Audience, string>>;
  /** Whether the choice has the focus when the dialog opens. */
  readonly hasFocus?: boolean;
};

/** Chooses the readers of what leaves the house: first an audience, then, for who wants it, what else they do not get. */
export function ReadersChoice({ readers, onReaders, descriptions, hasFocus = false }: Props) {
  const { audience, tuning } = readers;
  return (
    <>
      <Radio.Group
        label="Whom it is for"
        value={audience}
        onChange={(value) => onReaders({ ...readers, audience: value as Audience })}
        {...(hasFocus ? { 'data-autofocus': true } : {})}
      >
        <Stack gap={8} mt={8}>
          {AUDIENCES.map((value) => (
            <Radio key={value} size="sm" value={value} label={labels[value]} description={descriptions[value]} />
          ))}
        </Stack>
      </Radio.Group>
      <details className={styles.more}>
        <summary>People, and what is left out</summary>
        <TuningFields
          audience={audience}
          tuning={tuning}
          isDisabled={false}
          onGive={(change) => onReaders({ ...readers, tuning: { ...tuning, ...change } })}
        />
      </details>
    </>
  );
}
