import { compareNames } from '../name-similarity.ts';
import { type Comparison, evidence } from './evidence.ts';
import { languageName } from './names.ts';

/** Two people may be the same in Latin letters, and not in those of their language. */
export const compareNativeNames: Comparison = (a, b) => {
  if (a.type !== 'Person') return null;
  for (const x of a.names)
    for (const y of b.names) {
      if (x.language === null || x.language !== y.language || isLatin(x.text) || isLatin(y.text)) continue;
      if (compareNames(x.readings, y.readings) >= 0.5) continue;
      // A name may be in simplified characters here and in traditional ones there.
      const weight = /^(?:zh|ja)/.test(x.language) ? -3.5 : -5;
      return evidence(weight, `but other names in ${languageName(x.language)}: ${x.text}, ${y.text}`);
    }
  return null;
};

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
