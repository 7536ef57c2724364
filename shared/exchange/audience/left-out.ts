/** Stands in views and rules where something was named that the audience does not see; it matches nothing. */
export const LEFT_OUT = 'left-out';
