import { Ellipsis } from 'lucide-react';
import { offerMenu } from '../../commands/index.ts';
import { getTab, type Thing } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';

/** The same menu that a right click on the thing opens, for those who do not right-click. */
export function MoreButton({ thing }: { readonly thing: Thing }) {
  return (
    <IconButton
      label="What can be done with it"
      aria-haspopup="menu"
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        offerMenu(thing, { x: left, y: bottom + 2 }, getTab() === 'map' ? 'picture' : 'table');
      }}
    >
      <Ellipsis size={16} />
    </IconButton>
  );
}
