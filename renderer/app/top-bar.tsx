import { Button, Menu } from '@mantine/core';
import { ChevronDown, Download, Plus, Redo2, Undo2 } from 'lucide-react';
import type { CommandId } from '../../shared/commands/index.ts';
import { useCommand } from '../commands/index.ts';
import { SearchBox } from '../features/search/index.ts';
import { useCapabilities, useFile, useHistoryState } from '../state/index.ts';
import { CommandItems } from './command-menu.tsx';
import styles from './top-bar.module.css';
import { useMapTitle } from './use-title.ts';

const MAP_MENU: readonly CommandId[] = [
  'file.new',
  'file.open',
  'file.open-sample',
  'file.import',
  'file.merge',
  'file.close',
];
const VIEW_MENU: readonly CommandId[] = ['view.filter', 'view.reader', 'view.inspector', 'map.history', 'map.merge'];
const HELP_MENU: readonly CommandId[] = ['help.open', 'help.actions', 'help.shortcuts', 'help.about'];
const EXPORT_MENU: readonly CommandId[] = [
  'file.copy-picture',
  'file.print',
  'file.export-svg',
  'file.export-png',
  'file.export-pdf',
  'file.export-docx',
  'file.export-xlsx',
  'file.export-html',
  'file.export-pptx',
  'file.export-csv',
  'file.export-json',
  'file.export-steps',
  'file.export-log',
  'file.export-for',
  'file.send-copy',
];

/** Which map this is, the search, and what one does most. */
export function TopBar() {
  const title = useMapTitle();
  const file = useFile();
  const { nativeMenu } = useCapabilities();
  const { undo, redo } = useHistoryState();
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        {nativeMenu ? <span className={styles.name}>Threadmap</span> : <MainMenu />}
        <h1 className={styles.title} title={file?.path}>
          {title}
        </h1>
        {file?.readOnly ? <span className={styles.badge}>Can only be read</span> : null}
      </div>
      <SearchBox />
      <div className={styles.end}>
        <HistoryButton id="edit.undo" step={undo} />
        <HistoryButton id="edit.redo" step={redo} />
        <Menu position="bottom-end" withinPortal={false}>
          <Menu.Target>
            <Button leftSection={<Plus size={15} />} rightSection={<ChevronDown size={14} />}>
              Add
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <CommandItems
              ids={[
                'map.add-entry',
                'map.add-link',
                'map.add-links-from',
                'map.paste-list',
                'file.import',
                'file.merge',
                'map.record-engagement',
                'map.survey',
                'map.add-source',
                'map.read-document',
                'map.paste-note',
              ]}
            />
          </Menu.Dropdown>
        </Menu>
        <Menu position="bottom-end" withinPortal={false}>
          <Menu.Target>
            <Button variant="filled" leftSection={<Download size={15} />} rightSection={<ChevronDown size={14} />}>
              Export
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <CommandItems ids={EXPORT_MENU} />
          </Menu.Dropdown>
        </Menu>
      </div>
    </header>
  );
}

/** What the native menu holds, where there is none. */
function MainMenu() {
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <button type="button" className={styles.name}>
          Threadmap
          <ChevronDown size={14} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>File</Menu.Label>
        <CommandItems ids={MAP_MENU} />
        <Menu.Divider />
        <Menu.Label>View</Menu.Label>
        <CommandItems ids={VIEW_MENU} />
        <Menu.Divider />
        <Menu.Label>Help</Menu.Label>
        <CommandItems ids={HELP_MENU} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** Undo and redo say which step they are about. */
function HistoryButton({ id, step }: { readonly id: 'edit.undo' | 'edit.redo'; readonly step: string | null }) {
  const { label, keys, isEnabled, run } = useCommand(id);
  const Icon = id === 'edit.undo' ? Undo2 : Redo2;
  const what = step === null ? `Nothing to ${label.toLowerCase()}` : `${label}: ${step}`;
  return (
    <Button
      className={styles.history ?? ''}
      leftSection={<Icon size={15} />}
      title={keys ? `${what} (${keys})` : what}
      aria-label={what}
      disabled={!isEnabled}
      onClick={run}
    >
      {label}
    </Button>
  );
}
