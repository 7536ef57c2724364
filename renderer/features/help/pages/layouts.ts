import { LAYOUT_IDS, layoutLabels } from '../../../../shared/graph/layouts/index.ts';
import type { HelpPage } from './page.ts';

export const layouts: HelpPage = {
  id: 'layouts',
  title: 'Layouts and membership',
  tabs: [],
  parts: [
    {
      heading: 'Which layout for what',
      list: LAYOUT_IDS.map((id) => ({ term: layoutLabels[id].label, text: layoutLabels[id].does })),
    },
    {
      heading: 'Touching up',
      text: 'Drag entries, or move the selected one with Alt and the arrow keys. Arrange lines several up, spaces them evenly or puts them on a grid. Pin keeps an entry where it stands, whatever layout comes after. Tidy takes shapes and names off each other by the smallest moves, without laying anything out again. Each is one step to undo.',
    },
    {
      heading: 'Who sits where',
      text: 'A board of twenty members is twenty lines. Draw an outline around the members instead; or link the members that sit on the same bodies; or link the bodies that share members. The links themselves stay as they are.',
    },
  ],
};
