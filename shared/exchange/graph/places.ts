/** Thousandths of a picture unit are finer than anything that is drawn. Adding zero turns -0 into 0. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

type Place = { readonly x: number; readonly y: number };

/** A place where y grows upwards, as in Gephi and most of what calculates: ours grows downwards. */
export const upwards = ({ x, y }: Place): Place => ({ x: rounded(x), y: rounded(-y) });
export const downwards = ({ x, y }: Place): Place => ({ x: rounded(x), y: rounded(y) });
