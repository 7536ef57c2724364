import { NativeSelect, Switch } from '@mantine/core';
import { useState } from 'react';
import { ORIENTATIONS, type Orientation, PAPERS, type Paper } from '../../../shared/figure/scene/paper.ts';
import {
  type FigureChange,
  type FigureSettings,
  LEGEND_PLACES,
  type LegendPlace,
  MARKINGS,
  type Marking,
  markingWords,
} from '../../../shared/figure/settings.ts';
import { setFigure, useCanEdit } from '../../state/index.ts';
import styles from './figure.module.css';
import { markPart } from './parts.ts';

/** Stands for "as it comes". */
const USUAL = '';

const paperWords: Readonly<Record<Paper, string>> = {
  a4: 'A4',
  a3: 'A3',
  a2: 'A2',
  a1: 'A1',
  a0: 'A0',
  slide: 'Slide, 16:9',
};
const orientationWords: Readonly<Record<Orientation, string>> = { landscape: 'Landscape', portrait: 'Portrait' };
const legendWords: Readonly<Record<LegendPlace, string>> = {
  right: 'On the right',
  left: 'On the left',
  below: 'Below the map',
  none: 'None',
};

/** The sheet, where the legend stands, the marking, and whether there is colour. */
export function PagePart({ settings }: { readonly settings: FigureSettings }) {
  const canEdit = useCanEdit();
  const [problem, setProblem] = useState<string | null>(null);
  const give = async (change: FigureChange): Promise<void> => setProblem(await setFigure(change));
  return (
    <div className={styles.fields}>
      <div {...markPart({ part: 'sheet' })}>
        <NativeSelect
          label="Sheet"
          description={settings.paper === null ? 'A4 in a Word paper, a slide in PowerPoint' : undefined}
          inputWrapperOrder={['label', 'input', 'description']}
          disabled={!canEdit}
          value={settings.paper ?? USUAL}
          data={[
            { value: USUAL, label: 'The smallest that can be read' },
            ...PAPERS.map((value) => ({ value, label: paperWords[value] })),
          ]}
          onChange={({ currentTarget: { value } }) => void give({ paper: value === USUAL ? null : (value as Paper) })}
        />
      </div>
      <NativeSelect
        label="Which way"
        disabled={!canEdit || settings.paper === 'slide'}
        value={settings.paper === 'slide' ? 'landscape' : settings.orientation}
        data={ORIENTATIONS.map((value) => ({ value, label: orientationWords[value] }))}
        onChange={({ currentTarget: { value } }) => void give({ orientation: value as Orientation })}
      />
      <NativeSelect
        label="Legend"
        disabled={!canEdit}
        value={settings.legend ?? USUAL}
        data={[
          { value: USUAL, label: 'Where it fits' },
          ...LEGEND_PLACES.map((value) => ({ value, label: legendWords[value] })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          void give({ legend: value === USUAL ? null : (value as LegendPlace) })
        }
      />
      <NativeSelect
        className={styles.whole ?? ''}
        label="Protective marking"
        disabled={!canEdit}
        value={settings.marking ?? 'none'}
        data={MARKINGS.map((value) => ({ value, label: markingWords[value] ?? 'None' }))}
        onChange={({ currentTarget: { value } }) =>
          void give({ marking: value === 'none' ? null : (value as Marking) })
        }
      />
      <Switch
        className={styles.switch ?? ''}
        label="In greys"
        description="Patterns and marks tell apart what colours did."
        disabled={!canEdit}
        checked={settings.greyscale}
        onChange={({ currentTarget }) => void give({ greyscale: currentTarget.checked })}
      />
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
