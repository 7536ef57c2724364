import { Copy } from 'lucide-react';
import { tell } from '../../../state/index.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import styles from './record.module.css';

/** Addresses and paths, to be copied. Nothing here opens one: whoever wants to sees first where it leads. */
export function Attachments({ all }: { readonly all: readonly string[] }) {
  if (all.length === 0) return null;
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      tell('Copied. Paste it where you open such files.');
    } catch {
      tell('It could not be put on the clipboard. Select it and copy it by hand.', { tone: 'error' });
    }
  };
  return (
    <div className={styles.words}>
      <h3>Attachments</h3>
      <ul className={styles.attachments}>
        {all.map((text) => (
          <li key={text}>
            <span>{text}</span>
            <IconButton label={`Copy ${text}`} size={24} onClick={() => void copy(text)}>
              <Copy size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
