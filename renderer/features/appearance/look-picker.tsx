import { NumberInput, Popover } from '@mantine/core';
import { useState } from 'react';
import { type Channel, channels, type LineDash, type Look, lineDashes } from '../../../shared/figure/rules/channels.ts';
import { polygonOf, shapeSizes } from '../../../shared/figure/shapes.ts';
import type { Shape } from '../../../shared/model/vocabulary.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { LineSample } from '../../ui/line-sample.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { ColourChoice } from './colour-choice.tsx';
import styles from './look-picker.module.css';
import { sayLook } from './say-look.ts';

type Props = {
  readonly channel: Channel;
  /** What the look is of: "Health". */
  readonly label: string;
  readonly look: Look;
  /** Chosen by hand, so that it can be given back. */
  readonly isOwn: boolean;
  readonly onPick: (look: Look) => void;
  readonly onAutomatic?: (() => void) | undefined;
};

/** A look as a small button that shows it, and opens what else it could be. */
export function LookPicker(props: Props) {
  const { channel, label, look, isOwn, onPick, onAutomatic } = props;
  const [isOpen, setIsOpen] = useState(false);
  const facts = channels[channel];
  if (facts.takes === 'amount') {
    const { least, most } = facts.range;
    return (
      <NumberInput
        className={styles.amount ?? ''}
        aria-label={`${facts.label} of ${label}`}
        value={Number(look)}
        min={least}
        max={most}
        step={0.2}
        decimalScale={2}
        clampBehavior="strict"
        onChange={(value) => typeof value === 'number' && value >= least && value <= most && onPick(value)}
      />
    );
  }
  const choose = (next: Look): void => {
    setIsOpen(false);
    onPick(next);
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      width={248}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.look}
          aria-label={`${facts.label} of ${label}: ${sayLook(look)}${isOwn ? ', chosen' : ''}`}
          title={sayLook(look)}
          onClick={() => setIsOpen(!isOpen)}
        >
          <LookSample channel={channel} look={look} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`${facts.label} of ${label}`}>
        {facts.takes === 'colour' ? (
          <ColourChoice
            use={channel === 'colour' ? 'fill' : 'line'}
            colour={String(look)}
            onPick={onPick}
            onChoose={choose}
          />
        ) : (
          <div className={styles.names}>
            {(facts.takes === 'name' ? facts.names : []).map((name) => (
              <button
                key={name}
                type="button"
                className={styles.name}
                aria-pressed={name === look}
                onClick={() => choose(name)}
              >
                <LookSample channel={channel} look={name} />
                <span>{sayLook(name)}</span>
              </button>
            ))}
          </div>
        )}
        {onAutomatic && isOwn ? (
          <TextButton
            className={styles.automatic}
            onClick={() => {
              setIsOpen(false);
              onAutomatic();
            }}
          >
            Back to automatic
          </TextButton>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}

/** What a look looks like. */
function LookSample({ channel, look }: { readonly channel: Channel; readonly look: Look }) {
  switch (channel) {
    case 'shape': {
      const { width, height } = shapeSizes[look as Shape];
      const scale = 16 / Math.max(width, height);
      const corners = polygonOf(look as Shape, { x: 10, y: 10 }, { width: width * scale, height: height * scale });
      const points = corners.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
      return <Glyph points={points} fill="none" border="currentcolor" size={20} />;
    }
    case 'line-dash':
      return <LineSample colour="currentcolor" width={1.6} dash={lineDashes[look as LineDash]} />;
    case 'border-style': {
      const dash = { solid: [], dashed: [4, 3], dotted: [0.1, 3.5] }[String(look)] ?? [];
      return <LineSample colour="currentcolor" width={1.6} dash={dash} />;
    }
    default:
      return <span className={styles.swatch} style={{ background: String(look) }} />;
  }
}
