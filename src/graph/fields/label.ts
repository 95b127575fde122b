import { collectionOf, type RowOf } from '../../model/collections.ts';
import { ACTOR_TYPES, type ActorType, CLAIM_TYPES, type ClaimType, type NodeType } from '../../model/node-types.ts';
import { formatNodeRef } from '../../model/refs.ts';
import { type ActorName, actorsOfText, textOfClaim } from '../../model/rows/claims/claim-text.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { GraphContext } from '../context.ts';
import { titleOf } from '../reading/find-of-types.ts';
import { load, loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { checkLanguage, languageArg } from './language.ts';

/** What everything can be shown by: a label, and the reference that arguments take. */

/** Adds the interface that all entities and claims share. */
export const addLabeled = ({ builder, values }: SchemaTools): void => {
  builder.interfaceType('Labeled', {
    description: 'Anything that can be shown in a list by its label: entities by name or title, claims by their text.',
    interfaces: [builder.nodeInterfaceRef()],
    resolveType: (row) => row.__typename,
    fields: (t) => ({
      ref: t.string({
        description:
          'Its type and its readable id, such as `Event:camp-david-summit-2023`, as every argument takes it.',
        resolve: (row) => formatNodeRef({ type: row.__typename, id: collectionOf(row.__typename).id(row) }),
      }),
      label: t.string({
        // The names of countries come from the runtime's locale data.
        cost: 3,
        description: 'Its name or title, or its text; names in this language, where there is one in it.',
        args: { language: languageArg(t) },
        resolve: (row, { language }, context) => labelOf(row, checkLanguage(language), values.formats, context),
      }),
    }),
  });
};

type Formats = SchemaTools['values']['formats'];

const labelOf = (
  row: RowOf<NodeType>,
  language: string,
  formats: Formats,
  context: GraphContext,
): MaybePromise<string> => {
  if (isOfType(row, ACTOR_TYPES)) return nameOfActor(row, language, formats);
  if (isOfType(row, CLAIM_TYPES)) return textOf(row, formats, context);
  return titleOf(row) || collectionOf(row.__typename).id(row);
};

const isOfType = <Type extends NodeType>(row: RowOf<NodeType>, types: readonly Type[]): row is RowOf<Type> =>
  types.includes(row.__typename as Type);

/** The name of an actor in a language; in English if it has none in it. */
export const nameOfActor = (row: RowOf<ActorType>, language: string, formats: Formats): string =>
  row.__typename === 'Country'
    ? (formats.regions(language).of(row.code) ?? row.code)
    : (row.names[language] ?? row.names[language.split('-')[0] as string] ?? row.names.en ?? row.slug);

/** A claim as one sentence. */
export const textOf = (row: RowOf<ClaimType>, formats: Formats, context: GraphContext): MaybePromise<string> => {
  const namesOf = (rows: MaybePromise<readonly RowOf<ActorType>[]>) =>
    mapMaybePromise(rows, (actors) => actors.map((actor) => toActorName(actor, formats)));
  const parts = allMaybePromises<unknown>([
    namesOf(allMaybePromises(loadNodes(context, actorsOfText(row)))),
    namesOf(allMaybePromises(loadNodes(context, row.attributedTo))),
    load(context, 'Brief', row.brief),
  ]) as MaybePromise<[ActorName[], ActorName[], RowOf<'Brief'>]>;
  return mapMaybePromise(parts, ([actors, attributedTo, brief]) =>
    textOfClaim(row, actors, attributedTo, /^en(?:-|$)/.test(brief.restatedIn)),
  );
};

/** Groupings with a plural name, such as "Large technology companies", take a verb in the plural. */
const toActorName = (row: RowOf<ActorType>, formats: Formats): ActorName => {
  const name = nameOfActor(row, 'en', formats);
  return { name, isMany: row.__typename === 'Grouping' && /^People\b|s$|s of /.test(name) };
};
