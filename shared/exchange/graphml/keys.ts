/** What a `key` of a GraphML file declares: the title of an attribute, or that yEd keeps its drawing there. */
type Key = { readonly title: string; readonly of: string; readonly isDrawing: boolean; standard: string };

export class GraphmlKeys {
  readonly #byId = new Map<string, Key>();
  #last: Key | null = null;

  open(attributes: ReadonlyMap<string, string>): void {
    const id = attributes.get('id') ?? '';
    const drawing = attributes.get('yfiles.type');
    this.#last = {
      title: attributes.get('attr.name')?.trim() || id,
      of: attributes.get('for') ?? 'all',
      isDrawing: drawing !== undefined,
      standard: '',
    };
    this.#byId.set(id, this.#last);
  }

  setDefault(text: string): void {
    if (this.#last) this.#last.standard = text.trim();
  }

  /** What all attributes are called. */
  titles(): ReadonlySet<string> {
    return new Set([...this.#byId.values()].map(({ title }) => title));
  }

  get(id: string): Key | undefined {
    return this.#byId.get(id);
  }

  /** Gives what the file says of all those that say nothing themselves. */
  fillDefaults(of: 'node' | 'edge', attributes: Map<string, string>): void {
    for (const key of this.#byId.values()) {
      if (key.standard === '' || key.isDrawing || (key.of !== of && key.of !== 'all')) continue;
      if (!attributes.has(key.title)) attributes.set(key.title, key.standard);
    }
  }
}
