import { VisuallyHidden } from '@mantine/core';
import { FilterPanel } from '../features/filter/index.ts';
import { LegendPanel } from '../features/legend/index.ts';
import { ViewsPanel } from '../features/views/index.ts';

/** Views, filter and legend. */
export function LeftPanel() {
  return (
    <>
      <VisuallyHidden component="h2">Views, filter and legend</VisuallyHidden>
      <ViewsPanel />
      <FilterPanel />
      <LegendPanel />
    </>
  );
}
