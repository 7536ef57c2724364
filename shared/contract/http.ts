/**
 * How the browser host speaks the contract. The page makes itself an id (a UUID) each time it loads and gives it with everything:
 * `GET /events?client=ID` is its one stream of server-sent events, `POST /rpc/NAME` with the id in a header its requests. The
 * body is the parameters as JSON, the answer a Reply; a refusal is a Reply too (status 200), other statuses are of the host itself.
 * Every message of the stream is a HostEvent as JSON, except the first after each connection, which is of the type `opened`.
 */
export const RPC_PATH = '/rpc/';
export const EVENTS_PATH = '/events';
export const CLIENT_HEADER = 'x-threadmap-client';

/** The named message that begins each connection of the stream. */
export const STREAM_OPENED = 'opened';

/**
 * `missed`: the host let this page go in the meantime (a laptop that slept), or events were lost. It has the same file open again,
 * and the page must load the map again.
 */
export type StreamOpened = { readonly missed: boolean };
