import { pluralOf, typesDefinedIn } from '../../src/model/node-types.ts';
import type { BriefFile } from '../../src/model/records/brief-records.ts';
import type { DataSet } from '../../src/model/records/data-set.ts';
import type { OutsideOutcome } from '../../src/model/records/outcome-records.ts';

/**
 * A data set with rows inserted between those of another: a copy of each under another slug, and more statements in
 * each list. The original rows are unchanged.
 */

const again = <Slug extends string>(slug: Slug) => `${slug}-again` as Slug;
const MORE_COUNTRIES = ['BRA', 'KEN', 'NOR', 'AFG', 'ZWE'];

const doubled = <Row extends { slug: string }>(rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => [{ ...row, slug: again(row.slug) }, row]);

const doubledNodes = <Row extends { node: string }>(rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => [{ ...row, node: again(row.node) }, row]);

/** An outcome, what was known of it earlier, and one of the copy of what it is of. */
const earlierAndAgain = (row: OutsideOutcome): OutsideOutcome[] => [
  { ...row, of: again(row.of) },
  { ...row, asOf: '2025-01-01' },
  row,
];

/** The lists of a brief whose rows have slugs: its claims of all types. */
const claimLists = typesDefinedIn('brief').map(pluralOf);

/** All of a brief's claims, with the rows of each type mapped. */
const mapClaims = (brief: BriefFile, map: <Row extends { slug: string }>(rows: readonly Row[]) => Row[]): object =>
  Object.fromEntries(claimLists.map((list) => [list, map(brief[list as 'motives'])]));

const insertIntoBrief = (brief: BriefFile): BriefFile => {
  const stated = { basis: 'STATED' as const, citations: brief.citations };
  const countries = MORE_COUNTRIES.map((actor) => ({ actor, names: [actor], ...stated }));
  return {
    ...brief,
    countries: [...countries, ...brief.countries],
    organizations: brief.organizations.flatMap((row) => [{ ...row, actor: again(row.actor) }, row]),
    people: brief.people.flatMap((row) => [{ ...row, actor: again(row.actor) }, row]),
    groupings: brief.groupings.flatMap((row) => [
      { ...row, actor: again(row.actor) },
      { ...row, members: [...row.members, ...MORE_COUNTRIES.map((actor) => ({ actor, ...stated }))] },
    ]),
    mentions: brief.mentions.flatMap((row) => [
      { ...row, event: again(row.event) },
      {
        ...row,
        participants: [
          ...MORE_COUNTRIES.map((actor) => ({ actor, role: 'PARTICIPANT' as const, ...stated })),
          ...row.participants,
        ],
        issues: row.issues.flatMap((issue) => [{ ...issue, issue: again(issue.issue) }, issue]),
        instruments: row.instruments.flatMap((one) => [{ ...one, instrument: again(one.instrument) }, one]),
      },
    ]),
    // Changes follow others, and are not inserted between them.
    changes: [...brief.changes.map((row) => ({ ...row, note: again(row.note) })), ...brief.changes],
    issues: brief.issues.flatMap((row) => [{ ...row, issue: again(row.issue) }, row]),
    instruments: brief.instruments.flatMap((row) => [{ ...row, instrument: again(row.instrument) }, row]),
    ...mapClaims(brief, doubled),
    motives: doubled(brief.motives).map((row) => ({ ...row, evidence: doubledNodes(row.evidence) })),
    recommendations: doubled(brief.recommendations).map((row) => ({ ...row, answers: doubledNodes(row.answers) })),
    links: brief.links.flatMap((row) => [{ ...row, to: again(row.to) }, { ...row, from: again(row.from) }, row]),
  };
};

export const insertRows = (data: DataSet): DataSet => ({
  ...data,
  actors: {
    countries: data.actors.countries,
    organizations: doubled(data.actors.organizations),
    people: doubled(data.actors.people),
    groupings: doubled(data.actors.groupings),
  },
  events: {
    events: doubled(data.events.events),
    issues: doubled(data.events.issues),
    instruments: doubled(data.events.instruments),
  },
  outcomes: data.outcomes && { outcomes: data.outcomes.outcomes.flatMap(earlierAndAgain) },
  briefs: data.briefs.flatMap((brief) => [
    insertIntoBrief(brief),
    // A second brief by the same people, on another day, that mentions the same events and has no claims.
    {
      ...brief,
      slug: again(brief.slug),
      published: { edtf: '2023-01-15', basis: 'STATED' as const },
      mentions: brief.mentions.map(({ date: _date, participants: _participants, ...mention }) => ({
        ...mention,
        participants: [],
      })),
      keyPoints: [],
      links: [],
      ...mapClaims(brief, () => []),
    },
  ]),
});
