/** Looking at the map as it was, as it is to be, and at what has changed. */
export { PastBar } from './past-bar.tsx';
export { TimelineStrip } from './timeline-strip.tsx';
