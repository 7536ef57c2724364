import { Button } from '@mantine/core';
import { Maximize, Network, ZoomIn, ZoomOut } from 'lucide-react';
import { useCommand } from '../commands/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './picture-tools.module.css';

/** What one does with the picture as a whole. */
export function PictureTools() {
  const layOut = useCommand('map.lay-out');
  const fit = useCommand('view.fit');
  const zoomIn = useCommand('view.zoom-in');
  const zoomOut = useCommand('view.zoom-out');
  return (
    <div className={styles.tools} role="toolbar" aria-label="Picture">
      <Button
        size="compact-xs"
        className={styles.button ?? ''}
        leftSection={<Network size={14} />}
        title={layOut.whyNot ?? layOut.description}
        disabled={!layOut.isEnabled}
        onClick={layOut.run}
      >
        Lay out again
      </Button>
      <IconButton label="Zoom out" keys={zoomOut.keys} whyNot={zoomOut.whyNot} onClick={zoomOut.run}>
        <ZoomOut size={16} />
      </IconButton>
      <IconButton label="Zoom in" keys={zoomIn.keys} whyNot={zoomIn.whyNot} onClick={zoomIn.run}>
        <ZoomIn size={16} />
      </IconButton>
      <IconButton label="Fit to window" keys={fit.keys} whyNot={fit.whyNot} onClick={fit.run}>
        <Maximize size={16} />
      </IconButton>
    </div>
  );
}
