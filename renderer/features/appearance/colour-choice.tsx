import { ColorInput } from '@mantine/core';
import { useState } from 'react';
import { contrastBetween } from '../../../shared/figure/colour.ts';
import { huesFor, stepsOf, type Use } from '../../../shared/figure/rules/palettes.ts';
import { LEAST_LINE_CONTRAST, themes } from '../../../shared/figure/theme.ts';
import { useThemeName } from '../../state/index.ts';
import styles from './look-picker.module.css';
import { sayLook } from './say-look.ts';

type Props = {
  readonly use: Use;
  readonly colour: string;
  /** A colour is tried while one looks for it. */
  readonly onPick: (colour: string) => void;
  /** A colour is chosen. */
  readonly onChoose: (colour: string) => void;
};

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** Our accessible colours, and any other, with a word about whether it can be seen. */
export function ColourChoice({ use, colour, onPick, onChoose }: Props) {
  const theme = themes[useThemeName()];
  const [typed, setTyped] = useState(colour);
  const offered = [...huesFor(use, theme), ...stepsOf('blue', 5, use, theme), ...stepsOf('brown', 4, use, theme)];
  return (
    <>
      <fieldset className={styles.swatches} aria-label="Colours">
        {offered.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.pick}
            aria-label={sayLook(each)}
            title={sayLook(each)}
            aria-pressed={each === colour}
            onClick={() => onChoose(each)}
          >
            <span className={styles.swatch} style={{ background: each }} />
          </button>
        ))}
      </fieldset>
      <ColorInput
        size="xs"
        label="Another colour"
        format="hex"
        value={typed}
        withEyeDropper={false}
        popoverProps={{ withinPortal: false }}
        onChange={(next) => {
          setTyped(next);
          if (isColour(next)) onPick(next.toLowerCase());
        }}
        error={isColour(typed) ? null : 'Write a colour as # and six digits or letters a to f.'}
      />
      <Warning use={use} colour={typed} />
    </>
  );
}

function Warning({ use, colour }: { readonly use: Use; readonly colour: string }) {
  if (!isColour(colour)) return null;
  const poor = (['light', 'dark'] as const).filter(
    (name) => contrastBetween(colour, themes[name].background) < LEAST_LINE_CONTRAST,
  );
  if (poor.length === 0) return null;
  const where = poor.map((name) => (name === 'light' ? 'white' : 'dark')).join(' and ');
  return (
    <p className={styles.warning} role="status">
      {use === 'line'
        ? `Hard to see on ${where} ground: there it is drawn ${poor[0] === 'light' ? 'darker' : 'lighter'}.`
        : `Pale on ${where} ground: only the outline will set it off.`}
    </p>
  );
}
