import { CornerLeftUp, Folder as FolderIcon, Waypoints } from 'lucide-react';
import styles from './folder-list.module.css';
import type { Folder } from './use-folder.ts';

type Props = {
  readonly folder: Folder;
  readonly onFolder: (path: string) => void;
  readonly onFile: (file: Folder['files'][number]) => void;
};

/** What is in a folder: folders to go into, map files to choose. */
export function FolderList({ folder, onFolder, onFile }: Props) {
  const { parent: above } = folder;
  return (
    <div>
      <p className={styles.path}>{folder.folder}</p>
      <ul className={styles.list} aria-label={`In ${folder.folder}`}>
        {above === null ? null : (
          <Line icon={<CornerLeftUp size={16} />} label="The folder above" run={() => onFolder(above)} />
        )}
        {folder.folders.map(({ name, path }) => (
          <Line key={path} icon={<FolderIcon size={16} />} label={name} run={() => onFolder(path)} />
        ))}
        {folder.files.map((file) => (
          <Line
            key={file.path}
            icon={<Waypoints size={16} />}
            label={file.name}
            detail={new Date(file.modified).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
            isFile
            run={() => onFile(file)}
          />
        ))}
      </ul>
      {folder.files.length === 0 ? <p className={styles.none}>There are no maps in this folder.</p> : null}
    </div>
  );
}

type LineProps = {
  readonly icon: React.ReactNode;
  readonly label: string;
  readonly detail?: string;
  readonly isFile?: boolean;
  readonly run: () => void;
};

function Line({ icon, label, detail, isFile = false, run }: LineProps) {
  return (
    <li>
      <button type="button" className={styles.line} data-file={isFile || undefined} onClick={run}>
        <span aria-hidden="true" className={styles.icon}>
          {icon}
        </span>
        <span className={styles.label}>{label}</span>
        {detail ? <span className={styles.detail}>{detail}</span> : null}
      </button>
    </li>
  );
}
