import { FileText, FolderOpen, Map as MapIcon, X } from 'lucide-react';
import { runCommand } from '../../commands/index.ts';
import { forgetRecent, openMap, useRecent, useVersion } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './start-screen.module.css';

/** What one sees when no map is open: carry on with one, make one, or look at the sample. */
export function StartScreen() {
  const version = useVersion();
  return (
    <main className={styles.page}>
      <div className={styles.content}>
        <header className={styles.head}>
          <h1>Threadmap</h1>
          <p>Map who talks to whom, see where messages get through and where they stop, and show the evidence.</p>
        </header>
        <div className={styles.ways}>
          <section className={styles.begin} aria-labelledby="begin">
            <h2 id="begin">Begin</h2>
            <Way icon={<FileText size={18} />} title="New map" run={() => runCommand('file.new')}>
              An empty map in a file of its own
            </Way>
            <Way icon={<FolderOpen size={18} />} title="Open a map" run={() => runCommand('file.open')}>
              A .threadmap file from this computer or a shared drive
            </Way>
            <Way icon={<MapIcon size={18} />} title="Look at the sample" run={() => runCommand('file.open-sample')}>
              A real local pilot: boards, partnerships, projects and how they report to each other
            </Way>
          </section>
          <Recent />
        </div>
        <p className={styles.foot}>
          Maps stay in files on this computer; nothing is sent anywhere. {version === '' ? '' : `Version ${version}.`}{' '}
          <button type="button" className={styles.keys} onClick={() => runCommand('help.shortcuts')}>
            Keyboard shortcuts
          </button>
        </p>
      </div>
    </main>
  );
}

type WayProps = {
  readonly icon: React.ReactNode;
  readonly title: string;
  readonly children: string;
  readonly run: () => void;
};

function Way({ icon, title, children, run }: WayProps) {
  return (
    <button type="button" className={styles.way} onClick={run}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span>
        <strong>{title}</strong>
        <span className={styles.what}>{children}</span>
      </span>
    </button>
  );
}

function Recent() {
  const recent = useRecent();
  return (
    <section className={styles.recent} aria-labelledby="recent">
      <h2 id="recent">Recent maps</h2>
      {recent.length === 0 ? <p className={styles.none}>Maps that you open are listed here.</p> : null}
      <ul>
        {recent.map((file) => (
          <li key={file.path} className={styles.file}>
            <button
              type="button"
              className={styles.open}
              disabled={!file.exists}
              title={file.path}
              onClick={() => void openMap(file.path)}
            >
              <strong>{file.name}</strong>
              <span className={styles.what}>{file.exists ? file.path : `Not there any more: ${file.path}`}</span>
            </button>
            <IconButton
              label={`Take ${file.name} off this list`}
              size={24}
              onClick={() => void forgetRecent(file.path)}
            >
              <X size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
