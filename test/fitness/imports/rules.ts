// Who may import whom. Each rule has a name, a reason, and what to do instead; each is shown to fire in planted.ts.
// Types count as much as values: a type from the wrong side is how a layer starts to leak.

export type Rule = {
  readonly name: string;
  readonly because: string;
  readonly instead: string;
  /** Files the rule is about: a pattern over paths from the root. Groups may be used in `to` as $1. */
  readonly from: RegExp;
  readonly fromNot?: RegExp;
  readonly to: Forbidden;
};

/** An import is forbidden when it matches any of these. `not` are the exceptions. */
export type Forbidden = {
  readonly files?: string;
  readonly packages?: string;
  readonly builtins?: boolean;
  readonly computed?: boolean;
  readonly unresolved?: boolean;
  readonly not?: string;
};

const product = /^(shared|electron|renderer)\//;
const anything = /^/;

export const rules: readonly Rule[] = [
  {
    name: 'imports-resolve',
    because: 'An import must name a file that exists, with its ending, or a package in package.json.',
    instead: 'Write the path with .ts or .tsx, or add the package.',
    from: anything,
    to: { unresolved: true },
  },
  {
    name: 'imports-are-readable',
    because: 'What a computed import loads cannot be checked by these rules.',
    instead: 'Name the module in plain text.',
    from: /^(shared|electron|renderer)\/.*\.tsx?$/,
    to: { computed: true },
  },
  {
    name: 'product-knows-no-tests',
    because: 'Tests look at the product, never the other way round.',
    instead: 'Move what both need into the product.',
    from: product,
    to: { files: '^test/', packages: '^(vitest|@vitest/.*|@playwright/.*|@testing-library/.*|happy-dom|fast-check)$' },
  },

  // shared/
  {
    name: 'shared-is-self-contained',
    because: 'shared/ is the pure domain that both sides stand on.',
    instead: 'Pass what it needs as an argument.',
    from: /^shared\//,
    to: { files: '^(?!shared/)' },
  },
  {
    name: 'shared-does-no-io',
    because: 'shared/ runs in the page, in the host and in workers: it cannot use Node.',
    instead: 'Do the reading and writing in electron/, and pass the text or bytes.',
    from: /^shared\//,
    to: { builtins: true },
  },
  {
    name: 'shared-uses-only-vetted-packages',
    because: 'Each package in shared/ was looked at for purity: no I/O, no clock, no DOM.',
    instead: 'Use a vetted one, or vet the package and name it in rules.ts.',
    from: /^shared\//,
    to: { packages: '', not: '^(zod|d3-force|papaparse|saxes|graphology.*)$' },
  },
  {
    name: 'only-layouts-use-d3-force',
    because: 'Layouts are called by name; which library moves the points is their own affair.',
    instead: 'Call the layout.',
    from: product,
    fromNot: /^shared\/graph\/layouts\//,
    to: { packages: '^d3-' },
  },
  {
    name: 'only-measures-use-graphology',
    because: 'Measures are called by name; which library counts is their own affair.',
    instead: 'Call the measure.',
    from: product,
    fromNot: /^shared\/graph\/measures\//,
    to: { packages: '^graphology' },
  },
  {
    name: 'only-exchange-uses-parsers',
    because: 'One reader and one writer of delimited text and one reader of XML, with their guards.',
    instead: 'Call shared/exchange.',
    from: product,
    fromNot: /^shared\/exchange\//,
    to: { packages: '^(papaparse|saxes)$' },
  },
  {
    name: 'shared-model-is-lowest',
    because: 'The model says what things are; it knows nothing of edits, graphs, figures or the contract.',
    instead: 'Let the other part import the model.',
    from: /^shared\/model\//,
    to: { files: '^shared/', not: '^shared/(model|util)/' },
  },
  {
    name: 'quick-entry-is-on-top-of-shared',
    because: 'Reading sentences leans on the rest of shared/; nothing there leans on how people type.',
    instead: 'Move what both need into the model or util.',
    from: /^shared\/(?!quick-entry\/)/,
    to: { files: '^shared/quick-entry/' },
  },
  {
    name: 'shared-util-knows-no-domain',
    because: 'util/ holds helpers that would serve any other program.',
    instead: 'Put what knows the domain beside its subject.',
    from: /^shared\/util\//,
    to: { files: '^shared/', not: '^shared/util/' },
  },

  // electron/
  {
    name: 'only-main-and-preload-use-electron',
    because: 'Everything else runs in plain Node too: the browser host, the command line, the tests.',
    instead: 'Ask for what you need through an interface that main/ implements.',
    from: anything,
    fromNot: /^(electron\/(main|preload|start)|test)\//,
    to: { packages: '^electron$' },
  },
  {
    name: 'core-knows-no-shell',
    because: 'One core serves every shell.',
    instead: 'Let the shell pass in what only it can do.',
    from: /^electron\/(core|store|writers|workers|page)\//,
    to: { files: '^electron/(main|preload|loopback|cli|start)/' },
  },
  {
    name: 'store-below-core',
    because: "The store keeps what it is given; deciding is the core's.",
    instead: 'Let the core call the store.',
    from: /^electron\/store\//,
    to: { files: '^electron/(core|writers|workers)/' },
  },
  {
    name: 'writers-and-workers-know-no-map',
    because: 'They turn what they are given into bytes or numbers, in any thread.',
    instead: 'Let the core read the map and pass the data.',
    from: /^electron\/(writers|workers)\//,
    to: { files: '^electron/(core|store)/' },
  },
  {
    name: 'only-store-uses-sqlite',
    because: 'All SQL is in one folder, behind readable and writable handles.',
    instead: 'Add a query to electron/store/queries.',
    from: product,
    fromNot: /^electron\/store\//,
    to: { packages: '^better-sqlite3$' },
  },
  {
    name: 'only-writers-make-files',
    because: 'Pictures are made in one folder, so that every shell writes the same bytes.',
    instead: 'Call electron/writers.',
    from: product,
    fromNot: /^electron\/writers\//,
    to: { packages: '^(@resvg/|pdfkit$|pptxgenjs$|docx$|write-excel-file$)' },
  },
  {
    name: 'only-reading-opens-documents',
    because: 'Documents come from anywhere: one folder holds the guards before the libraries that open them.',
    instead: 'Ask for source.read.',
    from: product,
    fromNot: /^electron\/workers\/reading\//,
    to: { packages: '^(mammoth|unpdf)$' },
  },
  {
    name: 'only-guarded-archives-are-opened',
    because:
      'An archive can hold a thousand times its size: those from outside are unpacked within limits, in one folder.',
    instead: 'Ask for source.read; electron/writers packs what it made itself.',
    from: product,
    fromNot: /^electron\/(workers\/reading|writers)\//,
    to: { packages: '^fflate$' },
  },
  {
    name: 'preload-is-tiny',
    because: 'The sandboxed preload is one small file: electron and the names of the contract.',
    instead: 'Do the work in main/ or in the page.',
    from: /^electron\/preload\//,
    to: { files: '', packages: '', builtins: true, not: '^(shared/contract/names[.]ts|electron/preload/.*|electron)$' },
  },
  {
    name: 'shells-go-through-core',
    because: 'A shell only adapts; the core wires the store and checks every request.',
    instead: 'Call core.handle.',
    from: /^electron\/(main|loopback|cli)\//,
    to: { files: '^electron/store/' },
  },
  {
    name: 'shells-are-independent',
    because: 'Each shell must start without the other.',
    instead: 'Put what both need into core.',
    from: /^electron\/(main|loopback)\//,
    to: { files: '^electron/(main|preload|loopback|cli|start)/', not: '^electron/$1/' },
  },
  {
    name: 'cli-starts-only-the-browser-host',
    because: 'Of the other shells the command line may use the browser host alone, for `serve`.',
    instead: 'Put what both need into core.',
    from: /^electron\/cli\//,
    to: { files: '^electron/(main|preload|start)/' },
  },
  {
    name: 'migrations-are-frozen',
    because: 'A shipped migration must do in ten years what it does today.',
    instead: 'Write the SQL and the values out in the migration itself.',
    from: /^electron\/store\/migrations\/\d/,
    to: { files: '', packages: '', not: '^electron/store/migrations/[a-z]' },
  },

  // renderer/
  {
    name: 'renderer-knows-no-host',
    because: 'The page reaches its host only by the requests of shared/contract.',
    instead: 'Ask through renderer/host.',
    from: /^renderer\//,
    to: { files: '^(electron|test)/' },
  },
  {
    name: 'renderer-runs-in-a-browser',
    because: 'The same page is served to a plain browser.',
    instead: 'Do it in the host, behind a request.',
    from: /^renderer\//,
    to: { builtins: true, packages: '^(electron|better-sqlite3|@resvg/.*|node)$' },
  },
  {
    name: 'only-graph-uses-cytoscape',
    because: 'One adapter owns the drawing library.',
    instead: 'Say what you need in renderer/graph.',
    from: product,
    fromNot: /^renderer\/graph\//,
    to: { packages: '^cytoscape' },
  },
  {
    name: 'only-state-uses-zustand',
    because: 'Views use the hooks and actions of renderer/state.',
    instead: 'Export a hook from renderer/state.',
    from: product,
    fromNot: /^renderer\/state\//,
    to: { packages: '^zustand$' },
  },
  {
    name: 'ui-knows-no-domain',
    because: 'Buttons and fields serve any feature.',
    instead: 'Pass texts, values and handlers as props.',
    from: /^renderer\/ui\//,
    to: { files: '^(shared|renderer/(app|host|state|graph|features|conditions|readers|commands))/' },
  },
  {
    name: 'state-below-view',
    because: 'State is read by views; it never calls them.',
    instead: 'Let the view subscribe.',
    from: /^renderer\/(state|host)\//,
    to: { files: '^renderer/(app|features|graph|conditions|readers|ui|commands)/' },
  },
  {
    name: 'commands-below-view',
    because: 'A command acts on state and host, and any view may call it.',
    instead: 'Change state, and let the view follow.',
    from: /^renderer\/commands\//,
    to: { files: '^renderer/(app|features|graph|conditions|readers|ui)/' },
  },
  {
    name: 'features-are-islands',
    because: 'A feature can be read, moved and removed on its own.',
    instead: 'Share through state, commands or ui.',
    from: /^renderer\/features\/([^/]+)\//,
    to: { files: '^renderer/features/', not: '^renderer/features/$1/' },
  },
  {
    name: 'shared-parts-below-features',
    because: 'Any feature may show conditions and readers; none may be needed to.',
    instead: 'Pass what it needs as props.',
    from: /^renderer\/(conditions|readers)\//,
    to: { files: '^renderer/(app|features|graph)/' },
  },
  {
    name: 'app-is-on-top',
    because: 'app/ puts the parts together; no part may lean on how.',
    instead: 'Take it as a prop, or put it into ui or state.',
    from: /^renderer\//,
    fromNot: /^renderer\/app\//,
    to: { files: '^renderer/app/' },
  },
];

export const noCycles = {
  name: 'no-cycles',
  because: 'A cycle hides which way things flow, and breaks when the order of loading changes.',
  instead: 'Move what both need into a third file.',
};
