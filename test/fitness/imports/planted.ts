// One small clean tree, and for each import rule a file that breaks it. Nothing here is ever written to disk.
import type { SourceFiles } from '../source-files.ts';

export const plantedPackages: ReadonlySet<string> = new Set(
  'zod d3-force graphology papaparse saxes react zustand cytoscape electron better-sqlite3 @resvg/resvg-js pdfkit docx write-excel-file fflate mammoth vitest'.split(
    ' ',
  ),
);

/** Imports that are all allowed, one of each kind that a rule has to let through. */
export const cleanTree: SourceFiles = new Map(
  Object.entries({
    'shared/util/fold.ts': 'export const fold = 1;',
    'shared/model/ids.ts':
      "import { z } from 'zod'; import { fold } from '../util/fold.ts'; export const id = [z, fold];",
    'shared/contract/names.ts': 'export const names = [];',
    'shared/graph/density.ts': "import type { id } from '../model/ids.ts'; export type Density = typeof id;",
    'shared/graph/layouts/force.ts': "import 'd3-force'; export const force = 1;",
    'shared/quick-entry/read.ts': "import type { id } from '../model/ids.ts'; export type Read = typeof id;",
    'shared/graph/measures/parts.ts': "import 'graphology'; export const parts = 1;",
    'shared/exchange/csv.ts': "import 'papaparse'; export const csv = 1;",
    'shared/exchange/xml/walk.ts': "import 'saxes'; export const walk = 1;",
    'electron/store/open.ts': "import 'node:fs'; import 'better-sqlite3'; export const open = 1;",
    'electron/store/migrations/migration.ts': 'export type Migration = string;',
    'electron/store/migrations/0001-first.ts':
      "import type { Migration } from './migration.ts'; export type M = Migration;",
    'electron/writers/png.ts': "import '@resvg/resvg-js'; export const png = 1;",
    'electron/workers/pool.ts':
      "new URL('./index.ts', import.meta.url); new URL('../workers/index.js', import.meta.url);",
    'electron/workers/index.ts': 'export const worker = 1;',
    'electron/core/handle.ts':
      "import '../store/open.ts'; import '../writers/png.ts'; import '../workers/pool.ts'; export const handle = 1;",
    'electron/loopback/index.ts': "import '../core/handle.ts'; export const serve = 1;",
    'electron/cli/index.ts': "import '../core/handle.ts'; import '../loopback/index.ts';",
    'electron/main/index.ts': "import 'electron'; import '../core/handle.ts';",
    'electron/preload/index.ts': "import 'electron'; import { names } from '../../shared/contract/names.ts';",
    'renderer/host/client.ts': "import '../../shared/contract/names.ts'; export const client = 1;",
    'renderer/state/document.ts': "import 'zustand'; import '../host/client.ts'; export const state = 1;",
    'renderer/commands/undo.ts': "import '../state/document.ts'; export const undo = 1;",
    'renderer/ui/button.tsx': "import 'react'; export const Button = 1;",
    'renderer/graph/picture.tsx': "import 'cytoscape'; import '../state/document.ts'; export const Picture = 1;",
    'renderer/features/people/panel.tsx': "import '../../ui/button.tsx'; import './list.tsx'; export const Panel = 1;",
    'renderer/features/people/list.tsx': 'export const List = 1;',
    'renderer/app/main.tsx': "import '../features/people/panel.tsx'; import '../graph/picture.tsx';",
    'test/unit/fold.test.ts': "import 'vitest'; import '../../shared/util/fold.ts'; import 'better-sqlite3';",
  }),
);

export type Planted = readonly [rule: string, path: string, text: string];

