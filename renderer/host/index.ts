/** How the page reaches its host. The rest of the interface knows only `HostClient`. */
export { type Bridge, bridgeOf, createBridgeTransport } from './bridge-transport.ts';
export { createHostClient } from './client.ts';
export { createHttpTransport, type StreamNews } from './http-transport.ts';
