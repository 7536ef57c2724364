import type { LayoutId } from '../../shared/graph/layouts/index.ts';
import type { LayoutChoice } from '../../shared/model/view.ts';
import { getSelection, getView } from '../state/index.ts';
import { picture } from './picture.ts';

/** The settings a layout gets when nobody names any: rings go around what is selected, others as they were last. */
function usualOptions(id: LayoutId): LayoutChoice['options'] {
  if (id === 'rings') {
    const [selected = null] = getSelection().entities;
    return selected === null ? {} : { around: selected };
  }
  const view = getView();
  return view?.layout.name === id ? view.layout.options : {};
}

/** Lays out what is shown in another way, and keeps that with the view. */
export function chooseLayout(id: LayoutId, options: LayoutChoice['options'] = usualOptions(id)): void {
  void picture()?.layOut({ name: id, options });
}
