CREATE TABLE assessment (id TEXT PRIMARY KEY NOT NULL,
  entity TEXT REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  link TEXT REFERENCES link (id) DEFERRABLE INITIALLY DEFERRED,
  scale TEXT NOT NULL REFERENCES scale (id) DEFERRABLE INITIALLY DEFERRED,
  value INTEGER,
  date TEXT NOT NULL,
  judged_by TEXT,
  why TEXT,
  CHECK ((entity IS NULL) <> (link IS NULL))) STRICT;

CREATE TABLE custom_field (id TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  applies_to TEXT NOT NULL,
  type TEXT NOT NULL,
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  is_personal INTEGER NOT NULL CHECK (is_personal IN (0,
  1)),
  description TEXT,
  sort_order REAL NOT NULL) STRICT;

CREATE TABLE engagement (id TEXT PRIMARY KEY NOT NULL,
  external_ids TEXT NOT NULL CHECK (json_valid(external_ids)),
  date TEXT NOT NULL,
  method TEXT,
  met TEXT NOT NULL CHECK (json_valid(met)),
  met_by TEXT NOT NULL CHECK (json_valid(met_by)),
  met_by_words TEXT,
  links TEXT NOT NULL CHECK (json_valid(links)),
  topic TEXT,
  said TEXT,
  feedback TEXT,
  next_action TEXT,
  owner TEXT,
  due TEXT,
  is_done INTEGER NOT NULL CHECK (is_done IN (0,
  1)),
  attachments TEXT NOT NULL CHECK (json_valid(attachments)),
  plan TEXT REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  restricted INTEGER NOT NULL CHECK (restricted IN (0,
  1)) ,
  done_on TEXT) STRICT;

CREATE TABLE entity (id TEXT PRIMARY KEY NOT NULL,
  external_ids TEXT NOT NULL CHECK (json_valid(external_ids)),
  kind TEXT NOT NULL REFERENCES kind (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL CHECK (json_valid(aliases)),
  description TEXT,
  sector TEXT,
  localities TEXT NOT NULL CHECK (json_valid(localities)),
  layer TEXT,
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  parent TEXT REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL,
  started TEXT,
  ended TEXT,
  website TEXT,
  email TEXT,
  phone TEXT,
  address TEXT,
  notes TEXT,
  restricted INTEGER NOT NULL CHECK (restricted IN (0,
  1)),
  person TEXT CHECK (person IS NULL OR json_valid(person)),
  custom TEXT NOT NULL CHECK (json_valid(custom))) STRICT;

CREATE TABLE evidence (id TEXT PRIMARY KEY NOT NULL,
  external_ids TEXT NOT NULL CHECK (json_valid(external_ids)),
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  entity TEXT REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  link TEXT REFERENCES link (id) DEFERRABLE INITIALLY DEFERRED,
  section TEXT,
  note TEXT,
  quote TEXT,
  certainty TEXT NOT NULL,
  place TEXT CHECK (place IS NULL OR json_valid(place)),
  said_by TEXT,
  reported TEXT CHECK (reported IS NULL OR json_valid(reported)),
  CHECK ((entity IS NULL) <> (link IS NULL))) STRICT;

CREATE TABLE expectation (id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  rule TEXT NOT NULL CHECK (json_valid(rule)),
  is_on INTEGER NOT NULL CHECK (is_on IN (0,
  1)),
  why TEXT,
  sort_order REAL NOT NULL) STRICT;

CREATE TABLE kind (id TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  plural TEXT NOT NULL,
  shape TEXT NOT NULL,
  icon TEXT,
  is_person INTEGER NOT NULL CHECK (is_person IN (0,
  1)),
  description TEXT,
  sort_order REAL NOT NULL) STRICT;

CREATE TABLE link (id TEXT PRIMARY KEY NOT NULL,
  external_ids TEXT NOT NULL CHECK (json_valid(external_ids)),
  from_entity TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  to_entity TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  type TEXT NOT NULL REFERENCES link_type (id) DEFERRABLE INITIALLY DEFERRED,
  direction TEXT NOT NULL,
  status TEXT NOT NULL,
  strength INTEGER,
  weight REAL,
  methods TEXT NOT NULL CHECK (json_valid(methods)),
  frequency TEXT,
  quality INTEGER,
  purpose TEXT,
  reason TEXT,
  amount REAL,
  role TEXT,
  single_point_of_contact INTEGER NOT NULL CHECK (single_point_of_contact IN (0,
  1)),
  confirmed_by TEXT,
  started TEXT,
  ended TEXT,
  notes TEXT,
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  restricted INTEGER NOT NULL CHECK (restricted IN (0,
  1)),
  custom TEXT NOT NULL CHECK (json_valid(custom))) STRICT;

CREATE TABLE link_type (id TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  inverse TEXT NOT NULL,
  category TEXT NOT NULL,
  upward TEXT,
  carries TEXT,
  default_direction TEXT NOT NULL,
  description TEXT,
  sort_order REAL NOT NULL) STRICT;

CREATE TABLE map_view (id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  sort_order REAL NOT NULL,
  description TEXT,
  title TEXT,
  subtitle TEXT,
  caption TEXT,
  filter TEXT NOT NULL CHECK (json_valid(filter)),
  layout TEXT NOT NULL CHECK (json_valid(layout)),
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  camera TEXT CHECK (camera IS NULL OR json_valid(camera)),
  options TEXT NOT NULL CHECK (json_valid(options))) STRICT;

CREATE TABLE mapping (id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping))) STRICT;

