// A section of the legend for each rule that painted something, with samples as it painted them. Rules that say the same thing in
// two ways, in colour and in size say, share one.

import type { Shape } from '../../model/vocabulary.ts';
import type { Appearance, EntityLook, LinkLook } from '../appearance.ts';
import { dashAt, fadedLine } from '../appearance.ts';
import { mixColours } from '../colour.ts';
import { type BorderStyle, type Channel, channels, type LineDash, type Look, lineDashes } from '../rules/channels.ts';
import type { Painter } from '../rules/painter.ts';
import { shapeSizes } from '../shapes.ts';
import type { Theme } from '../theme.ts';
import {
  type EntrySample,
  type LegendRow,
  type LegendSection,
  type LineSample,
  plainEntry,
  plainLine,
  type Sample,
} from './section.ts';

type Looked = Pick<EntityLook | LinkLook, 'painted'>;
type Counts = ReadonlyMap<string, number>;

export function ruleSections(
  looks: readonly Looked[],
  { painters, theme }: Appearance,
  of: 'entity' | 'link',
): LegendSection[] {
  const counted = painters.all
    .filter(({ channel, rule }) => channels[channel].of === of && !isSayingNothing(rule))
    .map((painter) => ({ painter, counts: countsOf(looks, painter) }))
    .filter(({ counts }) => counts.size > 0);
  const groups: { readonly painters: Painter[]; readonly counts: Counts }[] = [];
  for (const { painter, counts } of counted) {
    const twin = groups.find(
      (group) => group.painters[0] && saysTheSame(group.painters[0], painter, group.counts, counts),
    );
    if (twin) twin.painters.push(painter);
    else groups.push({ painters: [painter], counts });
  }
  return groups.map((group) => sectionOf(group.painters, group.counts, theme));
}

/** The same for all needs no key. */
function isSayingNothing({ how, when = [] }: Painter['rule']): boolean {
  return how.by === 'same' && when.length === 0;
}

function countsOf(looks: readonly Looked[], painter: Painter): Counts {
  const counts = new Map<string, number>();
  for (const { painted } of looks) {
    const decided = painted[painter.channel];
    if (decided?.painter === painter) counts.set(decided.key, (counts.get(decided.key) ?? 0) + 1);
  }
  return counts;
}

function saysTheSame(a: Painter, b: Painter, countsOfA: Counts, countsOfB: Counts): boolean {
  return (
    a.channel !== b.channel &&
    a.rule.field === b.rule.field &&
    a.rule.how.by === b.rule.how.by &&
    JSON.stringify(a.rule.when ?? []) === JSON.stringify(b.rule.when ?? []) &&
    countsOfA.size === countsOfB.size &&
    [...countsOfA].every(([key, count]) => countsOfB.get(key) === count && a.row(key).label === b.row(key).label)
  );
}

function headingOf(painters: readonly Painter[]): string {
  const names = painters.map(({ channel }, index) =>
    index === 0 ? channels[channel].label : channels[channel].label.toLowerCase(),
  );
  const last = names.at(-1) ?? '';
  const paints = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
  const [first] = painters;
  // What is said in three ways or more, the samples say better than a list of the ways.
  if (first?.field && painters.length > 2) return first.field.label;
  return first?.field ? `${paints}: ${first.field.label}` : paints;
}

function sectionOf(painters: readonly Painter[], counts: Counts, theme: Theme): LegendSection {
  const [first] = painters;
  const keys = first?.sorted(counts.keys()) ?? [];
  const rows = keys.flatMap((key): LegendRow[] => {
    const row = first?.row(key);
    if (!first || !row) return [];
    const looks = new Map(painters.map((painter) => [painter.channel, painter.row(key).look]));
    const sample = channels[first.channel].of === 'entity' ? entrySample(looks, theme) : lineSample(looks, theme);
    return [{ key, label: row.label, count: counts.get(key) ?? 0, choice: row.choice, sample }];
  });
  return { key: painters.map(({ at }) => `rule-${at}`).join(' '), heading: headingOf(painters), rows };
}

type Looks = ReadonlyMap<Channel, Look>;

function entrySample(looks: Looks, theme: Theme): Sample {
  const plain = plainEntry(theme);
  const shape = (looks.get('shape') as Shape | undefined) ?? plain.shape;
  const size = Number(looks.get('size') ?? 1);
  const strength = Number(looks.get('opacity') ?? 1);
  const hasFill = looks.has('colour') || !looks.has('opacity');
  const fill = hasFill ? String(looks.get('colour') ?? plain.fill) : theme.otherSectors;
  const sample: EntrySample = {
    ...plain,
    shape,
    width: shapeSizes[shape].width * size,
    height: shapeSizes[shape].height * size,
    fill: mixColours(fill, theme.background, 1 - strength),
    border: String(looks.get('border-colour') ?? plain.border),
    borderWidth: Number(looks.get('border-width') ?? (looks.has('border-colour') ? 2.4 : plain.borderWidth)),
    borderStyle: (looks.get('border-style') as BorderStyle | undefined) ?? plain.borderStyle,
  };
  return sample;
}

function lineSample(looks: Looks, theme: Theme): Sample {
  const plain = plainLine(theme);
  const width = Number(looks.get('line-width') ?? (looks.has('line-colour') ? 2.2 : plain.width));
  const dash = looks.get('line-dash') as LineDash | undefined;
  const strength = Number(looks.get('line-opacity') ?? 1);
  const sample: LineSample = {
    ...plain,
    width,
    colour: fadedLine(String(looks.get('line-colour') ?? plain.colour), strength, theme),
    dash: dashAt(dash === undefined ? [] : lineDashes[dash], width),
  };
  return sample;
}
