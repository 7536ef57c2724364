import { planContentOf } from '../../engagement/plans/content.ts';
import { audiencesIn, COVERED_LABELS, coverageOf } from '../../engagement/plans/coverage.ts';
import { gapsOf } from '../../engagement/plans/gaps.ts';
import { progressOf } from '../../engagement/plans/progress.ts';
import { reachOf } from '../../engagement/plans/reach.ts';
import type { Plan } from '../../model/engagement.ts';
import { inOrder, kindLabel, shownNameOf, termLabel } from '../../model/words.ts';
import { countOf } from '../../util/count-of.ts';
import { sayDate } from '../../util/dates.ts';
import { trustIn } from '../counting.ts';
import { type Asked, onlyAbout, type Question } from '../question.ts';
import { byName, namesOf, shareOfThe } from '../say.ts';
import { entriesColumn, entryColumn, numberColumn, tableOf, textColumn } from '../tables.ts';

export const plans: Question = {
  id: 'plans',
  title: 'How far the plans are',
  asks: 'How far is each plan of engagement, what is late, what does it not say yet, and which audiences has nobody planned for?',
  heading: 'Communication',
  needs: [onlyAbout('Only for')],
  isInternal: true,
  answer(asked) {
    const { map, asAt } = asked;
    const meant = plansMeant(asked);
    const each = meant.map((plan) => ({ plan, progress: progressOf(map, plan, asAt), content: planContentOf(plan) }));
    const { planned, notPlanned } = audiencesIn(map);
    const date = (day: string | null): string | null => (day === null ? null : sayDate(day));
    return {
      answer: sayPlans(asked, each, planned.length, notPlanned.length),
      tables: [
        tableOf({
          id: 'plans',
          title: 'Plans',
          columns: [
            textColumn('plan', 'Plan'),
            entriesColumn('audience', 'For whom'),
            textColumn('owner', 'Owner'),
            numberColumn('done', 'Done'),
            numberColumn('all', 'Planned'),
            numberColumn('late', 'Late'),
            textColumn('next', 'Next'),
            textColumn('due', 'By when'),
            numberColumn('contacts', 'Contacts'),
            entriesColumn('notMet', 'Not met yet'),
          ],
          rows: each.map(({ plan, progress }) => [
            plan.name,
            plan.audience.filter((id) => map.entity.has(id)),
            plan.owner,
            progress.done,
            progress.all,
            progress.late.length,
            progress.next?.what ?? null,
            date(progress.next?.due ?? null),
            progress.contacts,
            [...progress.notMet],
          ]),
          ifEmpty: 'There is no plan.',
        }),
        tableOf({
          id: 'activities',
          title: 'What is planned, and who does it (RACI)',
          columns: [
            textColumn('plan', 'Plan'),
            textColumn('what', 'What'),
            textColumn('message', 'Message'),
            textColumn('method', 'Method'),
            entryColumn('messenger', 'Messenger'),
            textColumn('responsible', 'Responsible'),
            textColumn('accountable', 'Accountable'),
            textColumn('consulted', 'Consulted'),
            textColumn('informed', 'Informed'),
            textColumn('due', 'By when'),
            textColumn('state', 'State'),
          ],
          rows: each.flatMap(({ plan, progress, content }) =>
            content.activities.map((activity) => [
              plan.name,
              activity.what,
              activity.message ?? content.message,
              activity.method === null ? null : termLabel(map, 'method', activity.method),
              activity.messenger !== null && map.entity.has(activity.messenger) ? activity.messenger : null,
              activity.responsible.join(', ') || null,
              activity.accountable.join(', ') || null,
              activity.consulted.join(', ') || null,
              activity.informed.join(', ') || null,
              date(activity.due),
              activity.isDone ? 'Done' : progress.late.some(({ id }) => id === activity.id) ? 'Late' : 'Open',
            ]),
          ),
          ifEmpty: 'Nothing is planned.',
        }),
        tableOf({
          id: 'reach',
          title: 'The way to each audience, as the map knows it',
          columns: [
            textColumn('plan', 'Plan'),
            entryColumn('audience', 'Audience'),
            entriesColumn('tellers', 'Who tells it now'),
            entriesColumn('path', 'Path from whoever speaks'),
          ],
          rows: each.flatMap(({ plan }) =>
            reachOf(map, plan, asAt).audiences.map(({ audience, tellers, path }) => [
              plan.name,
              audience,
              tellers.map(({ entry }) => entry),
              [...(path ?? [])],
            ]),
          ),
          ifEmpty: 'No plan names an audience.',
        }),
        tableOf({
          id: 'gaps',
          title: 'What plans do not say yet',
          columns: [textColumn('plan', 'Plan'), textColumn('gap', 'What is missing')],
          rows: meant.flatMap((plan) => gapsOf(plan).map((gap) => [plan.name, gap])),
          ifEmpty: 'Nothing is missing.',
        }),
        tableOf({
          id: 'coverage',
          title: 'Audiences planned for, by sector, locality and layer',
          note: 'Of all plans. An audience in two localities counts in both.',
          columns: [
            textColumn('by', 'By'),
            textColumn('which', 'Which'),
            numberColumn('planned', 'Planned for'),
            numberColumn('notPlanned', 'Not planned for'),
            entriesColumn('who', 'Who is not'),
          ],
          rows: coverageOf(map).map(({ by, label, planned: own, notPlanned: none }) => [
            COVERED_LABELS[by],
            label,
            own.length,
            none.length,
            byName(map, none),
          ]),
          ifEmpty: 'The map has no audience.',
        }),
        tableOf({
          id: 'not-planned',
          title: 'Audiences that nobody has planned for',
          columns: [entryColumn('entry', 'Audience'), textColumn('kind', 'Kind')],
          rows: byName(
            map,
            notPlanned.map(({ id }) => id),
          ).map((id) => [id, kindLabel(map, map.entity.get(id as never)?.kind ?? '')]),
          ifEmpty: 'Every audience is planned for.',
        }),
      ],
      entities: [...new Set(meant.flatMap(({ audience }) => audience.filter((id) => map.entity.has(id))))],
      links: [],
      trust: {
        ...trustIn(asked, { lookedAt: '', counted: { all: [], links: [] } }),
        scope: `${countOf(meant.length, 'plan', 'plans')}, with what was recorded for ${meant.length === 1 ? 'it' : 'them'} up to ${sayDate(asAt)}.`,
        unknowns: ['Who tells an audience is as the map has it: a way that nobody has recorded is missing here.'],
      },
      also: { plans: meant.length, late: each.reduce((sum, { progress }) => sum + progress.late.length, 0) },
    };
  },
};

