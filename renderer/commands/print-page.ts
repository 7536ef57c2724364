// Prints one drawn page, and nothing of the window: the page takes the place of everything while the printer reads it.
export type PrintedPage = {
  readonly svg: string;
  /** Of the page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
};

const PRINTED = 'printed-page';

/** The window goes, the page comes, on a sheet of its size. */
const stylesFor = (width: number, height: number): string => `
  @page { size: ${width}px ${height}px; margin: 0 }
  #${PRINTED} { display: none }
  @media print {
    html, body { height: auto !important; overflow: visible !important; background: none !important }
    body > *:not(#${PRINTED}) { display: none !important }
    #${PRINTED} { display: block; print-color-adjust: exact }
    /* In a line of text it would leave room under itself, and make a second sheet. */
    #${PRINTED} > svg { display: block; width: 100vw; height: 100vh }
  }`;

let clear: (() => void) | null = null;

/** Opens the system's dialog for printing, with this page in its own size. */
export function printPage({ svg, width, height }: PrintedPage): void {
  clear?.();
  const holder = document.createElement('div');
  holder.id = PRINTED;
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  holder.append(document.importNode(drawn, true));
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
