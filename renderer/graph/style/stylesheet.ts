// The drawing library's style sheet. What differs from element to element comes with the element (element-data.ts);
// here is what depends on the state of the picture: selected, beside the selection, quiet, hovered.
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { scaleOf } from '../stage/magnify.ts';
import type { PictureTheme } from './theme.ts';

/** States of an element, as classes. Being selected is the library's own state. */
export const STATES = {
  /** Something else is selected, and this does not touch it. */
  quiet: 'quiet',
  /** Touches what is selected. */
  near: 'near',
  hovered: 'hovered',
  /** A line being drawn would end here. */
  target: 'target',
} as const;

const scaled = (field: 'width' | 'height') => (node: NodeSingular) =>
  node.data(field) * scaleOf(node.cy()).magnification;

/** As wide as it is in figures, but never less than so many pixels of the screen. */
const lineAtLeast = (pixels: number) => (edge: EdgeSingular) =>
  Math.max(edge.data('width'), pixels * scaleOf(edge.cy()).pixel);

const arrow = (field: 'startArrow' | 'endArrow') => (edge: EdgeSingular) =>
  scaleOf(edge.cy()).isThicket ? 'none' : edge.data(field);

const pixels = (count: number) => (element: NodeSingular | EdgeSingular) => count * scaleOf(element.cy()).pixel;

/** How much is seen of each line where thousands lie over each other. */
const THICKET_LINES = 0.5;

export function stylesheet(theme: PictureTheme): StylesheetJson {
  return [
    {
      selector: 'core',
      style: {
        'selection-box-color': theme.accent,
        'selection-box-opacity': 0.12,
        'selection-box-border-color': theme.accent,
        'selection-box-border-width': 1,
        'active-bg-opacity': 0,
        'active-bg-color': theme.accent,
        'active-bg-size': 0,
        'outside-texture-bg-color': theme.background,
        // What lies behind the shapes shows through while the picture is moved.
        'outside-texture-bg-opacity': 0,
      },
    },
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as 'ellipse',
        'shape-polygon-points': 'data(polygon)',
        width: scaled('width'),
        height: scaled('height'),
        'background-color': 'data(fill)',
        'border-color': 'data(border)',
        'border-width': (node: NodeSingular) => Math.max(node.data('borderWidth'), 0.6 * scaleOf(node.cy()).pixel),
        'border-style': 'data(borderStyle)' as 'solid',
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'data(curve)' as 'straight',
        'control-point-step-size': 26,
        'line-color': 'data(colour)',
        opacity: (edge: EdgeSingular) => (scaleOf(edge.cy()).isThicket ? THICKET_LINES : 1),
        width: lineAtLeast(0.6),
        'line-style': 'data(lineStyle)' as 'solid',
        'line-dash-pattern': 'data(dash)' as unknown as number[],
        // Dots are strokes of no length with round ends.
        'line-cap': 'round',
        'source-arrow-shape': arrow('startArrow'),
        'target-arrow-shape': arrow('endArrow'),
        'source-arrow-color': 'data(colour)',
        'target-arrow-color': 'data(colour)',
        'arrow-scale': 0.85,
        'source-distance-from-node': 3,
        'target-distance-from-node': 3,
        'loop-direction': '45deg',
        'loop-sweep': '60deg',
        'overlay-opacity': 0,
        'z-index': 0,
      },
    },
    // Whole maps are made quiet at a click: the fewer properties differ, the sooner it is done.
    {
      selector: `node.${STATES.quiet}`,
      style: { 'background-color': 'data(quietFill)', 'border-color': theme.quietShape },
    },
    { selector: `edge.${STATES.quiet}`, style: { opacity: theme.quietLines } },
    { selector: `edge.${STATES.near}`, style: { opacity: 1, width: lineAtLeast(1.6), 'z-index': 2 } },
    { selector: `node.${STATES.near}`, style: { 'z-index': 3 } },
    {
      selector: `node.${STATES.hovered}`,
      style: {
        'outline-width': pixels(2),
        'outline-color': theme.accent,
        'outline-opacity': 0.6,
        'outline-offset': pixels(2),
        'z-index': 4,
      },
    },
    {
      selector: `edge.${STATES.hovered}`,
      style: {
        'underlay-color': theme.accent,
        'underlay-opacity': 0.22,
        'underlay-padding': pixels(3),
        'z-index': 4,
      },
    },
    {
      selector: 'node:selected',
      style: {
        'outline-width': pixels(3),
        'outline-color': theme.accent,
        'outline-opacity': 1,
        'outline-offset': pixels(3),
        'z-index': 5,
      },
    },
    {
      selector: 'edge:selected',
      style: {
        'underlay-color': theme.accent,
        'underlay-opacity': 0.3,
        'underlay-padding': pixels(2.5),
        'z-index': 5,
      },
    },
    {
      selector: `node.${STATES.target}`,
      style: {
        'outline-width': pixels(4),
        'outline-color': theme.accent,
        'outline-opacity': 1,
        'outline-offset': pixels(4),
        'z-index': 6,
      },
    },
  ];
}
