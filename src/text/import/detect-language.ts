/** Frequent words that no other language of the list has in common use. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that is for with are this by from have which was be on as it',
  de: 'der die und das von zu den mit ist für nicht auf eine werden sich auch dem des im wird',
  fr: 'les des et du une est dans pour que qui sur par avec pas aux ce cette sont au il',
  es: 'el los las y del una que para por con se su como más al son este pero sus lo',
  it: 'il di che della per una con non del sono le gli nel alla dei più come delle è anche',
  pt: 'os da do uma que para com não em dos das por mais como ao pela são foi na se',
  nl: 'het een van de dat voor met zijn niet op aan ook er worden door naar bij deze wordt om',
};

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
];

/** The language that a text is most likely in, by its script or its most frequent words; null if that does not say. */
export const detectLanguage = (text: string): string | null => {
  const start = text.slice(0, 20_000);
  const letters = (start.match(/\p{L}/gu) ?? []).length;
  for (const [script, language] of SCRIPTS) if ((start.match(script) ?? []).length > letters * 0.15) return language;
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best, second] = Object.entries(WORDS)
    .map(([language, list]) => {
      const known = new Set(list.split(' '));
      return { language, count: words.filter((word) => known.has(word)).length };
    })
    .sort((a, b) => b.count - a.count);
  const isClear = best && best.count >= words.length * 0.1 && best.count > 1.3 * (second?.count ?? 0);
  return isClear ? best.language : null;
};
