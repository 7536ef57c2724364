// What a picture is made of. `makeFigure` in ../figure.ts makes one.
export type { Orientation, Paper } from './paper.ts';
export type { Scene, SceneItem } from './scene.ts';
export { shownIn } from './shown-in.ts';
