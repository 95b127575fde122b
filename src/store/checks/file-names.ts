import type { Check } from './check.ts';

/** A brief's file is named after its slug, so that whoever has one finds the other. */
export const checkFileNames: Check = function* ({ files }) {
  for (const { name, source } of files.briefs) {
    const slug = source.value?.slug;
    if (slug !== undefined && slug !== name)
      yield source.problem(
        ['slug'],
        `"${slug}" is not the file's name; call the file "${slug}.json", or the brief "${name}"`,
      );
  }
};
