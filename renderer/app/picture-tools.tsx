import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useCommand } from '../commands/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { ArrangeMenu } from './arrange-menu.tsx';
import { LayoutMenu } from './layout-menu.tsx';
import styles from './picture-tools.module.css';

/** How the picture as a whole is laid out. */
export function PictureTools() {
  return (
    <div className={styles.tools} role="toolbar" aria-label="Picture">
      <LayoutMenu />
      <ArrangeMenu />
    </div>
  );
}

/** How closely the picture is looked at, in its corner, as on any map. */
export function ZoomTools() {
  const fit = useCommand('view.fit');
  const zoomIn = useCommand('view.zoom-in');
  const zoomOut = useCommand('view.zoom-out');
  return (
    <div className={styles.zoom} role="toolbar" aria-label="Zoom" aria-orientation="vertical">
      <IconButton label="Zoom in" keys={zoomIn.keys} whyNot={zoomIn.whyNot} onClick={zoomIn.run}>
        <ZoomIn size={16} />
      </IconButton>
      <IconButton label="Zoom out" keys={zoomOut.keys} whyNot={zoomOut.whyNot} onClick={zoomOut.run}>
        <ZoomOut size={16} />
      </IconButton>
      <IconButton label="Fit to window" keys={fit.keys} whyNot={fit.whyNot} onClick={fit.run}>
        <Maximize size={16} />
      </IconButton>
    </div>
  );
}
