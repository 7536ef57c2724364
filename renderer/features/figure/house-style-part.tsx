import { Button, ColorInput, FileButton, NativeSelect } from '@mantine/core';
import { ImagePlus } from 'lucide-react';
import { useState } from 'react';
import { type HouseStyle, houseStyleOf } from '../../../shared/figure/house-style.ts';
import { TYPEFACES, type TypefaceName, typefaces } from '../../../shared/figure/typefaces/index.ts';
import { setHouseStyle, useCanEdit, useMap } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './figure.module.css';
import { readLogo } from './read-logo.ts';

const NOT_SHOWN = 'That file cannot be shown as a picture. Choose a PNG, SVG or JPEG.';
const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** How all figures of the map look: who publishes them, their typeface, colour and logo. */
export function HouseStylePart() {
  const { organisation, colour, logo, typeface } = houseStyleOf(useMap());
  const canEdit = useCanEdit();
  const [problem, setProblem] = useState<string | null>(null);
  const give = async (change: Partial<HouseStyle>): Promise<void> => setProblem(await setHouseStyle(change));
  const choose = async (file: File | null): Promise<void> => {
    if (!file) return;
    const read = await readLogo(file, organisation === null ? 'Logo' : `Logo of ${organisation}`);
    if (read) await give({ logo: read });
    else setProblem(NOT_SHOWN);
  };
  return (
    <Section title="House style">
      <p className={styles.quiet}>Of every figure and paper made of this map.</p>
      <TextField
        label="Organisation"
        placeholder="Stands at the foot"
        value={organisation ?? ''}
        isDisabled={!canEdit}
        onGive={(text) => setHouseStyle({ organisation: text === '' ? null : text })}
      />
      <NativeSelect
        className={styles.typeface ?? ''}
        size="xs"
        label="Typeface"
        description="The NHS and many councils ask for Arial."
        disabled={!canEdit}
        value={typeface}
        data={TYPEFACES.map((value) => ({ value, label: typefaces[value].label }))}
        onChange={({ currentTarget: { value } }) => void give({ typeface: value as TypefaceName })}
      />
      <TitleColour key={colour} colour={colour} isDisabled={!canEdit} onGive={(next) => void give({ colour: next })} />
      {logo ? (
        <div className={styles.logo}>
          <img src={`data:image/png;base64,${logo.png}`} alt={logo.says} />
          <TextButton disabled={!canEdit} onClick={() => void give({ logo: null })}>
            Take the logo away
          </TextButton>
          <TextField
            label="The logo in words"
            value={logo.says}
            isDisabled={!canEdit}
            onGive={(says) => (says === '' ? Promise.resolve(null) : setHouseStyle({ logo: { ...logo, says } }))}
          />
        </div>
      ) : (
        <FileButton accept="image/*" disabled={!canEdit} onChange={(file) => void choose(file)}>
          {(props) => (
            <Button
              {...props}
              className={styles.chooseLogo ?? ''}
              disabled={!canEdit}
              size="compact-sm"
              leftSection={<ImagePlus size={14} aria-hidden="true" />}
            >
              Choose a logo…
            </Button>
          )}
        </FileButton>
      )}
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </Section>
  );
}

type TitleColourProps = {
  readonly colour: string | null;
  readonly isDisabled: boolean;
  readonly onGive: (colour: string | null) => void;
};

/** Taken once it was chosen or written to its end: while one looks for it nothing is drawn anew. */
function TitleColour({ colour, isDisabled, onGive }: TitleColourProps) {
  const [typed, setTyped] = useState(colour ?? '');
  const take = (text: string): void => {
    const next = text.trim() === '' ? null : text.trim().toLowerCase();
    if (next !== colour && (next === null || isColour(next))) onGive(next);
  };
  return (
    <ColorInput
      size="xs"
      label="Colour of titles"
      placeholder="Black"
      format="hex"
      disabled={isDisabled}
      value={typed}
      withEyeDropper={false}
      error={typed === '' || isColour(typed) ? null : 'Write a colour as # and six digits or letters a to f.'}
      onChange={setTyped}
      onChangeEnd={take}
      onBlur={() => take(typed)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') take(typed);
      }}
    />
  );
}
