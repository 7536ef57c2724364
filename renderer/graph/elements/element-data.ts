// What each element of the drawing library carries: only what its style sheet and the controllers read.
import type { EdgeSpec, NodeSpec } from './spec.ts';

export type NodeData = {
  id: string;
  name: string;
  importance: number;
  shape: string;
  width: number;
  height: number;
  fill: string;
  quietFill: string;
  border: string;
  borderWidth: number;
  borderStyle: string;
};

export type EdgeData = {
  id: string;
  source: string;
  target: string;
  colour: string;
  width: number;
  opacity: number;
  lineStyle: string;
  dash: string;
  startArrow: string;
  endArrow: string;
  curve: string;
};

export function nodeData({ id, name, importance, look }: NodeSpec): NodeData {
  return { id, name, importance, ...look };
}

export function edgeData({ id, source, target, look }: EdgeSpec): EdgeData {
  const { colour, width, opacity, dash, startArrow, endArrow, isAlone } = look;
  return {
    id,
    source,
    target,
    colour,
    width,
    opacity,
    lineStyle: dash.length > 0 ? 'dashed' : 'solid',
    dash: dash.length > 0 ? dash.join(' ') : '6 3',
    startArrow: startArrow ? 'triangle' : 'none',
    endArrow: endArrow ? 'triangle' : 'none',
    curve: isAlone ? 'straight' : 'bezier',
  };
}
