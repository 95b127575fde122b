import { LRUCache } from 'lru-cache';
import type { FieldsOf } from '../builder.ts';
import { callerError } from '../errors.ts';

/** The argument that chooses the language of a field. */
export const languageArg = <Parent>(t: FieldsOf<Parent>) =>
  t.arg.string({
    required: true,
    defaultValue: 'en',
    description: 'A BCP 47 tag, such as "ko" or "zh-Hant".',
  });

/** The characters of a tag with a language, a script and a region, and some more; the time to read one grows with it. */
const MAX_TAG_LENGTH = 35;

/** The tags that were asked for last, and what is supported of them; an answer asks for the same one in each row. */
const supportedTags = new LRUCache<string, string>({ max: 500 });

/** The supported tag for a requested language, without extensions; throws a caller's error if there is none. */
export const checkLanguage = (language: string): string => {
  const supported = supportedLanguage(language);
  if (supported !== undefined) return supported;
  throw callerError(
    `"${language.slice(0, 40)}" is not a supported language; give a BCP 47 tag such as "en", "ko" or "zh-Hant".`,
  );
};

/** The same; undefined if there is none. */
export const supportedLanguage = (language: string): string | undefined => {
  const supported = supportedTags.get(language) ?? findSupported(language);
  if (supported !== undefined) supportedTags.set(language, supported);
  return supported;
};

const findSupported = (language: string): string | undefined => {
  try {
    const [supported] = language.length > MAX_TAG_LENGTH ? [] : Intl.DisplayNames.supportedLocalesOf([language]);
    if (supported) return new Intl.Locale(supported).baseName;
  } catch {
    // Not a well-formed tag.
  }
  return undefined;
};
