import type { FieldsOf } from './builder.ts';
import { callerError } from './errors.ts';

/** The argument by which a field is asked for in a language. */
export const languageArg = <Parent>(t: FieldsOf<Parent>) =>
  t.arg.string({
    required: true,
    defaultValue: 'en',
    description: 'A language as a BCP 47 tag, such as "en", "ko" or "zh-Hant".',
  });

/** The supported tag for a language that a caller asks for; throws a caller's error where it is none. */
export const checkLanguage = (language: string): string => {
  try {
    const [supported] = Intl.DisplayNames.supportedLocalesOf([language]);
    if (supported) return supported;
  } catch {
    // Not even the form of a tag: told below.
  }
  throw callerError(
    `"${language.slice(0, 40)}" is no language that names are known in; give a BCP 47 tag such as "en", "ko" or "zh-Hant".`,
  );
};
