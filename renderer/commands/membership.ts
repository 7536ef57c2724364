// Outlines are calm where members stand together: where they do not, a layout that does so is offered.
import { groupingOf } from '../../shared/graph/layouts/index.ts';
import { farApart, showMembership } from '../../shared/graph/membership/index.ts';
import { countOf } from '../../shared/util/count-of.ts';
import { chooseView, getMap, getShown, getView, tell } from '../state/index.ts';
import { chooseLayout } from './choose-layout.ts';
import { picture } from './picture.ts';

/** From this share of the outlines on, another layout is worth it. */
const WORTH_IT = 0.25;

export function offerToStandTogether(): void {
  const view = getView();
  const { outlines } = showMembership(getMap(), getShown(), 'hulls');
  if (outlines.length === 0) {
    tell('Nobody in the picture sits on a body with another: there is nothing to draw an outline around.', {
      tone: 'info',
    });
    return;
  }
  if (view?.layout.name === 'grouped' && groupingOf(view.layout) === 'board') return;
  const places = new Map((picture()?.places() ?? []).map(({ entity, x, y }) => [entity, { x, y }]));
  const far = farApart(outlines, places);
  if (far.length < outlines.length * WORTH_IT) return;
  const whose =
    far.length === 1 ? 'The members of a body stand' : `The members of ${countOf(far.length, 'body', 'bodies')} stand`;
  tell(`${whose} far apart.`, {
    tone: 'info',
    action: {
      label: 'Stand members together',
      run: () => {
        // What is offered is about the view it was said of, whichever is looked through by then.
        if (view) chooseView(view.id);
        chooseLayout('grouped', { by: 'board' });
      },
    },
  });
}
