import { useMemo } from 'react';
import { AMOUNT_SHADES, QUALITY_SHADES, type Shade } from '../../../shared/figure/shades.ts';
import type { FieldContext } from '../../../shared/graph/fields/index.ts';
import {
  cellText,
  levelOf,
  linksAt,
  type Matrix,
  type MatrixShows,
  methodSigns,
  readCell,
  type Steps,
  sayCell,
  stepsOf,
} from '../../../shared/graph/matrix/index.ts';
import { useThemeName } from '../../state/index.ts';

/** A cell as it is drawn. Null shade: plain. */
export type Drawn = { readonly text: string; readonly said: string; readonly shade: Shade | null };

export type Shading = {
  readonly steps: Steps;
  readonly shades: readonly Shade[];
  /** Short signs of the methods, by key. */
  readonly signs: ReadonlyMap<string, string>;
  /** What a cell shows; worked out once a cell, when it is first seen. */
  readonly draw: (row: number, column: number) => Drawn;
};

export function useShading(context: FieldContext, matrix: Matrix, shows: MatrixShows): Shading {
  const theme = useThemeName();
  return useMemo(() => {
    const steps = stepsOf(context, matrix, shows);
    const isQuality = shows === 'quality' || shows === 'worst-quality';
    const shades = (isQuality ? QUALITY_SHADES : AMOUNT_SHADES)[theme];
    const signs = methodSigns(context);
    const known = new Map<number, Drawn>();
    return {
      steps,
      shades,
      signs,
      draw(row, column) {
        const place = row * matrix.columns.length + column;
        const before = known.get(place);
        if (before) return before;
        const reading = readCell(context, matrix, shows, row, column);
        const level = reading === null ? 0 : levelOf(reading, linksAt(matrix, row, column).length, steps);
        const drawn = {
          text: reading === null ? '' : cellText(reading, signs),
          said: sayCell(context, matrix, shows, row, column),
          shade: shades[level - 1] ?? null,
        };
        known.set(place, drawn);
        return drawn;
      },
    };
  }, [context, matrix, shows, theme]);
}
