import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { checkLanguage, languageArg } from '../fields/language.ts';
import { otherIdsField } from '../fields/other-ids.ts';
import { nameOfActor } from '../fields/text.ts';
import type { SchemaTools } from '../schema-tools.ts';

/** Adds the interface of actors. */
export const addActor = ({ builder, values }: SchemaTools): void => {
  builder.interfaceType('Actor', {
    description: 'An actor: a country, an organization, a person, or a grouping of them.',
    interfaces: [builder.nodeInterfaceRef(), 'Labeled'],
    resolveType: (row) => row.__typename,
    fields: (t) => ({
      slug: t.exposeString('slug', {
        description:
          'Its readable id; for a country, the alpha-2 code in lower case. Every argument that takes an actor accepts it.',
      }),
      otherIds: otherIdsField(t),
      name: t.string({
        // The names of countries come from the runtime's locale data.
        cost: 3,
        description: 'Its name in a language; in English if it has no name in that language.',
        args: { language: languageArg(t) },
        resolve: (row, { language }) => nameOfActor(row, checkLanguage(language), values),
      }),
      aliases: t.exposeStringList('aliases', {
        listSize: { assumedSize: GREATEST_LENGTH.aliases },
        description: 'Its other names.',
      }),
    }),
  });
};
