// What `npm run dev` runs under `node --watch`: the browser host from source, on the port and file that it is given.
import { serveUntilStopped } from '../loopback/index.ts';

const [port, file] = process.argv.slice(2);
await serveUntilStopped({
  port: Number(port),
  file: file || null,
  // Not for a person: dev.ts reads it.
  onReady: (address) => console.log(address),
});
