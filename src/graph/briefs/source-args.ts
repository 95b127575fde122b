import type { FieldsOf } from '../builder.ts';

/** The arguments that narrow a list of what briefs say. */
export interface SourceArgs {
  brief?: string | null;
  publisher?: string | null;
  author?: string | null;
  catalog?: string | null;
}

export const sourceArgs = (t: Pick<FieldsOf<object>, 'arg'>) => ({
  brief: t.arg.string({ description: 'Only what the brief with this slug says.' }),
  publisher: t.arg.string({ description: 'Only what briefs say that the organization with this slug published.' }),
  author: t.arg.string({
    description: 'Only what briefs say that the person with this slug wrote, alone or with others.',
  }),
  catalog: t.arg.string({ description: 'Only what briefs in the catalog with this key say.' }),
});
