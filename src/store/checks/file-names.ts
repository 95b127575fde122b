import type { Check } from './check.ts';

/** A brief's file is named after its slug, so that one can be found by the other. */
export const checkFileNames: Check = function* ({ files }) {
  for (const { name, source } of files.briefs) {
    const slug = source.value?.slug;
    if (slug !== undefined && slug !== name)
      yield source.problem(
        ['slug'],
        `"${slug}" does not match the file name; rename the file to "${slug}.json", or change the slug to "${name}"`,
      );
  }
};
