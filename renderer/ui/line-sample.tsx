type Props = { readonly colour: string; readonly width: number; readonly dash: readonly number[] };

/** A short piece of line as the picture draws it. */
export function LineSample({ colour, width, dash }: Props) {
  return (
    <svg width={18} height={20} viewBox="0 0 18 20" aria-hidden="true" style={{ flex: 'none' }}>
      <line
        x1={1}
        x2={17}
        y1={10}
        y2={10}
        stroke={colour}
        strokeWidth={width + 0.6}
        strokeDasharray={dash.length > 0 ? dash.map((length) => length * 0.7).join(' ') : undefined}
        strokeLinecap={(dash[0] ?? 1) < 1 ? 'round' : 'butt'}
      />
    </svg>
  );
}
