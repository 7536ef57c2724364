import type { SceneItem, Stroke } from '../../../shared/figure/scene/scene.ts';
import { SAMPLE_WIDTH } from './legend-rows.ts';

function strokeProps(stroke: Stroke | null) {
  if (!stroke) return { stroke: 'none' };
  return {
    stroke: stroke.colour,
    strokeWidth: stroke.width,
    ...(stroke.dash.length > 0 ? { strokeDasharray: stroke.dash.join(' ') } : {}),
    strokeLinecap: stroke.roundEnds ? ('round' as const) : ('butt' as const),
  };
}

function Drawn({ item }: { readonly item: SceneItem }) {
  switch (item.draw) {
    case 'rect': {
      const { x, y, width, height, radius } = item;
      return <rect {...{ x, y, width, height }} rx={radius} fill={item.fill ?? 'none'} {...strokeProps(item.stroke)} />;
    }
    case 'ellipse': {
      const { centre, rx, ry } = item;
      return (
        <ellipse cx={centre.x} cy={centre.y} rx={rx} ry={ry} fill={item.fill ?? 'none'} {...strokeProps(item.stroke)} />
      );
    }
    case 'polygon': {
      const points = item.points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
      return (
        <polygon points={points} fill={item.fill ?? 'none'} strokeLinejoin="round" {...strokeProps(item.stroke)} />
      );
    }
    case 'path': {
      const curves = item.curves.map((points) => `C${points.map(({ x, y }) => `${x} ${y}`).join(' ')}`).join('');
      return <path d={`M${item.from.x} ${item.from.y}${curves}`} fill="none" {...strokeProps(item.stroke)} />;
    }
    default:
      return null;
  }
}

/** A shape or a piece of line exactly as figures draw it. What it means stands beside it in words. */
export function Sample({ items, height }: { readonly items: readonly SceneItem[]; readonly height: number }) {
  return (
    <svg
      width={SAMPLE_WIDTH}
      height={height}
      viewBox={`0 0 ${SAMPLE_WIDTH} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sample is drawn whole, its parts have no identity
        <Drawn key={index} item={item} />
      ))}
    </svg>
  );
}
