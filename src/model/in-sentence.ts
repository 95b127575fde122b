/** Names in English sentences. */

/** Names that have an article there, and bodies whose names end in what they are: `the United States`, `the World Bank`. */
const WITH_ARTICLE =
  /^(?:United |US |Group of |(?:EU|G7|G20|Houthis|Netherlands|OECD|Philippines|UK|UN|US)$)|\b(?:Agency|Alliance|Board|Bureau|Cabinet|Cent(?:er|re)|Commission(?:er)?|Committee|Community|Congress|Council|Court|Department|Force|Forum|Foundation|Fund|Government|Group|Guard|Initiative|Institute|Ministry|Office|Parliament|Party|Partnership|Press|Society|Summit|Times|Union|World Bank)(?:$|,| of | for | \()/;
/** A body that is named by a common noun, which may begin with another: `the Biden administration`, `the private sector`. */
const COMMON = /^(?:[A-Z][\w-]* )+(?:administration|alignment|coalition|community|delegation|public|sector)(?:$| \()/;

/** A name, or the last of several, with how many of those named hold or do it: `Providers (some of them)`. */
export const withExtent = (name: string, extent: string | null): string =>
  extent === null ? name : `${name} (${extent.toLowerCase()} of them)`;

/** A name inside a sentence. */
export const inSentence = (name: string): string => {
  if (name.startsWith('The ')) return `the ${name.slice(4)}`;
  if (COMMON.test(name))
    return `the ${name.replace(/^(?:First|International|Private|Public|Second) /, (word) => word.toLowerCase())}`;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
};
