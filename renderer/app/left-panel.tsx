import { VisuallyHidden } from '@mantine/core';
import { FilterPanel } from '../features/filter/index.ts';
import { LegendPanel } from '../features/legend/index.ts';

/** Filter and legend. */
export function LeftPanel() {
  return (
    <>
      <VisuallyHidden component="h2">Filter and legend</VisuallyHidden>
      <FilterPanel />
      <LegendPanel />
    </>
  );
}
