// Figures as a presentation, a slide each. The archive is written by us: libraries for it know no connectors, no alternative text on shapes and no
// groups, and put the time of making inside.
import { strToU8, zipSync } from 'fflate';
import type { Figure } from '../../../shared/figure/figure.ts';
import { typefaces } from '../../../shared/figure/typefaces/index.ts';
import { partOf, type Tell, tellNobody } from '../../../shared/util/progress.ts';
import { coreProperties, repack } from '../office/repack.ts';
import { layoutXml, masterXml, notesMasterXml, notesXml, themeXml } from './masters.ts';
import { IMAGE_RELATION, slideXml } from './slide.ts';
import { HEAD, NAMES } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

/** A figure's slide, and those that go on with the key to its names. */
function slidesOf(figure: Figure): Figure[] {
  return [
    figure,
    ...figure.further.sheets.map((scene): Figure => {
      const description = [{ heading: null, paragraphs: [scene.description] }];
      const words = { ...figure.words, title: scene.title, altText: scene.description, description };
      return { ...figure, scene, words };
    }),
  ];
}

/** What of the work comes before the archive is packed. */
const SLIDES = 0.8;

export function writePptx(made: readonly Figure[], { tell = tellNobody }: { readonly tell?: Tell } = {}): Uint8Array {
  const figures = made.flatMap(slidesOf);
  const theme = themeXml(typefaces[(figures[0] as Figure).scene.typeface].inOffice.font);
  const parts = new Map<string, string | Uint8Array>([
    ['ppt/theme/theme1.xml', theme],
    ['ppt/theme/theme2.xml', theme],
    ['ppt/slideMasters/slideMaster1.xml', masterXml],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relations(['slideLayout', '../slideLayouts/slideLayout1.xml'], ['theme', '../theme/theme1.xml']),
    ],
    ['ppt/slideLayouts/slideLayout1.xml', layoutXml],
    ['ppt/slideLayouts/_rels/slideLayout1.xml.rels', relations(['slideMaster', '../slideMasters/slideMaster1.xml'])],
    ['ppt/notesMasters/notesMaster1.xml', notesMasterXml],
    ['ppt/notesMasters/_rels/notesMaster1.xml.rels', relations(['theme', '../theme/theme2.xml'])],
  ]);
  figures.forEach((figure, index) => {
    const number = index + 1;
    const drawing = partOf(tell, (index / figures.length) * SLIDES, (number / figures.length) * SLIDES);
    const { xml, images } = slideXml(figure, drawing);
    drawing(1);
    parts.set(`ppt/slides/slide${number}.xml`, xml);
    const pictures = images.map((png, at) => {
      const name = `slide${number}-${at + 1}.png`;
      parts.set(`ppt/media/${name}`, Buffer.from(png, 'base64'));
      return `<Relationship Id="${IMAGE_RELATION}${at + 1}" Type="${OFFICE}/image" Target="../media/${name}"/>`;
    });
    parts.set(
      `ppt/slides/_rels/slide${number}.xml.rels`,
      relations(
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
      ).replace('</Relationships>', `${pictures.join('')}</Relationships>`),
    );
    parts.set(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(figure));
    parts.set(
      `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      relations(['notesMaster', '../notesMasters/notesMaster1.xml'], ['slide', `../slides/slide${number}.xml`]),
    );
  });
  const slides = figures.map((_, index): [string, string] => ['slide', `slides/slide${index + 1}.xml`]);
  parts.set(
    'ppt/_rels/presentation.xml.rels',
    relations(
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...slides,
    ),
  );
  parts.set('ppt/presentation.xml', presentation(figures.length));
  const first = figures[0] as Figure;
  parts.set('docProps/core.xml', coreProperties({ title: first.words.title, asAt: first.asAt }));
  parts.set('_rels/.rels', packageRelations);
  parts.set('[Content_Types].xml', contentTypes([...parts.keys()]));
  const packed = Object.fromEntries(
    [...parts].map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
  );
  return repack(zipSync(packed, { level: 0 }), {});
}

function relations(...to: readonly (readonly [kind: string, target: string])[]): string {
  const each = to.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

const packageRelations = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="ppt/presentation.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

/** The first three relations are those of the masters and the theme. */
function presentation(slides: number): string {
  const ids = Array.from({ length: slides }, (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 4}"/>`);
  return `${HEAD}<p:presentation ${NAMES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function contentTypes(names: readonly string[]): string {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/^ppt\/presentation\.xml$/, `${TYPE}.presentation.main+xml`],
    [/^ppt\/slides\/[^_/]+\.xml$/, `${TYPE}.slide+xml`],
    [/^ppt\/slideLayouts\/[^_/]+\.xml$/, `${TYPE}.slideLayout+xml`],
    [/^ppt\/slideMasters\/[^_/]+\.xml$/, `${TYPE}.slideMaster+xml`],
    [/^ppt\/notesSlides\/[^_/]+\.xml$/, `${TYPE}.notesSlide+xml`],
    [/^ppt\/notesMasters\/[^_/]+\.xml$/, `${TYPE}.notesMaster+xml`],
    [/^ppt\/theme\//, 'application/vnd.openxmlformats-officedocument.theme+xml'],
    [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const each = names.flatMap((name) => {
    const kind = kinds.find(([form]) => form.test(name))?.[1];
    return kind ? [`<Override PartName="/${name}" ContentType="${kind}"/>`] : [];
  });
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${each.join('')}</Types>`;
}
