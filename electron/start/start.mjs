// `npm start`: opens Threadmap. See start.ts.
import { isRightNode } from '../runtime/node-24.mjs';

if (isRightNode(import.meta.filename)) await import('./start.ts');
