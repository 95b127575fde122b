/**
 * A verb that is not passive, as it follows its subject in English, with these forms besides; nouns in the plural that look like one are
 * rare after a name.
 */
export const activeVerb = (...forms: readonly string[]): string =>
  String.raw`(?:(?:has|have|had|also|now|then|\p{Ll}+ly) )*(?!is |are |was |were |been |be |receive|get|got|face|suffer|need|accept|inherit|\p{L}+ly )(?:\p{Ll}+(?:s|ed)|will|may|could|would|must|sought|put|cut|won|led|${['gave', 'took', ...forms].join('|')})(?!\p{L})(?! be(?:en)? )`;
