// Who publishes a workbook: the logo at the head of the first sheet, and with the name above every sheet that is printed. Excel keeps a
// picture of a header as VML and in no other form (ECMA-376 part 4), and the library that writes sheets knows of none.
import type { HouseStyle, Logo } from '../../../shared/figure/house-style.ts';
import { escaped, type Rewrite } from '../office/repack.ts';

/** The most that a logo takes at the head of a sheet, in pixels of 1/96 inch: the width of its first column. */
const ON_SHEET = { width: 230, height: 48 } as const;
/** And above a printed sheet, in points: what its margin leaves. */
const IN_HEADER = { width: 160, height: 26 } as const;
/** The row that it stands in, in points. */
export const LOGO_ROW = 46;

/** What the library calls the first picture of the first sheet. */
const MEDIA = '../media/sheet1-image1.png';
const RELATION = 'rId-header';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function fitted({ width, height }: Logo, room: { readonly width: number; readonly height: number }) {
  const fit = Math.min(room.width / width, room.height / height);
  return { width: Math.max(1, Math.round(width * fit)), height: Math.max(1, Math.round(height * fit)) };
}

/** The logo in the first cell, as the library takes it. */
export function logoOnSheet(logo: Logo) {
  return {
    ...fitted(logo, ON_SHEET),
    content: new Blob([Buffer.from(logo.png, 'base64')]),
    contentType: 'image/png',
    dpi: 96,
    anchor: { row: 1, column: 1 },
    offsetX: 4,
    offsetY: 4,
    title: 'Logo',
    description: logo.says,
  };
}

/** What stands above each printed sheet: &L is what is on the left, &R on the right, &G the picture. */
export function headerOf({ organisation, logo }: HouseStyle, asHeaderText: (text: string) => string): string {
  const name = organisation === null ? '' : `&L${asHeaderText(organisation)}`;
  return `${name}${logo === null ? '' : '&R&G'}`;
}

/** Joins the picture of the header to the first sheets of a workbook. */
export function withHeaderLogo(logo: Logo, sheets: number): Rewrite {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const parts = numbers.flatMap((number): [string, (text: string) => string][] => [
    [`xl/drawings/vmlDrawing${number}.vml`, () => headerVml(logo, number)],
    [
      `xl/drawings/_rels/vmlDrawing${number}.vml.rels`,
      () =>
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPES}/image" Target="${MEDIA}"/></Relationships>`,
    ],
    [
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="${RELATION}" Type="${TYPES}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/></Relationships>`,
        ),
    ],
  ]);
  return Object.fromEntries(parts);
}

export const VML_TYPE =
  '<Default ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing" Extension="vml"/>';

/** A sheet's XML that names the picture of its header, after every other drawing of it. */
export const namesHeaderLogo = (xml: string): string =>
  xml.replace('</worksheet>', `<legacyDrawingHF r:id="${RELATION}"/></worksheet>`);

/** The form in which Excel itself writes a picture; RH is the right of the header. */
function headerVml(logo: Logo, number: number): string {
  const { width, height } = fitted(logo, IN_HEADER);
  const formulas = [
    'if lineDrawn pixelLineWidth 0',
    'sum @0 1 0',
    'sum 0 0 @1',
    'prod @2 1 2',
    'prod @3 21600 pixelWidth',
    'prod @3 21600 pixelHeight',
    'sum @0 0 1',
    'prod @6 1 2',
    'prod @7 21600 pixelWidth',
    'sum @8 21600 0',
    'prod @7 21600 pixelHeight',
    'sum @10 21600 0',
  ].map((formula) => `<v:f eqn="${formula}"/>`);
  const picture = `<v:shapetype id="_x0000_t75" coordsize="21600,21600" o:spt="75" o:preferrelative="t" path="m@4@5l@4@11@9@11@9@5xe" filled="f" stroked="f"><v:stroke joinstyle="miter"/><v:formulas>${formulas.join('')}</v:formulas><v:path o:extrusionok="f" gradientshapeok="t" o:connecttype="rect"/><o:lock v:ext="edit" aspectratio="t"/></v:shapetype>`;
  const style = `position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${height}pt;z-index:1`;
  const shape = `<v:shape id="RH" o:spid="_x0000_s${number * 1024 + 1}" type="#_x0000_t75" alt="${escaped(logo.says)}" style="${style}"><v:imagedata o:relid="rId1" o:title="Logo"/><o:lock v:ext="edit" rotation="t"/></v:shape>`;
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>${picture}${shape}</xml>`;
}
