type Props = {
  /** Corners in a box of 20 by 20, as SVG writes them. */
  readonly points: string;
  readonly fill: string;
  readonly border: string;
  readonly size?: number;
};

/** A filled shape, for looking only: what it means is always said in words beside it. */
export function Glyph({ points, fill, border, size = 16 }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none', display: 'block' }}
    >
      <polygon points={points} fill={fill} stroke={border} strokeWidth={1.4} strokeLinejoin="round" />
    </svg>
  );
}
