import { Plus } from 'lucide-react';
import { useCommand } from '../../commands/index.ts';
import { useView, useViews } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { ChangedLine } from './changed-line.tsx';
import { ViewItem } from './view-item.tsx';
import styles from './views.module.css';

/** The saved views, each with a small picture, and what to do with changes that have not been saved. */
export function ViewsPanel() {
  const views = useViews();
  const current = useView();
  const saveAs = useCommand('view.save-as');
  if (!current) return null;
  return (
    <Section
      title="Views"
      action={
        <IconButton label="Save as a new view" keys={saveAs.keys} disabled={!saveAs.isEnabled} onClick={saveAs.run}>
          <Plus size={16} />
        </IconButton>
      }
    >
      <ul className={styles.views} aria-label="Views">
        {views.map((view) => (
          <ViewItem key={view.id} view={view} isCurrent={view.id === current.id} />
        ))}
      </ul>
      <ChangedLine view={current} />
    </Section>
  );
}
