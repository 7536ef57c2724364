// Which elements stand in which, and in what order, as the schemas of ECMA-376 (5th edition, parts 1 and 4: PresentationML and DrawingML) have
// it, for all that our presentations are written of. Names on one line, parted by bars, are a choice of which one stands there.
import type { Element } from './xml-tree.ts';

const FILL = 'a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill';
const EFFECT = 'a:effectLst|a:effectDag';
const SHAPES = 'p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic';
const COLOUR = 'a:scrgbClr|a:srgbClr|a:hslClr|a:sysClr|a:schemeClr|a:prstClr';
const PARAGRAPH = ['a:lnSpc', 'a:spcBef', 'a:spcAft', 'a:buClrTx|a:buClr', 'a:buSzTx|a:buSzPct|a:buSzPts'].concat([
  'a:buFontTx|a:buFont',
  'a:buNone|a:buAutoNum|a:buChar|a:buBlip',
  'a:tabLst',
  'a:defRPr',
]);
const RUN = ['a:ln', FILL, EFFECT, 'a:highlight', 'a:latin', 'a:ea', 'a:cs', 'a:sym', 'a:hlinkClick'];
const LEVELS = Array.from({ length: 9 }, (_, level) => `a:lvl${level + 1}pPr`);
const TRANSFORM = ['a:off', 'a:ext', 'a:chOff', 'a:chExt'];

