import type { Attributes } from '../../../../shared/exchange/xml/walk.ts';

type Shown = 'year' | 'month' | 'day';

/** What the styles of an OpenDocument spreadsheet say of its cells and sheets: how much of a date is shown, and what is hidden. */
export class OpenStyles {
  /** How much each style of dates shows. */
  readonly #dates = new Map<string, Set<string>>();
  /** The style of dates, or of numbers, behind each style of cells. */
  readonly #behind = new Map<string, string>();
  readonly #hidden = new Set<string>();
  #style = '';
  #date: Set<string> | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === 'date-style') {
      this.#date = new Set();
      this.#dates.set(attributes.name ?? '', this.#date);
    } else if (this.#date) this.#date.add(name);
    else if (name === 'style') {
      this.#style = attributes.name ?? '';
      const behind = attributes['data-style-name'];
      if (behind !== undefined) this.#behind.set(this.#style, behind);
    } else if (name === 'table-properties' && attributes.display === 'false') this.#hidden.add(this.#style);
  }

  close(name: string): void {
    if (name === 'date-style') this.#date = null;
  }

  isHidden(style: string): boolean {
    return this.#hidden.has(style);
  }

  /** Of a date in a cell of this style; the whole day where nothing is known of it. */
  shows(style: string): Shown {
    const parts = this.#dates.get(this.#behind.get(style) ?? '');
    if (!parts?.has('year') || parts.has('day')) return 'day';
    return parts.has('month') ? 'month' : 'year';
  }
}
