// All rules of a picture made ready: for each channel the painters, the last of which comes first.
import { type FieldContext, fieldOf, NOT_SET } from '../../graph/fields/index.ts';
import { applyFilter, isAsking } from '../../graph/filters/index.ts';
import type { Theme } from '../theme.ts';
import type { Channel } from './channels.ts';
import { type Painted, type Painter, painterOf } from './painter.ts';
import { type LabelShows, type PlacedRule, readRules } from './rule.ts';
import { type Item, numberReader, sayNumber, wordLabel, wordsReader } from './values.ts';

/** By which painter, and as which row of the legend, each channel of an item was decided; a channel without one has its standard look. */
export type PaintedBy = Partial<Record<Channel, Painted & { readonly painter: Painter }>>;

export type Painters = {
  /** In the order of the rules. */
  readonly all: readonly Painter[];
  readonly entity: (item: Item) => PaintedBy;
  readonly link: (item: Item) => PaintedBy;
  /** What stands at an entry in place of its name alone; null: its name. */
  readonly label: (item: Item, name: string) => string | null;
};

const NOTHING: PaintedBy = {};

export function paintersFor(context: FieldContext, stored: readonly unknown[], theme: Theme): Painters {
  const rules = readRules(stored);
  const all = rules.map((rule) => painterOf(context, rule, theme)).filter((painter) => painter !== null);
  const labels = rules.flatMap((rule) => labelPainter(context, rule) ?? []).reverse();
  return {
    all,
    entity: cascade(all.filter(({ channel }) => !channel.startsWith('line-'))),
    link: cascade(all.filter(({ channel }) => channel.startsWith('line-'))),
    label(item, name) {
      for (const paint of labels) {
        const label = paint(item, name);
        if (label !== null) return label;
      }
      return null;
    },
  };
}

/** The last rule that applies to an item decides. */
function cascade(painters: readonly Painter[]): (item: Item) => PaintedBy {
  if (painters.length === 0) return () => NOTHING;
  const lastFirst = [...painters].reverse();
  return (item) => {
    const painted: PaintedBy = {};
    for (const painter of lastFirst) {
      if (painted[painter.channel]) continue;
      const found = painter.paint(item);
      if (found) painted[painter.channel] = { ...found, painter };
    }
    return painted;
  };
}

type LabelPainter = (item: Item, name: string) => string | null;

function labelPainter(context: FieldContext, { rule }: PlacedRule): LabelPainter | null {
  if (!rule.isOn || rule.how.by !== 'label') return null;
  const value = valueSayer(context, rule.field);
  if (rule.field !== null && !value) return null;
  const asked = (rule.when ?? []).filter(isAsking);
  const ids = asked.length === 0 ? null : applyFilter(context, { groups: [asked] }).entities;
  const { show } = rule.how;
  return (item, name) => (ids && !ids.has(item.id) ? null : labelled(show, name, value?.(item) ?? null));
}

function labelled(show: LabelShows, name: string, value: string | null): string {
  switch (show) {
    case 'name':
      return name;
    case 'none':
      return '';
    case 'value':
      return value ?? '';
    case 'both':
      return value === null ? name : `${name} · ${value}`;
  }
}

/** The value of a field in words; null where nothing is recorded. */
function valueSayer(context: FieldContext, id: string | null): ((item: Item) => string | null) | null {
  const field = id === null ? undefined : fieldOf(context.map, id);
  if (field?.of !== 'entity') return null;
  const words = wordsReader(context, field);
  if (words) {
    return (item) => {
      const said = words(item).filter((word) => word !== NOT_SET);
      return said.length === 0 ? null : said.map((word) => wordLabel(context.map, field, word)).join(', ');
    };
  }
  const date = field.date as ((context: FieldContext, item: never) => string | null) | null;
  if (date) return (item) => date(context, item as never);
  const number = numberReader(context, field);
  return (item) => {
    const value = number?.(item) ?? null;
    return value === null ? null : sayNumber(value);
  };
}
