import { collectionOf, type RowOf } from '../../model/collections.ts';
import { ACTOR_TYPES, type ActorType, CLAIM_TYPES, type ClaimType, STATEMENT_TYPES } from '../../model/node-types.ts';
import type { NodeRef } from '../../model/refs.ts';
import { actorsOfText, textOfClaim } from '../../model/rows/claims/claim-text.ts';
import type { ActorName } from '../../model/rows/claims/said-by.ts';
import type { DateValue } from '../../model/rows/statement.ts';
import {
  type Named,
  textOfAnswer,
  textOfAppearance,
  textOfDiscussion,
  textOfEvidence,
  textOfLink,
  textOfMembership,
  textOfMention,
  textOfParticipation,
} from '../../model/rows/statement-texts.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { GlobalRow, StatementRow } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { titleOf } from '../reading/find-of-types.ts';
import { load, loadNode, loadNodes } from '../reading/load.ts';
import type { Values } from '../values/values.ts';
import { supportedLanguage } from './language.ts';

/** The label of everything, and the text of statements: loads what they name. The words are those of src/model/rows. */

/** How names and dates are written. */
type Writing = Pick<Values, 'formats' | 'labelDate'>;

/** A name or a title in a language, or the text of a statement. */
export const labelOf = (
  row: GlobalRow,
  language: string,
  writing: Writing,
  context: GraphContext,
): MaybePromise<string> => {
  if (isOfType(row, ACTOR_TYPES)) return nameOfActor(row, language, writing);
  if (isStatement(row)) return textOf(row, writing, context);
  if (row.__typename === 'Outcome') return row.summary;
  return titleOf(row) || collectionOf(row.__typename).id(row);
};

const isOfType = <Type extends GlobalRow['__typename']>(
  row: GlobalRow,
  types: readonly Type[],
): row is Extract<GlobalRow, { __typename: Type }> => types.includes(row.__typename as Type);

const isStatement = (row: GlobalRow): row is StatementRow => isOfType(row, [...CLAIM_TYPES, ...STATEMENT_TYPES]);

/** The name of an actor in a language; in English if it has none in it. */
export const nameOfActor = (row: RowOf<ActorType>, language: string, { formats }: Pick<Writing, 'formats'>): string =>
  row.__typename === 'Country'
    ? (formats.regions(language).of(row.code) ?? row.code)
    : (row.names[language] ?? row.names[language.split('-')[0] as string] ?? row.names.en ?? row.slug);

/** A statement as one sentence. */
export const textOf = (row: StatementRow, writing: Writing, context: GraphContext): MaybePromise<string> => {
  const nameOf = (actor: NodeRef<ActorType>) =>
    mapMaybePromise(loadNode(context, actor), (found) => toActorName(found, writing)) as MaybePromise<ActorName>;
  const named = (node: NodeRef) => toNamed(node, writing, context);
  const inBrief = (slug: string) => load(context, 'Brief', slug);
  switch (row.__typename) {
    case 'Mention':
      return together([inBrief(row.brief), load(context, 'Event', row.event)], (brief, event) =>
        textOfMention(row, event.title, labelIn(brief, row.date, writing), isEnglish(brief)),
      );
    case 'Participation':
      return together(
        [inBrief(row.mention.brief), load(context, 'Event', row.mention.event), nameOf(row.actor)],
        (brief, event, actor) => textOfParticipation(row, actor, event.title, isEnglish(brief)),
      );
    case 'Appearance':
      return together([inBrief(row.brief), nameOf(row.actor)], (brief, { name }) =>
        textOfAppearance(row, brief.title, name, isEnglish(brief)),
      );
    case 'IssueMention':
      return together([inBrief(row.brief), load(context, 'Issue', row.issue)], (brief, { title }) =>
        textOfDiscussion(row, brief.title, title, isEnglish(brief)),
      );
    case 'InstrumentMention':
      return together([inBrief(row.brief), load(context, 'Instrument', row.instrument)], (brief, { title }) =>
        textOfDiscussion(row, brief.title, title, isEnglish(brief)),
      );
    case 'Membership':
      return together(
        [inBrief(row.brief), nameOf(row.member), nameOf({ type: 'Grouping', id: row.grouping })],
        (brief, member, { name }) => textOfMembership(member, name, isEnglish(brief)),
      );
    case 'Evidence':
      return together(
        [inBrief(row.brief), named(row.node), named({ type: 'Motive', id: row.motive })],
        (brief, what, { label }) => textOfEvidence(row, what, label, isEnglish(brief)),
      );
    case 'Answer':
      return together(
        [inBrief(row.brief), named(row.node), named({ type: 'Recommendation', id: row.recommendation })],
        (brief, to, { label }) => textOfAnswer(to, label, isEnglish(brief)),
      );
    case 'Link':
      return together([inBrief(row.brief), named(row.node), named(row.otherNode)], (brief, from, to) =>
        textOfLink(row, from, to, isEnglish(brief)),
      );
    default:
      return textOfClaimIn(row, writing, context);
  }
};

/** What follows from several values, some of which may be promised. */
const together = <Parts extends readonly unknown[]>(
  parts: { [At in keyof Parts]: MaybePromise<Parts[At]> },
  text: (...parts: Parts) => string,
): MaybePromise<string> =>
  mapMaybePromise(allMaybePromises(parts as readonly MaybePromise<unknown>[]), (found) =>
    text(...(found as readonly unknown[] as Parts)),
  );

const textOfClaimIn = (row: RowOf<ClaimType>, writing: Writing, context: GraphContext): MaybePromise<string> => {
  const namesOf = (nodes: readonly NodeRef<ActorType>[]) =>
    mapMaybePromise(allMaybePromises(loadNodes(context, nodes)), (actors) =>
      actors.map((actor) => toActorName(actor, writing)),
    ) as MaybePromise<ActorName[]>;
  return together(
    [namesOf(actorsOfText(row)), namesOf(row.attributedTo), load(context, 'Brief', row.brief)],
    (actors, attributedTo, brief) => textOfClaim(row, actors, attributedTo, isEnglish(brief)),
  );
};

/** Groupings with a plural name, such as "Large technology companies", take a verb in the plural. */
const toActorName = (row: RowOf<ActorType>, writing: Writing): ActorName => {
  const name = nameOfActor(row, 'en', writing);
  return { name, otherNames: row.aliases, isMany: row.__typename === 'Grouping' && PLURAL.test(name) };
};

/** "Companies", "Stakeholders interviewed on carbon removal", "Unions, colleges and schools". */
const PLURAL = /^People\b|s$|s (?:of|in|on|from|for|who|that|interviewed) |^\p{L}+s, /u;

const toNamed = ({ type, id }: NodeRef, writing: Writing, context: GraphContext): MaybePromise<Named> =>
  mapMaybePromise(load(context, type, id) as MaybePromise<GlobalRow>, (row) =>
    mapMaybePromise(labelOf(row, 'en', writing, context), (label) => ({ label, isSentence: isStatement(row) })),
  );

const isEnglish = ({ restatedIn }: RowOf<'Brief'>): boolean => /^en(?:-|$)/.test(restatedIn);

/** A date in the language in which a brief is restated. */
const labelIn = ({ restatedIn }: RowOf<'Brief'>, date: DateValue | null, { labelDate }: Writing): string | null =>
  date && labelDate(date, supportedLanguage(restatedIn) ?? 'en');
