import { NativeSelect, NumberInput } from '@mantine/core';
import { channels } from '../../../shared/figure/rules/channels.ts';
import { RAMPS, stepsOf } from '../../../shared/figure/rules/palettes.ts';
import type { NumbersHow, Rule } from '../../../shared/figure/rules/rule.ts';
import { themes } from '../../../shared/figure/theme.ts';
import { useThemeName } from '../../state/index.ts';
import panel from './appearance-panel.module.css';
import styles from './rule-form.module.css';

type Props = { readonly rule: Rule; readonly how: NumbersHow; readonly onChange: (how: NumbersHow) => void };

const RAMP_LABELS = {
  blue: 'From pale to dark blue',
  purple: 'From pale to dark purple',
  brown: 'From pale to dark brown',
  diverging: 'From orange over grey to blue',
} as const;

const STEPS = [2, 3, 4, 5, 6, 7, 9];

/** From the least number to the largest: between two amounts, or along colours. */
export function NumbersForm({ rule, how, onChange }: Props) {
  const theme = themes[useThemeName()];
  const facts = channels[rule.paints];
  const isColour = facts.takes === 'colour';
  const steps = (
    <NativeSelect
      label="Steps"
      value={how.steps === undefined ? '' : String(how.steps)}
      onChange={({ currentTarget: { value } }) => {
        const { steps: _, ...others } = how;
        onChange(value === '' ? others : { ...others, steps: Number(value) });
      }}
      data={[
        { value: '', label: isColour ? 'Five' : 'None: as the number is' },
        ...STEPS.map((count) => ({ value: String(count), label: String(count) })),
      ]}
    />
  );
  if (facts.takes !== 'amount') {
    const ramp = how.ramp ?? 'blue';
    const shown = stepsOf(ramp, how.steps ?? 5, rule.paints === 'colour' ? 'fill' : 'line', theme);
    return (
      <>
        <div className={styles.pair}>
          <NativeSelect
            label="Colours"
            value={ramp}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...how, ramp: RAMPS.find((each) => each === value) ?? 'blue' })
            }
            data={RAMPS.map((value) => ({ value, label: RAMP_LABELS[value] }))}
          />
          {steps}
        </div>
        <div className={styles.ramp} aria-hidden="true">
          {shown.map((colour) => (
            <span key={colour} style={{ background: colour }} />
          ))}
        </div>
      </>
    );
  }
  const { least, most, from, to, unit } = facts.range;
  const amount = (label: string, value: number, give: (value: number) => void) => (
    <NumberInput
      label={label}
      value={value}
      min={least}
      max={most}
      step={0.2}
      decimalScale={2}
      clampBehavior="blur"
      onChange={(next) => typeof next === 'number' && next >= least && next <= most && give(next)}
    />
  );
  return (
    <>
      <div className={styles.pair}>
        {amount('Smallest', how.from ?? from, (value) => onChange({ ...how, from: value }))}
        {amount('Largest', how.to ?? to, (value) => onChange({ ...how, to: value }))}
      </div>
      <p className={panel.hint}>
        {rule.paints === 'size'
          ? 'Times the usual size; areas are in proportion.'
          : `${unit.charAt(0).toUpperCase()}${unit.slice(1)}.`}
      </p>
      {steps}
    </>
  );
}
