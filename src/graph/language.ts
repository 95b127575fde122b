import type { FieldsOf } from './builder.ts';
import { callerError } from './errors.ts';

/** The argument that chooses the language of a field. */
export const languageArg = <Parent>(t: FieldsOf<Parent>) =>
  t.arg.string({
    required: true,
    defaultValue: 'en',
    description: 'A language as a BCP 47 tag, such as "en", "ko" or "zh-Hant".',
  });

/** The supported tag for a requested language; throws a caller's error if there is none. */
export const checkLanguage = (language: string): string => {
  try {
    const [supported] = Intl.DisplayNames.supportedLocalesOf([language]);
    if (supported) return supported;
  } catch {
    // Not a well-formed tag: refused below.
  }
  throw callerError(
    `"${language.slice(0, 40)}" is not a supported language; give a BCP 47 tag such as "en", "ko" or "zh-Hant".`,
  );
};
