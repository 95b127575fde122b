import { type BriefGistFragment, ExplorerBriefsDocument, type ExplorerBriefsQuery } from './generated/views.ts';
import { readPageArguments, readParam, readParams, whereOrNull } from './parameters.ts';
import { type SourceBrief, type Statement, saidBy, type Titled, toStatement } from './statement.ts';
import { defineView } from './view.ts';

/** The list of briefs, by publisher, author, year, issue, actor and words of the title. */
export const briefList = defineView({
  name: 'briefs',
  path: '/briefs',
  document: ExplorerBriefsDocument,
  variables: (params) => {
    const [year, actors] = [readParam(params, 'year'), readParams(params, 'actor')];
    return {
      where: whereOrNull({
        publishers: readParams(params, 'publisher'),
        authors: readParams(params, 'author'),
        issues: readParams(params, 'issue'),
        involving: actors && { all: actors },
        title: readParam(params, 'q')?.trim(),
        published: year ? { within: { from: year, to: year } } : undefined,
      }),
      ...readPageArguments(params, 20),
    };
  },
  statements: ({ briefs }) => (briefs?.nodes ?? []).map(toListedBriefStatement),
});

/** A brief in a list, as a statement. */
export const toListedBriefStatement = (brief: Titled & SourceBrief & { published: Statement['date'] }): Statement =>
  toStatement('brief', brief, { actors: [brief.publisher.name], date: brief.published, ...saidBy(brief) });

/** What a brief says in short, and what of it that is. */
export type Gist =
  | { of: 'KEY_POINT' | 'SCOPE' | 'FINDING'; text: string }
  | { of: 'AIM' | 'ADVICE'; text: string; actors: readonly string[] };

/**
 * What a brief says in short: its first key point; else what it is about, its main motive, or its first recommendation. A finding says
 * least about the whole. Null if it has none of these.
 */
export const gistOf = ({
  keyPoints: [point],
  scope,
  motives: {
    nodes: [motive],
  },
  recommendations: {
    nodes: [advice],
  },
  findings: {
    nodes: [finding],
  },
}: BriefGistFragment): Gist | null => {
  if (point) return { of: 'KEY_POINT', text: point.summary };
  if (scope) return { of: 'SCOPE', text: scope };
  if (motive) return { of: 'AIM', text: motive.goal, actors: motive.actors.map(({ name }) => name) };
  if (advice) return { of: 'ADVICE', text: advice.action, actors: advice.addressees.map(({ name }) => name) };
  return finding ? { of: 'FINDING', text: finding.summary } : null;
};

type Facet = NonNullable<ExplorerBriefsQuery['briefs']>['facets'][number];

/** The facets of briefs, and the parameters of an address that narrow the list by them. */
export const FACET_PARAMETERS = {
  PUBLISHER: 'publisher',
  YEAR: 'year',
  ISSUE: 'issue',
  ACTOR: 'actor',
} as const satisfies Partial<Record<Facet['name'], string>>;

export type FacetParameter = (typeof FACET_PARAMETERS)[keyof typeof FACET_PARAMETERS];
/** The facets that a list of briefs has. */
export type BriefFacets = readonly (Facet & { name: keyof typeof FACET_PARAMETERS })[];

export const toBriefFacets = (facets: readonly Facet[]): BriefFacets =>
  facets.filter((facet): facet is BriefFacets[number] => facet.name in FACET_PARAMETERS);
