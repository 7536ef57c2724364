import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { channels, type Look } from '../../../shared/figure/rules/channels.ts';
import { painterOf } from '../../../shared/figure/rules/painter.ts';
import { PALETTES, type Palette } from '../../../shared/figure/rules/palettes.ts';
import { AUTOMATIC, type Rule, SEVERAL, UNCHANGED, type WordsHow } from '../../../shared/figure/rules/rule.ts';
import { sortedWords, wordLabel, wordsReader } from '../../../shared/figure/rules/values.ts';
import { themes } from '../../../shared/figure/theme.ts';
import type { Field } from '../../../shared/graph/fields/index.ts';
import type { MapData } from '../../../shared/model/map-data.ts';
import { useAsAt, useMap, useThemeName } from '../../state/index.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { usualLook } from './edit-rules.ts';
import { LookPicker } from './look-picker.tsx';
import styles from './rule-form.module.css';

type Props = {
  readonly rule: Rule;
  readonly how: WordsHow;
  readonly field: Field;
  readonly onChange: (how: WordsHow) => void;
};

/** More words than this wait behind a button. */
const FIRST = 10;

const PALETTE_LABELS: Readonly<Record<Palette, string>> = {
  apart: 'Different hues',
  blue: 'From pale to dark blue',
  purple: 'From pale to dark purple',
  brown: 'From pale to dark brown',
  diverging: 'From orange to blue',
};

function countedWords(map: MapData, asAt: string, field: Field): ReadonlyMap<string, number> {
  const wordsOf = wordsReader({ map, asAt }, field);
  const counts = new Map<string, number>();
  for (const item of field.of === 'entity' ? map.entity.values() : map.link.values()) {
    const words = wordsOf?.(item) ?? [];
    const [only] = words;
    const key = words.length === 1 && only !== undefined ? only : SEVERAL;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A look for each word, and what becomes of the rest. */
export function WordsForm({ rule, how, field, onChange }: Props) {
  const map = useMap();
  const asAt = useAsAt();
  const theme = themes[useThemeName()];
  const [isWhole, setIsWhole] = useState(false);
  const { takes } = channels[rule.paints];
  const counts = countedWords(map, asAt, field);
  const words = sortedWords(map, field, [...counts.keys(), ...Object.keys(how.looks)]);
  const seen = isWhole ? words : words.filter((word, index) => index < FIRST || word in how.looks);
  const painter = painterOf({ map, asAt }, { rule: { ...rule, isOn: true }, at: 0 }, theme);
  const ofRest = how.rest === AUTOMATIC || how.rest === UNCHANGED ? how.rest : 'one';
  const lookOf = (word: string): Look => {
    const row = painter?.row(word).look;
    if (row !== undefined && row !== '') return row;
    return ofRest === 'one' ? how.rest : usualLook(rule.paints);
  };
  const give = (word: string, look: Look): void => onChange({ ...how, looks: { ...how.looks, [word]: look } });
  const take = (word: string): void => {
    const { [word]: _, ...looks } = how.looks;
    onChange({ ...how, looks });
  };
  return (
    <>
      {takes === 'colour' ? (
        <NativeSelect
          label="Colours"
          value={how.palette ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { palette: _, ...others } = how;
            const chosen = PALETTES.find((each) => each === value);
            onChange(chosen ? { ...others, palette: chosen } : others);
          }}
          data={[
            { value: '', label: 'As suits the words' },
            ...PALETTES.map((value) => ({ value, label: PALETTE_LABELS[value] })),
          ]}
        />
      ) : null}
      <ul className={styles.words} aria-label={`Looks by ${field.label}`}>
        {seen.map((word) => (
          <li key={word} className={styles.word}>
            <LookPicker
              channel={rule.paints}
              label={wordLabel(map, field, word)}
              look={lookOf(word)}
              isOwn={word in how.looks}
              onPick={(look) => give(word, look)}
              onAutomatic={() => take(word)}
            />
            <span className={styles.wordName}>{wordLabel(map, field, word)}</span>
            <span className={styles.count}>{(counts.get(word) ?? 0).toLocaleString('en-GB')}</span>
          </li>
        ))}
      </ul>
      {seen.length < words.length ? (
        <TextButton className={styles.textButton} onClick={() => setIsWhole(true)}>
          {`Show ${words.length - seen.length} more`}
        </TextButton>
      ) : null}
      <div className={styles.rest}>
        <NativeSelect
          label="Words without a look of their own"
          value={ofRest}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...how, rest: value === 'one' ? usualLook(rule.paints) : value })
          }
          data={[
            { value: AUTOMATIC, label: 'Automatic' },
            { value: UNCHANGED, label: 'Leave as they are' },
            { value: 'one', label: 'One look for them all' },
          ]}
        />
        {ofRest === 'one' ? (
          <LookPicker
            channel={rule.paints}
            label="all others"
            look={how.rest}
            isOwn
            onPick={(look) => onChange({ ...how, rest: look })}
          />
        ) : null}
      </div>
    </>
  );
}
