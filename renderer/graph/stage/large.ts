/** From this many links on drawing every line anew for each frame would stutter, so less is drawn while things move. */
export const LARGE_PICTURE_LINKS = 1500;
