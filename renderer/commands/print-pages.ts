// Prints drawn pages, and nothing of the window: they take the place of everything while the printer reads them.
export type PrintedPages = {
  readonly svg: string;
  /** What follows it, each on a sheet of its own. */
  readonly further: readonly string[];
  /** Of every page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
};

const PRINTED = 'printed-pages';

/** The window goes, the pages come, on sheets of their size. */
const stylesFor = (width: number, height: number): string => `
  @page { size: ${width}px ${height}px; margin: 0 }
  #${PRINTED} { display: none }
  @media print {
    html, body { height: auto !important; overflow: visible !important; background: none !important }
    body > *:not(#${PRINTED}) { display: none !important }
    #${PRINTED} { display: block; print-color-adjust: exact }
    /* In a line of text it would leave room under itself, and make a second sheet. */
    #${PRINTED} > svg { display: block; width: 100vw; height: 100vh }
    #${PRINTED} > svg + svg { break-before: page }
  }`;

let clear: (() => void) | null = null;

/** Opens the system's dialog for printing, with these pages in their own size. */
export function printPages({ svg, further, width, height }: PrintedPages): void {
  clear?.();
  const holder = document.createElement('div');
  holder.id = PRINTED;
  for (const page of [svg, ...further]) {
    const drawn = new DOMParser().parseFromString(page, 'image/svg+xml').documentElement;
    holder.append(document.importNode(drawn, true));
  }
  document.body.append(holder);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stylesFor(width, height));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  clear = () => {
    clear = null;
    holder.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  addEventListener('afterprint', () => clear?.(), { once: true });
  print();
}
