// What every presentation needs beside its slides: a theme, a master with one layout, and the pages for notes.
import type { Figure } from '../../../shared/figure/figure.ts';
import { linesOfParts } from '../../../shared/figure/words/index.ts';
import { escapeXml } from '../../../shared/util/xml.ts';
import { HEAD, NAMES } from './xml.ts';

const TREE = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
const COLOURS =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

const placeholder = (id: number, name: string, kind: string, frame: string, body: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${kind.includes('sldImg') ? ' noRot="1" noChangeAspect="1"' : ''}/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr>${body}</p:sp>`;
const frame = (x: number, y: number, cx: number, cy: number): string =>
  `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
const body = (text: string): string =>
  `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r></a:p></p:txBody>`;

const titleShape = placeholder(2, 'Title', 'type="title"', frame(381000, 228600, 11430000, 400000), body('Title'));

const style = (size: number, bold = ''): string =>
  `<a:lvl1pPr algn="l"><a:defRPr sz="${size}"${bold}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;

export const masterXml = `${HEAD}<p:sldMaster ${NAMES}><p:cSld>${BACKGROUND}<p:spTree>${TREE}${titleShape}</p:spTree></p:cSld>${COLOURS}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${style(1700, ' b="1"')}</p:titleStyle><p:bodyStyle>${style(1200)}</p:bodyStyle><p:otherStyle>${style(1200)}</p:otherStyle></p:txStyles></p:sldMaster>`;

export const layoutXml = `${HEAD}<p:sldLayout ${NAMES} type="titleOnly" preserve="1"><p:cSld name="Figure"><p:spTree>${TREE}${placeholder(2, 'Title', 'type="title"', '', body('Title'))}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

export const notesMasterXml = `${HEAD}<p:notesMaster ${NAMES}><p:cSld>${BACKGROUND}<p:spTree>${TREE}${placeholder(2, 'Slide', 'type="sldImg" idx="2"', frame(685800, 1143000, 5486400, 3086100), '')}${placeholder(3, 'Notes', 'type="body" sz="quarter" idx="3"', frame(685800, 4400550, 5486400, 3600450), body('Notes'))}</p:spTree></p:cSld>${COLOURS}<p:notesStyle>${style(1200)}</p:notesStyle></p:notesMaster>`;

/** The notes hold the figure in words, for those who cannot see it. */
export function notesXml({ words }: Figure): string {
  const said = [
    words.altText,
    ...linesOfParts(words.description),
    ...words.findings,
    ...words.sources.map((source) => `Source: ${source}`),
  ];
  const paragraphs = said.map((text) => `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`);
  const text = `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</p:txBody>`;
  return `${HEAD}<p:notes ${NAMES}><p:cSld><p:spTree>${TREE}${placeholder(2, 'Slide', 'type="sldImg"', '', '')}${placeholder(3, 'Description of the figure', 'type="body" idx="1"', '', text)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

const colour = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="9525">${plain}</a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const scheme = [
  ['dk1', '1A1A1A'],
  ['lt1', 'FFFFFF'],
  ['dk2', '332288'],
  ['lt2', 'F2F2F2'],
  ['accent1', '332288'],
  ['accent2', '88CCEE'],
  ['accent3', '44AA99'],
  ['accent4', '117733'],
  ['accent5', 'DDCC77'],
  ['accent6', 'CC6677'],
  ['hlink', '332288'],
  ['folHlink', '882255'],
] as const;

/** @param font of titles and words */
export function themeXml(font: string): string {
  const named = `<a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  return `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Figure"><a:themeElements><a:clrScheme name="Figure">${scheme.map(([name, value]) => colour(name, value)).join('')}</a:clrScheme><a:fontScheme name="Figure"><a:majorFont>${named}</a:majorFont><a:minorFont>${named}</a:minorFont></a:fontScheme><a:fmtScheme name="Figure"><a:fillStyleLst>${plain.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plain.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
