import { entriesOf } from '../files/deep-partial.ts';
import type { Check } from './check.ts';

/** Warns of advice that the text implies, and that is said to be stated. */
export const checkImpliedAdvice: Check = function* ({ files }) {
  for (const { source } of files.briefs)
    for (const [index, { strength, basis }] of entriesOf(source.value?.recommendations))
      if (strength === 'IMPLIED' && basis === 'STATED')
        yield source.problem(
          ['recommendations', index, 'basis'],
          'it is "STATED", but of the strength IMPLIED, which the text does not phrase as advice; write "CURATOR_INFERRED", or the strength of its words',
          'warning',
        );
};