/** A star after a name: any number of times. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': [
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:handoutMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
  ],
  'p:sldMasterIdLst': ['p:sldMasterId*'],
  'p:notesMasterIdLst': ['p:notesMasterId'],
  'p:sldIdLst': ['p:sldId*'],
  'p:sld': ['p:cSld', 'p:clrMapOvr', 'p:transition', 'p:timing'],
  'p:sldLayout': ['p:cSld', 'p:clrMapOvr', 'p:transition', 'p:timing', 'p:hf'],
  'p:sldMaster': ['p:cSld', 'p:clrMap', 'p:sldLayoutIdLst', 'p:transition', 'p:timing', 'p:hf', 'p:txStyles'],
  'p:notes': ['p:cSld', 'p:clrMapOvr'],
  'p:notesMaster': ['p:cSld', 'p:clrMap', 'p:hf', 'p:notesStyle'],
  'p:sldLayoutIdLst': ['p:sldLayoutId*'],
  'p:txStyles': ['p:titleStyle', 'p:bodyStyle', 'p:otherStyle'],
  'p:titleStyle': ['a:defPPr', ...LEVELS],
  'p:bodyStyle': ['a:defPPr', ...LEVELS],
  'p:otherStyle': ['a:defPPr', ...LEVELS],
  'p:notesStyle': ['a:defPPr', ...LEVELS],
  'p:clrMapOvr': ['a:masterClrMapping|a:overrideClrMapping'],
  'p:cSld': ['p:bg', 'p:spTree'],
  'p:bg': ['p:bgPr|p:bgRef'],
  'p:bgPr': [FILL, EFFECT],
  'p:bgRef': [COLOUR],
  'p:spTree': ['p:nvGrpSpPr', 'p:grpSpPr', `${SHAPES}*`],
  'p:grpSp': ['p:nvGrpSpPr', 'p:grpSpPr', `${SHAPES}*`],
  'p:nvGrpSpPr': ['p:cNvPr', 'p:cNvGrpSpPr', 'p:nvPr'],
  'p:grpSpPr': ['a:xfrm', FILL, EFFECT],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:style', 'p:txBody'],
  'p:nvSpPr': ['p:cNvPr', 'p:cNvSpPr', 'p:nvPr'],
  'p:cNvSpPr': ['a:spLocks'],
  'p:nvPr': ['p:ph'],
  'p:cxnSp': ['p:nvCxnSpPr', 'p:spPr', 'p:style'],
  'p:nvCxnSpPr': ['p:cNvPr', 'p:cNvCxnSpPr', 'p:nvPr'],
  'p:cNvCxnSpPr': ['a:cxnSpLocks', 'a:stCxn', 'a:endCxn'],
  'p:pic': ['p:nvPicPr', 'p:blipFill', 'p:spPr', 'p:style'],
  'p:nvPicPr': ['p:cNvPr', 'p:cNvPicPr', 'p:nvPr'],
  'p:cNvPicPr': ['a:picLocks'],
  'p:blipFill': ['a:blip', 'a:srcRect', 'a:tile|a:stretch'],
  'a:stretch': ['a:fillRect'],
  'p:spPr': ['a:xfrm', 'a:custGeom|a:prstGeom', FILL, 'a:ln', EFFECT],
  'a:xfrm': TRANSFORM,
  'a:prstGeom': ['a:avLst'],
  'a:avLst': ['a:gd*'],
  'a:custGeom': ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst', 'a:rect', 'a:pathLst'],
  'a:cxnLst': ['a:cxn*'],
  'a:cxn': ['a:pos'],
  'a:pathLst': ['a:path*'],
  'a:path': ['a:close|a:moveTo|a:lnTo|a:arcTo|a:quadBezTo|a:cubicBezTo*'],
  'a:moveTo': ['a:pt'],
  'a:lnTo': ['a:pt'],
  'a:cubicBezTo': ['a:pt*'],
  'a:ln': [FILL, 'a:prstDash|a:custDash', 'a:round|a:bevel|a:miter', 'a:headEnd', 'a:tailEnd'],
  'a:solidFill': [COLOUR],
  'a:srgbClr': ['a:alpha|a:lumMod|a:lumOff|a:tint|a:shade*'],
  'p:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p*'],
  'a:bodyPr': ['a:prstTxWarp', 'a:noAutofit|a:normAutofit|a:spAutoFit'],
  'a:lstStyle': ['a:defPPr', ...LEVELS],
  'a:p': ['a:pPr', 'a:r|a:br|a:fld*', 'a:endParaRPr'],
  'a:pPr': PARAGRAPH,
  'a:lnSpc': ['a:spcPct|a:spcPts'],
  'a:spcBef': ['a:spcPct|a:spcPts'],
  'a:r': ['a:rPr', 'a:t'],
  'a:br': ['a:rPr'],
  'a:rPr': RUN,
  'a:defRPr': RUN,
  'a:endParaRPr': RUN,
  ...Object.fromEntries(LEVELS.map((level) => [level, PARAGRAPH])),
};

/** Elements that a schema asks for. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'p:sp': ['p:nvSpPr', 'p:spPr'],
  'p:cxnSp': ['p:nvCxnSpPr', 'p:spPr'],
  'p:pic': ['p:nvPicPr', 'p:blipFill', 'p:spPr'],
  'p:grpSp': ['p:nvGrpSpPr', 'p:grpSpPr'],
  'p:spTree': ['p:nvGrpSpPr', 'p:grpSpPr'],
  'p:txBody': ['a:bodyPr', 'a:p'],
  'a:custGeom': ['a:pathLst'],
  'a:xfrm': ['a:off', 'a:ext'],
  'p:presentation': ['p:notesSz'],
  'p:bgPr': ['a:solidFill'],
};

/** What stands where it may not, in words. */
export function faultsOfOrder(element: Element): string[] {
  const { name, children } = element;
  const order = ORDER[name] ?? [];
  const faults: string[] = [];
  let place = 0;
  for (const child of children) {
    const found = order.findIndex((entry, at) => at >= place && entry.replace('*', '').split('|').includes(child.name));
    if (found < 0) faults.push(`${child.name} in ${name}, among ${children.map((each) => each.name).join(' ')}`);
    else place = order[found]?.endsWith('*') ? found : found + 1;
  }
  for (const needed of NEEDED[name] ?? []) {
    if (!children.some((child) => child.name === needed)) faults.push(`${name} without ${needed}`);
  }
  return [...faults, ...children.flatMap(faultsOfOrder)];
}
