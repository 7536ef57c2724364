import { useEffect, useState } from 'react';
import { useFile, useLooking, useSavedAt, useSaving } from '../../state/index.ts';
import styles from './status.module.css';

/** A write that is done sooner than this is not worth a word. */
const PATIENCE_MS = 300;

/** Whether all that was done is in the file, and since when. */
export function Saved() {
  const savedAt = useSavedAt();
  const file = useFile();
  const isElsewhere = useLooking() !== null;
  const { isSaving, problem } = useSaving();
  const isLong = useIsLong(isSaving);
  if (isElsewhere) return <span>Shown in another state: nothing can be changed</span>;
  if (file?.readOnly) return <span>Can only be read: changes cannot be saved</span>;
  if (isLong) return <span>Saving …</span>;
  if (problem !== null)
    return (
      <span className={styles.unsaved} title={problem}>
        The last change was not saved: {problem}
      </span>
    );
  if (savedAt === null) return <span>All changes are saved</span>;
  const time = new Date(savedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return <span title="Every change is saved as it is made">Saved {time}</span>;
}

function useIsLong(isOn: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isOn) {
      setIsLong(false);
      return;
    }
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isOn]);
  return isOn && isLong;
}
