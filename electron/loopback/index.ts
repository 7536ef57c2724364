// The public face of the browser host.
export { type ServeOptions, type Serving, serve } from './serve.ts';
export { serveUntilStopped } from './serve-until-stopped.ts';
