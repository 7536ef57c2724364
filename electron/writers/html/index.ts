// Figures as one web page that needs no network: pictures to zoom into, what they say in words, and tables to search.
import type { Figure } from '../../../shared/figure/figure.ts';
import { pictureTitle } from '../../../shared/figure/scene/picture-words.ts';
import { partOf, type Tell, tellNobody } from '../../../shared/util/progress.ts';
import { escapeXml } from '../../../shared/util/xml.ts';
import { fontFaces } from './font-face.ts';
import { policyFor } from './policy.ts';
import { PAGE_SCRIPT } from './script.ts';
import { figureSection } from './section.ts';
import { pageStyle } from './style.ts';

export type HtmlOptions = {
  /** Whether description and tables go with the figures. */
  readonly appendix: boolean;
  readonly tell?: Tell;
};

/** The same figures give the same bytes. @param figures at least one */
export function writeHtml(figures: readonly Figure[], { appendix, tell = tellNobody }: HtmlOptions): Uint8Array {
  const { typeface } = (figures[0] as Figure).scene;
  const sections = figures.map((figure, index) => {
    const place = { prefix: `f${index + 1}`, isOne: figures.length === 1, appendix };
    return figureSection(figure, place, partOf(tell, index / figures.length, (index + 1) / figures.length));
  });
  return new TextEncoder().encode(pageOf(figures, sections.join(''), `${fontFaces(typeface)}${pageStyle(typeface)}`));
}

function pageOf(figures: readonly Figure[], sections: string, style: string): string {
  const [first] = figures as [Figure];
  const isOne = figures.length === 1;
  const title = isOne ? first.words.title : pictureTitle(first.map, null, null);
  const markings = [...new Set(figures.flatMap(({ words }) => words.marking ?? []))];
  const marking = markings.map((text) => `<p class="marking">${escapeXml(text)}</p>\n`).join('');
  const contents = figures.map(
    ({ words }, index) => `<li><a href="#f${index + 1}">${escapeXml(words.title)}</a></li>\n`,
  );
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style, PAGE_SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
${marking}<h1>${escapeXml(title)}</h1>
</header>
${isOne ? '' : `<nav aria-labelledby="contents">\n<h2 id="contents">Contents</h2>\n<ol>\n${contents.join('')}</ol>\n</nav>\n`}<main id="main">
${sections}</main>
${marking === '' ? '' : `<footer>\n${marking}</footer>\n`}<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}
