// Prints drawn pages, or a paper of words and tables, and nothing of the window: they take the place of everything while the printer reads them.
export type PrintedPages = {
  readonly svg: string;
  /** What follows it, each on a sheet of its own. */
  readonly further: readonly string[];
  /** Of every page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
};

const PRINTED = 'printed-pages';

/** The window goes, what is printed comes. */
const ALONE = `
  #${PRINTED} { display: none }
  @media print {
    html, body { height: auto !important; overflow: visible !important; background: none !important }
    body > *:not(#${PRINTED}) { display: none !important }
    #${PRINTED} { display: block; print-color-adjust: exact }
  }`;

/** Pages on sheets of their size. */
const sheetsOf = (width: number, height: number): string => `
  @page { size: ${width}px ${height}px; margin: 0 }
  @media print {
    /* In a line of text it would leave room under itself, and make a second sheet. */
    #${PRINTED} > svg { display: block; width: 100vw; height: 100vh }
    #${PRINTED} > svg + svg { break-before: page }
  }`;

let clear: (() => void) | null = null;

/** Opens the system's dialog for printing, with these pages in their own size. */
export function printPages({ svg, further, width, height }: PrintedPages): void {
  const read = (page: string): Node => new DOMParser().parseFromString(page, 'image/svg+xml').documentElement;
  printNodes([svg, ...further].map(read), sheetsOf(width, height));
}

/** The same with a web page of ours, set as it says that it is to look on paper. Its scripts do not run. */
export function printDocument(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const style = [...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
  for (const each of page.querySelectorAll('script, style, .skip')) each.remove();
  printNodes([...page.body.childNodes], `@page { margin: 15mm } @media print { ${style} }`);
}

function printNodes(nodes: readonly Node[], style: string): void {
  clear?.();
  const holder = document.createElement('div');
  holder.id = PRINTED;
  holder.append(...nodes.map((node) => document.importNode(node, true)));
  document.body.append(holder);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${style}${ALONE}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  clear = () => {
    clear = null;
    holder.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  addEventListener('afterprint', () => clear?.(), { once: true });
  print();
}
