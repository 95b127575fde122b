import { type BriefFile, briefFile } from '../../src/model/records/brief-records.ts';
import type { DataSet } from '../../src/model/records/data-set.ts';
import { createRandom, generateDataSet } from './generated-data.ts';

/**
 * Generated data that is as dense as the published brief: for each event that a brief mentions, ten statements, with 1.6
 * citations each, of two passages of its text, and 1.8 kB of JSON.
 */
export const generateDenseDataSet = (events: number, briefs: number): DataSet => {
  const set = generateDataSet(events, briefs);
  return { ...set, briefs: set.briefs.map(densify) };
};

const HASH = '5f'.repeat(32);
const LENGTH = 100;
const SENTENCES = 2;

/** A number below `count`. */
type Below = (count: number) => number;

const densify = (brief: BriefFile, number: number): BriefFile => {
  const random = createRandom(number);
  const below: Below = (count) => Math.floor(random() * count);
  const paragraphs = 2 + Math.ceil((brief.mentions.length * 2) / 3);
  const passage = () => `p${1 + below(paragraphs)}.s${1 + below(SENTENCES)}`;
  const stated = () => {
    const [one, other] = [passage(), passage()];
    return { basis: 'STATED', citations: random() < 0.4 || one === other ? [one] : [one, other] };
  };
  const cited = JSON.parse(
    JSON.stringify(brief).replaceAll(/"basis":"STATED","citations":\["p1.s1"\]/g, () =>
      JSON.stringify(stated()).slice(1, -1),
    ),
  );
  return briefFile.parse({
    ...cited,
    title: `${brief.title}, on ${words(below, 4)}`,
    text: indexText(paragraphs),
    mentions: cited.mentions.map((mention: object, index: number) => ({
      ...mention,
      names: [`${words(below, 2)} of ${brief.slug} ${index}`],
      summary: `A sentence of ${words(below, 9)}.`,
    })),
    ...claimsOf(cited, below, stated),
  });
};

/** Statements of the kinds that the published brief has, in about its numbers for each event. */
const claimsOf = ({ slug, mentions, motives }: BriefFile, below: Below, stated: () => object) => {
  const share = (part: number) => Array.from({ length: Math.ceil(mentions.length * part) }, (_, index) => index);
  const actor = () => ['CHN', 'KOR', 'PRK', 'USA', 'JPN', 'RUS'][below(6)];
  return {
    motives: motives.map((motive) => ({ ...motive, goal: `A goal of ${words(below, 6)}.` })),
    stances: share(0.37).map((index) => ({
      slug: `${slug}-stance-${index}`,
      holders: [actor()],
      topic: words(below, 2),
      polarity: 'POSITIVE',
      modality: 'ONGOING',
      summary: `A stance on ${words(below, 6)}.`,
      ...stated(),
    })),
    forecasts: share(0.44).map((index) => ({
      slug: `${slug}-forecast-${index}`,
      type: 'FORECAST',
      actors: [actor()],
      modality: 'EXPECTED',
      summary: `It foresees ${words(below, 8)}.`,
      ...stated(),
    })),
    terms: share(0.5).map((index) => ({
      slug: `${slug}-term-${index}`,
      term: words(below, 2),
      kind: 'POLICY',
      summary: `A policy of ${words(below, 4)}.`,
      ...stated(),
    })),
    links: share(0.6).map((index) => ({
      from: `Motive:${motives[index % motives.length]?.slug}`,
      to: `Event:${mentions[index]?.event}`,
      kind: 'LEADS_TO',
      ...stated(),
    })),
  };
};

const indexText = (paragraphs: number) => ({
  sha256: HASH,
  length: paragraphs * LENGTH,
  paragraphs: Array.from({ length: paragraphs }, (_, index) => ({
    id: `p${index + 1}`,
    kind: 'BODY',
    start: index * LENGTH,
    end: (index + 1) * LENGTH,
    sha256: HASH,
    sentences: Array.from({ length: SENTENCES }, (_, at) => ({
      start: index * LENGTH + (at * LENGTH) / SENTENCES,
      end: index * LENGTH + ((at + 1) * LENGTH) / SENTENCES,
      sha256: HASH,
    })),
  })),
});

const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'zu'];

/** Words of a vocabulary of some thousand. */
const words = (below: Below, count: number): string =>
  Array.from({ length: count }, () =>
    Array.from({ length: 3 }, () => SYLLABLES[below(SYLLABLES.length)]).join(''),
  ).join(' ');