function plansMeant({ map, about }: Asked): readonly Plan[] {
  const all = [...map.plan.values()].map((plan) => ({ ...plan, label: plan.name, value: plan.id }));
  const meant = about.length === 0 ? all : all.filter(({ audience }) => audience.some((id) => about.includes(id)));
  return inOrder(meant).flatMap(({ value }) => map.plan.get(value) ?? []);
}

type Each = { readonly plan: Plan; readonly progress: ReturnType<typeof progressOf> };

function sayPlans({ map, about, asAt }: Asked, each: readonly Each[], planned: number, notPlanned: number): string {
  const audiences =
    planned + notPlanned === 0
      ? 'The map has no audience.'
      : `Planned for is ${shareOfThe(planned, planned + notPlanned, ['audience', 'audiences'])}.`;
  if (each.length === 0)
    return about.length > 0
      ? `There is no plan for ${namesOf(map, about)}.`
      : `There is no plan yet. ${audiences} To answer this, make one in the Engagement tab.`;
  const done = each.reduce((sum, { progress }) => sum + progress.done, 0);
  const all = each.reduce((sum, { progress }) => sum + progress.all, 0);
  const late = each.reduce((sum, { progress }) => sum + progress.late.length, 0);
  const bare = each.filter(({ plan }) => gapsOf(plan).length > 0).length;
  const nobody = new Set(each.flatMap(({ plan }) => reachOf(map, plan, asAt).nobody));
  return [
    `${countOf(each.length, 'plan', 'plans')}: ${all === 0 ? 'nothing is planned to be done' : `${done} of ${countOf(all, 'thing', 'things')} planned ${all === 1 || done === 1 ? 'is' : 'are'} done`}${late > 0 ? `, ${late} late` : ''}.`,
    ...(bare > 0 ? [`${countOf(bare, 'plan does', 'plans do')} not say all that a plan should.`] : []),
    ...(nobody.size > 0
      ? [
          `Nobody on the map tells ${[...nobody]
            .slice(0, 3)
            .map((id) => shownNameOf(map, id))
            .join(', ')}${nobody.size > 3 ? ` and ${nobody.size - 3} more` : ''}.`,
        ]
      : []),
    audiences,
  ].join(' ');
}
