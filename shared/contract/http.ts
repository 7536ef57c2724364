/**
 * How the browser host speaks the contract. The page opens one stream of server-sent events, `GET /events`; its first message, of
 * the type `client`, holds the id that the host knows the page by, as a JSON string. It comes again, the same, when the browser
 * takes up a broken stream; events that were lost with it are sent again (messages are numbered, and the browser repeats the number
 * of the last of its own accord).
 * Requests are `POST /rpc/NAME` with the id in a header; the body is the parameters as JSON, the answer a Reply.
 * Whatever else comes down the stream without a type is a HostEvent as JSON.
 */
export const RPC_PATH = '/rpc/';
export const EVENTS_PATH = '/events';
export const CLIENT_HEADER = 'x-threadmap-client';

export const STREAM_CLIENT = 'client';

/**
 * Events were lost: the host let the page go in the meantime (a laptop that slept), or was started anew. It has the page's file
 * open again, and the page must load the map again.
 */
export const STREAM_MISSED = 'missed';