CREATE TABLE not_same (id TEXT PRIMARY KEY NOT NULL,
  entity_a TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  entity_b TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  why TEXT) STRICT;

CREATE TABLE plan (id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  audience TEXT NOT NULL CHECK (json_valid(audience)),
  owner TEXT,
  started TEXT,
  ended TEXT,
  headings TEXT NOT NULL CHECK (json_valid(headings)),
  sort_order REAL NOT NULL) STRICT;

CREATE TABLE position (id TEXT PRIMARY KEY NOT NULL,
  view TEXT NOT NULL REFERENCES map_view (id) DEFERRABLE INITIALLY DEFERRED,
  entity TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
  x REAL NOT NULL,
  y REAL NOT NULL,
  is_pinned INTEGER NOT NULL CHECK (is_pinned IN (0,
  1))) STRICT;

CREATE TABLE receipt (id TEXT PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  receipt TEXT NOT NULL CHECK (json_valid(receipt))) STRICT;

CREATE TABLE rule_set (id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  description TEXT,
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  sort_order REAL NOT NULL) STRICT;

CREATE TABLE scale (id TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  description TEXT,
  applies_to TEXT NOT NULL CHECK (json_valid(applies_to)),
  levels TEXT NOT NULL CHECK (json_valid(levels)),
  is_numeric INTEGER NOT NULL CHECK (is_numeric IN (0,
  1)),
  sort_order REAL NOT NULL) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (name,
  alias,
  description,
  notes,
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3');

CREATE TABLE 'search_config'(k PRIMARY KEY,
  v) WITHOUT ROWID;

CREATE TABLE 'search_content'(id INTEGER PRIMARY KEY,
  c0,
  c1,
  c2,
  c3);

CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY,
  block BLOB);

CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY,
  sz BLOB);

CREATE TABLE 'search_idx'(segid,
  term,
  pgno,
  PRIMARY KEY(segid,
  term)) WITHOUT ROWID;

CREATE TABLE search_row (row INTEGER PRIMARY KEY NOT NULL,
  record TEXT NOT NULL,
  record_id TEXT NOT NULL,
  UNIQUE (record,
  record_id)) STRICT;

CREATE TABLE setting (id TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value))) STRICT;

CREATE TABLE snapshot (id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  date TEXT NOT NULL,
  taken TEXT NOT NULL,
  notes TEXT,
  map TEXT NOT NULL CHECK (json_valid(map))) STRICT;

CREATE TABLE source (id TEXT PRIMARY KEY NOT NULL,
  external_ids TEXT NOT NULL CHECK (json_valid(external_ids)),
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  date TEXT,
  author TEXT,
  notes TEXT,
  website TEXT,
  text TEXT,
  read_places TEXT NOT NULL CHECK (json_valid(read_places)),
  restricted INTEGER NOT NULL CHECK (restricted IN (0,
  1))) STRICT;

CREATE TABLE step (revision INTEGER PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('baseline',
  'edit',
  'undo',
  'redo')),
  state TEXT NOT NULL CHECK (state IN ('done',
  'undone',
  'dropped')),
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  target INTEGER) STRICT;

CREATE TABLE step_change (revision INTEGER NOT NULL REFERENCES step (revision) DEFERRABLE INITIALLY DEFERRED,
  seq INTEGER NOT NULL,
  record TEXT NOT NULL,
  record_id TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  PRIMARY KEY (revision,
  seq)) STRICT,
  WITHOUT ROWID;

CREATE TABLE survey (id TEXT PRIMARY KEY NOT NULL,
  source TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  link_type TEXT NOT NULL REFERENCES link_type (id) DEFERRABLE INITIALLY DEFERRED,
  asked TEXT NOT NULL CHECK (json_valid(asked)),
  about TEXT NOT NULL CHECK (json_valid(about)),
  form TEXT NOT NULL CHECK (json_valid(form)),
  answers TEXT NOT NULL CHECK (json_valid(answers))) STRICT;

CREATE TABLE term (id TEXT PRIMARY KEY NOT NULL,
  vocabulary TEXT NOT NULL,
  word_key TEXT NOT NULL,
  label TEXT NOT NULL,
  description TEXT,
  sort_order REAL NOT NULL,
  colour TEXT,
  value REAL) STRICT;

CREATE INDEX assessment_entity ON assessment (entity) WHERE entity IS NOT NULL;

CREATE INDEX assessment_link ON assessment (link) WHERE link IS NOT NULL;

CREATE INDEX assessment_scale ON assessment (scale);

CREATE INDEX engagement_plan ON engagement (plan) WHERE plan IS NOT NULL;

CREATE INDEX entity_kind ON entity (kind);

CREATE INDEX entity_parent ON entity (parent) WHERE parent IS NOT NULL;

CREATE INDEX evidence_entity ON evidence (entity) WHERE entity IS NOT NULL;

CREATE INDEX evidence_link ON evidence (link) WHERE link IS NOT NULL;

CREATE INDEX evidence_source ON evidence (source);

CREATE INDEX link_from_entity ON link (from_entity);

CREATE INDEX link_to_entity ON link (to_entity);

CREATE INDEX link_type_of ON link (type);

CREATE INDEX not_same_a ON not_same (entity_a);

CREATE INDEX not_same_b ON not_same (entity_b);

CREATE INDEX position_entity ON position (entity);

CREATE INDEX position_view ON position (view);

CREATE INDEX step_change_record ON step_change (record,
  record_id);

CREATE INDEX step_state ON step (kind,
  state,
  revision);

CREATE INDEX survey_source ON survey (source);
