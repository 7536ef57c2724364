// Layouts, and moves of what is selected: what each needs before it can be done.
import type { Alignment, Axis } from '../../../shared/graph/arrange/index.ts';
import type { LayoutId } from '../../../shared/graph/layouts/index.ts';
import { getIsSnapping, getMap, getSelection, getShown, getView, setIsSnapping } from '../../state/index.ts';
import { chooseLayout } from '../choose-layout.ts';
import { picture } from '../picture.ts';
import type { Behaviour, MenuBehaviours } from './behaviour.ts';

type Arranging = Extract<
  keyof MenuBehaviours<'map'>,
  `map.${'layout-' | 'align-' | 'distribute-' | 'lay-out' | 'tidy' | 'pin' | 'snap'}${string}`
>;

const onMap = (run: (actions: NonNullable<ReturnType<typeof picture>>) => unknown): (() => unknown) => {
  return () => {
    const actions = picture();
    return actions ? run(actions) : undefined;
  };
};
const hasPicture = (): boolean => picture() !== null && getShown().entities.size > 0;
const NO_PICTURE = 'Show the map first, with at least one entry in it.';

const layout = (id: LayoutId): Behaviour => ({
  enabled: hasPicture,
  otherwise: NO_PICTURE,
  isOn: () => getView()?.layout.name === id,
  run: () => chooseLayout(id),
});

const NUMBERS = { 1: 'an entry', 2: 'two entries', 3: 'three entries' } as const;

/** Something done to so many selected entries at least. */
const onSelected = (least: keyof typeof NUMBERS, run: Behaviour['run'], isOn?: () => boolean): Behaviour => ({
  enabled: () =>
    picture() !== null && [...getSelection().entities].filter((id) => getShown().entities.has(id)).length >= least,
  otherwise: `Select ${NUMBERS[least]}${least === 1 ? '' : ' or more'} on the map first.`,
  run,
  ...(isOn ? { isOn } : {}),
});

const align = (how: Alignment): Behaviour =>
  onSelected(
    2,
    onMap((actions) => actions.align(how)),
  );
const distribute = (axis: Axis): Behaviour =>
  onSelected(
    3,
    onMap((actions) => actions.distribute(axis)),
  );

function arePinned(): boolean {
  const view = getView();
  const ids = [...getSelection().entities];
  const { position } = getMap();
  return view !== null && ids.length > 0 && ids.every((id) => position.get(`${view.id}/${id}`)?.isPinned === true);
}

export const arrangingBehaviours: Pick<MenuBehaviours<'map'>, Arranging> = {
  'map.layout-organic': layout('organic'),
  'map.layout-hierarchy': layout('hierarchy'),
  'map.layout-rings': layout('rings'),
  'map.layout-columns': layout('columns'),
  'map.layout-grouped': layout('grouped'),
  'map.layout-by-hand': layout('by-hand'),
  'map.lay-out': { enabled: hasPicture, otherwise: NO_PICTURE, run: onMap((actions) => actions.layOut(null)) },
  'map.tidy': { enabled: hasPicture, otherwise: NO_PICTURE, run: onMap((actions) => actions.tidy()) },
  'map.pin': onSelected(
    1,
    onMap((actions) => actions.pin(!arePinned())),
    arePinned,
  ),
  'map.align-left': align('left'),
  'map.align-centre': align('centre'),
  'map.align-right': align('right'),
  'map.align-top': align('top'),
  'map.align-middle': align('middle'),
  'map.align-bottom': align('bottom'),
  'map.distribute-across': distribute('horizontally'),
  'map.distribute-down': distribute('vertically'),
  'map.snap': onSelected(
    1,
    onMap((actions) => actions.snap()),
  ),
  'map.snap-drags': { isOn: getIsSnapping, run: () => setIsSnapping(!getIsSnapping()) },
};
