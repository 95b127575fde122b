import { actorsFile } from '../../src/model/records/actor-records.ts';
import { type BriefFile, briefFile } from '../../src/model/records/brief-records.ts';
import type { DataSet } from '../../src/model/records/data-set.ts';
import { generateDataSet } from './generated-data.ts';

/** A generated data set of several institutes that write about the same events, with claims of all types. */

const stated = { basis: 'STATED' as const, citations: ['p1.s1'] };
const POLARITIES = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const;

/** The slug of an institute: `institute-0` and so on. */
export const instituteSlug = (index: number): string => `institute-${index}`;

/**
 * `events` events, each mentioned by a brief of its own, as in `generateDataSet`. Event 0 and every hundredth are also
 * mentioned by the briefs of all other institutes. All briefs have stances, forecasts, recommendations and findings.
 */
export const generateInstitutes = (events: number, briefs: number, institutes: number): DataSet => {
  const data = generateDataSet(events, briefs);
  const shared = Array.from({ length: Math.ceil(events / 100) }, (_, index) => `event-${index * 100}`);
  return {
    ...data,
    actors: actorsFile.parse({
      organizations: Array.from({ length: institutes }, (_, index) => ({
        slug: instituteSlug(index),
        names: { en: `Institute ${index}` },
        kind: 'THINK_TANK',
      })),
      people: [{ slug: 'made-up-author', names: { en: 'A. Author' } }],
    }),
    briefs: data.briefs.map((brief, index) => ofInstitute(brief, index, institutes, shared)),
  };
};

const ofInstitute = (brief: BriefFile, index: number, institutes: number, shared: readonly string[]): BriefFile => {
  const event = shared[Math.floor(index / institutes) % shared.length] ?? 'event-0';
  const isMentioned = brief.mentions.some((mention) => mention.event === event);
  const actor = ['CHN', 'KOR', 'USA', 'JPN'][index % 4];
  const polarity = POLARITIES[index % 3];
  const { authors: _authors, ...rest } = JSON.parse(JSON.stringify(brief));
  return briefFile.parse({
    ...rest,
    publisher: instituteSlug(index % institutes),
    authors: ['made-up-author'],
    mentions: [
      ...rest.mentions,
      ...(isMentioned
        ? []
        : [
            {
              event,
              modality: 'HAPPENED',
              summary: `What the brief ${index} says in short.`,
              date: { edtf: `2024-0${1 + (index % 2)}`, ...stated },
              participants: [{ actor, role: 'PARTICIPANT', ...stated }],
              ...stated,
            },
          ]),
    ],
    stances: [
      {
        slug: `${brief.slug}-view`,
        holders: [actor],
        object: `Event:${event}`,
        polarity,
        summary: `A view of ${index}.`,
      },
    ].map((stance) => ({ ...stance, modality: 'ONGOING', ...stated })),
    forecasts: [
      { slug: `${brief.slug}-forecast`, actors: [actor], type: 'FORECAST', summary: `A forecast of ${index}.` },
    ].map((forecast) => ({ ...forecast, modality: 'EXPECTED', ...stated })),
    recommendations: [
      {
        slug: `${brief.slug}-advice`,
        addressees: index % 4 === 0 ? [] : [actor],
        action: `An advice of ${index}.`,
        about: [`Event:${event}`, `Issue:issue-${index % 5}`],
        explicit: true,
        strength: 'SHOULD',
      },
    ].map((advice) => ({ ...advice, modality: 'HOPED', ...stated })),
    findings: [
      { slug: `${brief.slug}-finding`, about: [`Event:${event}`], summary: `A finding of ${index}.`, support: 'DATA' },
    ].map((finding) => ({ ...finding, modality: 'HAPPENED', ...stated })),
  });
};
