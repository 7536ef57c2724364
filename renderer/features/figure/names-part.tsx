import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import type { FigurePreview } from '../../../shared/contract/figures.ts';
import type { FigureSettings } from '../../../shared/figure/settings.ts';
import { setFigure, useCanEdit, useNameOnFigure } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './figure.module.css';
import { NUDGE } from './name-handles.tsx';
import { useMoveName } from './use-move-name.ts';

type Props = { readonly settings: FigureSettings; readonly preview: FigurePreview | null };

/** Moving a name without dragging it, and putting names back. */
export function NamesPart({ settings, preview }: Props) {
  const moved = Object.keys(settings.names).length;
  if (!preview) return null;
  return (
    <Section title="Names that were moved" count={moved}>
      <ChosenName preview={preview} />
      {moved === 0 ? null : <TextButton onClick={() => void setFigure({ names: {} })}>Put all names back</TextButton>}
    </Section>
  );
}

const ways = [
  { label: 'left', x: -1, y: 0, Icon: ArrowLeft },
  { label: 'right', x: 1, y: 0, Icon: ArrowRight },
  { label: 'up', x: 0, y: -1, Icon: ArrowUp },
  { label: 'down', x: 0, y: 1, Icon: ArrowDown },
] as const;

function ChosenName({ preview }: { readonly preview: FigurePreview }) {
  const canEdit = useCanEdit();
  const chosen = useNameOnFigure();
  const { move, putBack } = useMoveName(preview);
  const name = preview.names.find(({ entity }) => entity === chosen);
  if (!name) return <p className={styles.quiet}>Choose a name on the page to move it from here.</p>;
  const step = NUDGE * preview.nameUnit;
  return (
    <div className={styles.nudge}>
      <span>{name.name}</span>
      {ways.map(({ label, x, y, Icon }) => (
        <IconButton
          key={label}
          label={`Move “${name.name}” ${label}`}
          disabled={!canEdit}
          onClick={() => void move(name, { x: x * step, y: y * step })}
        >
          <Icon size={15} />
        </IconButton>
      ))}
      {name.isMoved ? <TextButton onClick={() => void putBack(name.entity)}>Put it back</TextButton> : null}
    </div>
  );
}
