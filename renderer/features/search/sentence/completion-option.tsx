import { Combobox } from '@mantine/core';
import { CalendarClock, Mail, Spline, TextCursorInput } from 'lucide-react';
import type { Completion } from '../../../../shared/quick-entry/index.ts';
import type { useGlyphs } from '../../../state/index.ts';
import { Glyph } from '../../../ui/glyph.tsx';
import styles from '../search-box.module.css';

const ICONS = { type: Spline, method: Mail, frequency: CalendarClock, part: TextCursorInput } as const;

export const COMPLETE = 'complete:';

type Props = {
  readonly completion: Completion;
  /** Worked out once for the whole list: how a map looks is not cheap. */
  readonly glyphs: ReturnType<typeof useGlyphs>;
};

/** One way to go on with a sentence. */
export function CompletionOption({ completion, glyphs }: Props) {
  const { entity, label, detail, key, is } = completion;
  const Icon = is === 'entry' ? null : ICONS[is];
  return (
    <Combobox.Option value={`${COMPLETE}${key}`} className={styles.option ?? ''}>
      {entity ? <Glyph {...glyphs(entity)} size={18} /> : null}
      {Icon ? (
        <span className={styles.actionIcon}>
          <Icon size={14} aria-hidden="true" />
        </span>
      ) : null}
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span className={styles.detail}>{detail}</span>
      </span>
    </Combobox.Option>
  );
}
