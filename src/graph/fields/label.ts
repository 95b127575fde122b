import { idOf } from '../reading/find-by-id.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { checkLanguage, languageArg } from './language.ts';
import { labelOf } from './text.ts';

/** Adds the interface of everything that can be shown: a label, and a reference. */
export const addLabeled = ({ builder, values }: SchemaTools): void => {
  builder.interfaceType('Labeled', {
    description:
      'Anything that can be shown in a list by its label: entities by name or title, statements by their text.',
    interfaces: [builder.nodeInterfaceRef()],
    resolveType: (row) => row.__typename,
    fields: (t) => ({
      ref: t.string({
        description: 'Its type and readable id, such as `Event:camp-david-summit-2023`, as arguments take it.',
        resolve: (row) => `${row.__typename}:${idOf(row)}`,
      }),
      label: t.string({
        // The names of countries come from the runtime's locale data.
        cost: 3,
        description: 'Its name in this language, its title or its text.',
        args: { language: languageArg(t) },
        resolve: (row, { language }, context) => labelOf(row, checkLanguage(language), values, context),
      }),
    }),
  });
};
