// GraphML has no drawing of its own: programs keep theirs in attributes, which are no facts about anybody.

type Program = {
  /** Attributes that no other program declares together. */
  readonly knownBy: readonly string[];
  readonly x: string;
  readonly y: string;
  /** Whether y grows upwards. */
  readonly upwards: boolean;
  readonly looks: readonly string[];
};

const PROGRAMS: readonly Program[] = [
  {
    // SocNetV
    knownBy: ['x_coordinate', 'y_coordinate', 'label.color'],
    x: 'x_coordinate',
    y: 'y_coordinate',
    upwards: false,
    looks: ['size', 'color', 'shape', 'label.color', 'label.size'],
  },
  {
    // Gephi
    knownBy: ['r', 'g', 'b', 'size'],
    x: 'x',
    y: 'y',
    upwards: true,
    looks: ['r', 'g', 'b', 'size', 'z'],
  },
];

export type PlainDrawing = {
  /** Takes what is drawn out of what is said: where something is, and whether more of its looks was there. */
  readonly takeFrom: (attributes: Map<string, string>) => {
    readonly place: { readonly x: number; readonly y: number } | null;
    readonly hasLooks: boolean;
  };
};

/** How the program that wrote a file draws; null where its attributes do not tell. @param titles of all attributes that it declares */
export function plainDrawing(titles: ReadonlySet<string>): PlainDrawing | null {
  const program = PROGRAMS.find(({ knownBy }) => knownBy.every((title) => titles.has(title)));
  if (!program) return null;
  return {
    takeFrom(attributes) {
      const [x, y] = [attributes.get(program.x), attributes.get(program.y)].map((text) => Number(text || Number.NaN));
      const hasLooks = program.looks.some((title) => attributes.has(title));
      for (const title of [program.x, program.y, ...program.looks]) attributes.delete(title);
      const isPlaced = x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y);
      return { place: isPlaced ? { x, y: program.upwards ? -y : y } : null, hasLooks };
    },
  };
}
