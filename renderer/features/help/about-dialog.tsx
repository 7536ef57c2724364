import { useVersion } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const version = useVersion();
  return (
    <Dialog onClose={onClose} title="About Threadmap">
      <p>
        Threadmap {version}. It maps who talks to whom across a whole system of organisations, groups and people, with
        the evidence behind each link.
      </p>
      <p>Your maps stay in files on this computer. Nothing is sent anywhere.</p>
      <p>
        The typeface is Source Sans 3; figures in Arial are drawn in Arimo, which is as wide. Both are under the SIL
        Open Font Licence.
      </p>
    </Dialog>
  );
}