export const plantedViolations: readonly Planted[] = [
  ['no-cycles', 'shared/util/fold.ts', "import type { id } from '../model/ids.ts'; export const fold = 1;"],
  ['imports-resolve', 'shared/util/x.ts', "import './nope.ts';"],
  ['imports-resolve', 'shared/util/x.ts', "import './fold';"],
  ['imports-resolve', 'renderer/ui/x.ts', "import 'left-pad';"],
  ['imports-are-readable', 'electron/core/x.ts', 'const which = process.argv[2]; await import(which);'],
  ['product-knows-no-tests', 'renderer/state/x.ts', "import '../../test/unit/fold.test.ts';"],
  ['product-knows-no-tests', 'electron/core/x.ts', "import 'vitest';"],

  ['shared-is-self-contained', 'shared/graph/x.ts', "export * from '../../electron/store/open.ts';"],
  ['shared-does-no-io', 'shared/graph/x.ts', "import { readFileSync } from 'node:fs';"],
  ['shared-does-no-io', 'shared/graph/x.ts', "const fs = require('fs');"],
  ['shared-uses-only-vetted-packages', 'shared/graph/x.ts', "import 'react';"],
  ['shared-uses-only-vetted-packages', 'shared/graph/x.ts', '/// <reference types="react" />'],
  ['only-layouts-use-d3-force', 'shared/figure/x.ts', "import 'd3-force';"],
  ['only-measures-use-graphology', 'shared/figure/x.ts', "import 'graphology';"],
  ['only-exchange-uses-parsers', 'shared/edits/x.ts', "import 'papaparse';"],
  ['shared-model-is-lowest', 'shared/model/x.ts', "export type D = import('../graph/density.ts').Density;"],
  ['quick-entry-is-on-top-of-shared', 'shared/edits/x.ts', "import type { Read } from '../quick-entry/read.ts';"],
  ['shared-util-knows-no-domain', 'shared/util/x.ts', "import '../model/ids.ts';"],

  ['only-main-and-preload-use-electron', 'electron/core/x.ts', "import 'electron';"],
  ['core-knows-no-shell', 'electron/core/x.ts', "import '../loopback/index.ts';"],
  ['core-knows-no-shell', 'electron/page/x.ts', "import '../main/index.ts';"],
  ['store-below-core', 'electron/store/x.ts', "import '../core/handle.ts';"],
  ['writers-and-workers-know-no-map', 'electron/writers/x.ts', "import '../store/open.ts';"],
  ['only-store-uses-sqlite', 'electron/core/x.ts', "import type D from 'better-sqlite3';"],
  ['only-writers-make-files', 'electron/cli/x.ts', "await import('@resvg/resvg-js');"],
  ['only-writers-make-files', 'electron/core/x.ts', "await import('pdfkit');"],
  ['only-writers-make-files', 'electron/cli/x.ts', "await import('docx');"],
  ['only-writers-make-files', 'electron/cli/x.ts', "await import('write-excel-file/universal');"],
  ['only-reading-opens-documents', 'electron/core/x.ts', "import 'mammoth';"],
  ['only-guarded-archives-are-opened', 'electron/core/x.ts', "import 'fflate';"],
  ['preload-is-tiny', 'electron/preload/x.ts', "import '../../shared/model/ids.ts';"],
  ['preload-is-tiny', 'electron/preload/x.ts', "import 'zod';"],
  ['preload-is-tiny', 'electron/preload/x.ts', "import 'node:fs';"],
  ['shells-go-through-core', 'electron/main/x.ts', "import '../store/open.ts';"],
  ['shells-are-independent', 'electron/loopback/x.ts', "import '../main/index.ts';"],
  ['cli-starts-only-the-browser-host', 'electron/cli/x.ts', "import '../main/index.ts';"],
  ['migrations-are-frozen', 'electron/store/migrations/0002-x.ts', "import '../../../shared/model/ids.ts';"],
  ['migrations-are-frozen', 'electron/store/migrations/0002-x.ts', "import './0001-first.ts';"],

  ['renderer-knows-no-host', 'renderer/state/x.ts', "import type { open } from '../../electron/store/open.ts';"],
  ['renderer-runs-in-a-browser', 'renderer/state/x.ts', "import 'node:path';"],
  ['renderer-runs-in-a-browser', 'renderer/state/x.ts', "import 'electron';"],
  ['only-graph-uses-cytoscape', 'renderer/features/people/x.ts', "import 'cytoscape';"],
  ['only-state-uses-zustand', 'renderer/features/people/x.ts', "import { create } from 'zustand';"],
  ['ui-knows-no-domain', 'renderer/ui/x.ts', "import '../state/document.ts';"],
  ['state-below-view', 'renderer/state/x.ts', "import '../ui/button.tsx';"],
  ['commands-below-view', 'renderer/commands/x.ts', "import '../ui/button.tsx';"],
  ['features-are-islands', 'renderer/features/links/x.ts', "import '../people/panel.tsx';"],
  ['shared-parts-below-features', 'renderer/conditions/x.ts', "import '../features/people/panel.tsx';"],
  ['app-is-on-top', 'renderer/features/people/x.ts', "import '../../app/main.tsx';"],
];
