/** The preload, which can load no other file, spells them out too; a test holds the two together. */
export const REQUEST_CHANNEL = 'threadmap:request';
export const EVENT_CHANNEL = 'threadmap:event';
