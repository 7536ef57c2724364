// How the page looks: on screen, light and dark, narrow, and on paper. The picture keeps its light ground, which its colours are made for.
import { type TypefaceName, typefaces } from '../../../shared/figure/typefaces/index.ts';

export const pageStyle = (typeface: TypefaceName): string => `
:root{color-scheme:light dark;--ground:#fff;--text:#17212b;--quiet:#4a5560;--line:#76818c;--soft:#eef1f4;--link:#174fa3;--chosen:#fff1c2}
@media (prefers-color-scheme:dark){:root{--ground:#14181d;--text:#eef1f4;--quiet:#b5bec8;--line:#8b96a2;--soft:#20262d;--link:#9cc2ff;--chosen:#4a3f12}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1rem;background:var(--ground);color:var(--text);font:1rem/1.5 ${typefaces[typeface].family};overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.2}
h2{font-size:1.35rem;line-height:1.25;margin-top:2rem}
h3{font-size:1.1rem;margin-top:1.5rem}
h4{font-size:1rem;margin:1.2rem 0 .3rem}
.words h3,.words h4{margin:1.2rem 0 .3rem}
.words p{margin:.3rem 0 .6rem}
p,li,dd{max-width:48rem}
a{color:var(--link)}
.marking{font-weight:700;letter-spacing:.04em;margin:0;text-align:center;max-width:none}
.scope,[role=status]{color:var(--quiet)}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.figure+.figure{border-top:2px solid var(--line);margin-top:3rem}
.picture{border:1px solid var(--line);border-radius:6px;background:#fff;color:#17212b;overflow:hidden}
.picture svg{display:block;width:100%;height:auto;max-height:85vh}
.js .picture svg{cursor:grab;touch-action:pan-y}
.js .picture svg.near{touch-action:none}
.js .picture [data-n]{cursor:pointer}
svg.some [data-n]:not(.on){opacity:.15}
.tools,.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.75rem 0}
[hidden]{display:none!important}
button,input,select{font:inherit;color:inherit;background:var(--soft);border:1px solid var(--line);border-radius:4px;padding:.25rem .6rem;min-height:2rem;max-width:100%}
button{cursor:pointer}
.filters label{display:grid;gap:.1rem;max-width:100%}
.filters p{margin:0;flex-basis:100%}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.picture:focus-visible{outline-offset:-3px;outline-color:#174fa3}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:1rem}
.legend div,.names li{break-inside:avoid}
.names{columns:15rem;column-gap:2.5rem;padding-left:2.5rem}
dt{font-weight:600}
dd{margin:0}
.rows{overflow:auto;max-height:36rem;border:1px solid var(--line);border-radius:6px}
table{border-collapse:collapse;width:100%;min-width:40rem;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:break-word}
thead th{position:sticky;top:0;background:var(--soft)}
tbody th{font-weight:500}
tbody th button{background:none;border:0;padding:.1rem 0;text-align:left;text-decoration:underline;color:var(--link);min-height:1.5rem}
tr.on{background:var(--chosen)}
@media print{
:root{color-scheme:light;--ground:#fff;--text:#000;--quiet:#333;--line:#777;--soft:#fff;--link:#000;--chosen:#fff}
.tools,.filters,.chosen,.skip{display:none!important}
.rows{max-height:none;overflow:visible;border:0}
table{min-width:0}
thead{display:table-header-group}
thead th{position:static}
tr,.picture{break-inside:avoid}
h2,h3,h4{break-after:avoid}
.figure+.figure{break-before:page}
body{max-width:none;padding:0;font-size:10pt}
svg.some [data-n]{opacity:1!important}
}
`;
