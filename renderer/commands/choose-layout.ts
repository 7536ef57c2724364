import type { LayoutId } from '../../shared/graph/layouts/index.ts';
import type { LayoutChoice } from '../../shared/model/view.ts';
import { getSelection, getView, openDialog } from '../state/index.ts';
import { picture } from './picture.ts';

/** The settings a layout gets when nobody names any: rings go around what is selected, others as they were last. */
function usualOptions(id: LayoutId): LayoutChoice['options'] | null {
  if (id === 'rings') {
    const [selected] = getSelection().entities;
    return selected === undefined ? null : { around: selected };
  }
  const view = getView();
  return view?.layout.name === id ? view.layout.options : {};
}

/** Lays out what is shown in another way, and keeps that with the view. Rings ask around whom where nothing says it. */
export function chooseLayout(id: LayoutId, options: LayoutChoice['options'] | null = usualOptions(id)): void {
  if (options === null) openDialog({ kind: 'rings' });
  else void picture()?.layOut({ name: id, options });
}
