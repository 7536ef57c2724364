// `npm run dev`: serves the interface and reloads it on change. See dev.ts.
import { isRightNode } from '../runtime/node-24.mjs';

if (isRightNode(import.meta.filename)) await import('./dev.ts');
