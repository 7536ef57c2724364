import { ChevronDown, ChevronUp } from 'lucide-react';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useStored } from '../../ui/use-stored.ts';
import styles from './inspector.module.css';

const AllShown = createContext(false);

/** Rows of fields, of which the empty ones can be shown or left out. The choice stays for the next thing that is looked at. */
export function MoreRows({ children }: { readonly children: ReactNode }) {
  const [isAll, setAll] = useStored<boolean>('all-fields', false);
  const Icon = isAll ? ChevronUp : ChevronDown;
  return (
    <AllShown value={isAll}>
      {children}
      <button
        type="button"
        className={`${styles.quietButton} ${styles.more}`}
        aria-expanded={isAll}
        onClick={() => setAll(!isAll)}
      >
        <Icon size={14} aria-hidden="true" />
        {isAll ? 'Fewer fields' : 'All fields'}
      </button>
    </AllShown>
  );
}

/** A row that is left out while it is empty, unless all are shown. One that was there stays, so that clearing a field moves nothing. */
export function Row({ isSet, children }: { readonly isSet: boolean; readonly children: ReactNode }) {
  const isAll = useContext(AllShown);
  const [wasSet, setWasSet] = useState(isSet);
  if (isSet && !wasSet) setWasSet(true);
  return isAll || isSet || wasSet ? children : null;
}

export const useAllRows = (): boolean => useContext(AllShown);
