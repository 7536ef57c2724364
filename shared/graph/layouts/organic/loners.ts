// Entries without links, tidied in rows instead of scattered.
import type { Body, Component } from './body.ts';

/** One block of all of them, in the order of their ids, about as wide to its height as asked. */
export function gridOf(loners: readonly Body[], aspect: number): Component {
  const width = Math.max(...loners.map((body) => body.halfWidth)) * 2;
  const height = Math.max(...loners.map((body) => body.halfHeight)) * 2;
  const columns = Math.max(1, Math.round(Math.sqrt((loners.length * aspect * height) / width)));
  loners.forEach((body, index) => {
    body.x = (index % columns) * width;
    // Shapes in a row stand level, whatever the length of the names under them.
    body.y = Math.floor(index / columns) * height - body.node.up + body.halfHeight;
  });
  return { bodies: loners, ties: [] };
}
