import { actorsFile } from '../../src/model/records/actor-records.ts';
import { type BriefFile, briefFile } from '../../src/model/records/brief-records.ts';
import type { DataSet } from '../../src/model/records/data-set.ts';
import { eventsFile } from '../../src/model/records/event-records.ts';
import { EVENT_KIND } from '../../src/model/vocabulary/events.ts';
import { MODALITY } from '../../src/model/vocabulary/statements.ts';

/** Data sets of any size, the same for the same arguments. */

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export const createRandom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const KINDS = Object.keys(EVENT_KIND);
const MODALITIES = Object.keys(MODALITY);
const COUNTRIES = ['CHN', 'KOR', 'PRK', 'USA', 'JPN', 'RUS', 'TWN', 'AUS', 'NZL', 'NOR', 'BRA', 'KEN'];
const HASH = '0'.repeat(64);
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

const pick = <T>(random: () => number, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

const date = (random: () => number): string | undefined => {
  const year = 1950 + Math.floor(random() * 80);
  const month = pick(random, MONTHS);
  const shape = random();
  if (shape < 0.1) return undefined;
  if (shape < 0.2) return `${year}`;
  if (shape < 0.3) return `${year}-${month}/${year + 1}-${month}`;
  if (shape < 0.35) return `${year}-${month}/..`;
  if (shape < 0.4) return `../${year}-${month}`;
  if (shape < 0.5) return `[${year}-${month}..${year + 1}-02]`;
  if (shape < 0.6) return `${year}-${month}~`;
  if (shape < 0.8) return `${year}-${month}`;
  return `${year}-${month}-1${Math.floor(random() * 10)}`;
};

const stated = { basis: 'STATED' as const, citations: ['p1.s1'] };

/** A brief that mentions these events, with motives that have some of them as evidence. */
const brief = (slug: string, events: readonly string[], random: () => number): BriefFile =>
  briefFile.parse({
    slug,
    title: `The brief ${slug}`,
    publisher: 'made-up-institute',
    authors: ['made-up-author'],
    published: { edtf: `2024-0${1 + (slug.length % 9)}-01`, basis: 'STATED' },
    language: 'en',
    citations: ['p1'],
    text: {
      sha256: HASH,
      length: 10,
      paragraphs: [
        { id: 'p1', kind: 'BODY', start: 0, end: 10, sha256: HASH, sentences: [{ start: 0, end: 10, sha256: HASH }] },
      ],
    },
    countries: COUNTRIES.map((actor) => ({ actor, names: [actor], ...stated })),
    mentions: events.map((event) => {
      const edtf = date(random);
      const actors = new Set([pick(random, COUNTRIES), pick(random, COUNTRIES), pick(random, COUNTRIES)]);
      return {
        event,
        modality: pick(random, MODALITIES),
        ...(edtf ? { date: { edtf, ...stated } } : {}),
        participants: [...actors].map((actor) => ({ actor, role: 'PARTICIPANT', ...stated })),
        issues: random() < 0.5 ? [{ issue: `issue-${Math.floor(random() * 5)}`, ...stated }] : [],
        ...stated,
      };
    }),
    motives: events.slice(0, 30).map((event, index) => ({
      slug: `${slug}-motive-${index}`,
      rank: index + 1,
      headline: index < 3,
      actors: [pick(random, COUNTRIES)],
      targets: [pick(random, COUNTRIES)],
      goal: `A goal with the number ${index}.`,
      modality: 'ONGOING',
      evidence: [{ node: `Event:${event}`, role: 'ACT', ...stated }],
      ...stated,
    })),
  });

/** A data set with this many events, spread over this many briefs. */
export const generateDataSet = (events: number, briefs = 1, seed = 1): DataSet => {
  const random = createRandom(seed);
  const slugs = Array.from({ length: events }, (_, index) => `event-${index}`);
  const share = Math.ceil(events / briefs);
  return {
    actors: actorsFile.parse({
      organizations: [{ slug: 'made-up-institute', names: { en: 'Made-up Institute' }, kind: 'THINK_TANK' }],
      people: [{ slug: 'made-up-author', names: { en: 'A. Author' } }],
    }),
    events: eventsFile.parse({
      events: slugs.map((slug, index) => ({
        slug,
        title: `Event ${(index * 7919) % events} of many`,
        kind: pick(random, KINDS),
        order: Math.floor(random() * 5),
      })),
      issues: [0, 1, 2, 3, 4].map((index) => ({ slug: `issue-${index}`, title: `Issue ${index}` })),
    }),
    briefs: Array.from({ length: briefs }, (_, index) =>
      brief(`brief-${index}`, slugs.slice(index * share, (index + 1) * share), random),
    ),
    texts: new Map(),
  };
};
