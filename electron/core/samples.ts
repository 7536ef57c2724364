import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { failure } from '../../shared/contract/errors.ts';
import { planEdit } from '../../shared/edits/index.ts';
import { readDelimited } from '../../shared/exchange/tables/delimited.ts';
import type { Table } from '../../shared/exchange/tables/table.ts';
import { added, applyChanges, type Change } from '../../shared/model/change.ts';
import type { Entity } from '../../shared/model/entity.ts';
import { partialDate } from '../../shared/model/fields.ts';
import type { ViewId } from '../../shared/model/ids.ts';
import { EMPTY_MAP, type MapData } from '../../shared/model/map-data.ts';
import { entitiesWithExternalId } from '../../shared/model/map-index.ts';
import { positionId, type View } from '../../shared/model/view.ts';
import { sequenceOfIds } from '../../shared/util/uuid.ts';
import { applicationRoot } from '../page/locations.ts';
import { emptyMapChanges } from './new-map.ts';
import type { SampleChanges, SampleName } from './sample.ts';
import { readSampleViews, viewOf } from './sample-views.ts';

const TABLES = ['entities.csv', 'links.csv', 'sources.csv', 'evidence.csv'] as const;

/** What the tables cannot say of the map itself. */
const aboutSchema = z.strictObject({ title: z.string(), description: z.string(), asAt: partialDate });

/** Ids and moments are made up from the sample's name and date, so that it is the same map every time, byte for byte. */
export const sampleChanges: SampleChanges = async (name) => {
  const folder = join(applicationRoot, 'resources', 'samples', name);
  const text = (file: string): Promise<string> => readSampleFile(join(folder, file), name);
  const about = aboutSchema.parse(JSON.parse(await text('map.json')));
  const newId = sequenceOfIds(`sample ${name}`, Date.parse(`${about.asAt}T00:00:00Z`));
  const start = [
    // The views that ship with the sample stand in for the one of an empty map.
    ...emptyMapChanges(about.title, newId).filter(({ record }) => record !== 'view'),
    added('setting', { id: 'description', value: about.description }),
    added('setting', { id: 'as-at', value: about.asAt }),
  ];
  const tables = await Promise.all(TABLES.map(async (file) => tableFrom(await text(file), file)));
  const context = { now: `${about.asAt}T00:00:00Z`, today: about.asAt, newId };
  const plan = planEdit(applyChanges(EMPTY_MAP, start), { edit: 'import.tables', input: { tables } }, context);
  if (!plan.ok) throw failure('internal', `The sample map cannot be made. ${plan.error.message}`);
  // A new map has not been imported from anywhere.
  const content = plan.value.changes.filter(({ record }) => record !== 'receipt').map(shownByRole);
  const map = applyChanges(applyChanges(EMPTY_MAP, start), content);
  const views = readSampleViews(await text('views.json')).map((definition, order) => ({
    key: definition.id,
    view: viewOf(map, definition, newId() as ViewId, order),
  }));
  const places = tableFrom(await text('places.csv'), 'places.csv');
  return [...start, ...content, ...views.map(({ view }) => added('view', view)), ...placed(map, views, places)];
};

async function readSampleFile(path: string, name: SampleName): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw failure('file-missing', `The sample “${name}” is not part of this copy of Threadmap: ${path} is missing.`, {
      path,
      why: String(error),
    });
  }
}

function tableFrom(text: string, file: string): Table {
  const table = readDelimited(text, file);
  if (!table.ok) throw failure('internal', `The sample map cannot be made. ${table.error.message}`);
  return table.value;
}

/** Where the layouts put the entries, kept with the sample so that nobody waits for them: see resources/build/sample-places.ts. */
function placed(map: MapData, views: readonly { key: string; view: View }[], places: Table): Change[] {
  const ids = new Map(views.map(({ key, view }) => [key, view.id]));
  return places.rows.flatMap(({ cells: [key = '', externalId = '', x, y] }) => {
    const view = ids.get(key);
    if (view === undefined) return [];
    return entitiesWithExternalId(map, externalId).map((entity) =>
      added('position', {
        id: positionId(view, entity.id),
        view,
        entity: entity.id,
        x: Number(x),
        y: Number(y),
        isPinned: false,
      }),
    );
  });
}

/** Every person of the sample is a role: the name of the entry is the role itself, for any audience to see. */
function shownByRole(change: Change): Change {
  const entity = change.record === 'entity' ? (change.after as unknown as Entity | null) : null;
  if (!entity?.person) return change;
  return added('entity', { ...entity, person: { ...entity.person, role: entity.name } });
}
