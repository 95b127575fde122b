import { endingWith, textAfter, textBefore } from '../../../model/date-reader/word-patterns.ts';
import type { ReadNumber } from '../../../model/quantity-reader/read-numbers.ts';

/** Numbers that count nothing: of laws, sections, pages, footnotes, lists, names and times. */

const NUMBERED =
  'articles?|art\\.|arts\\.|artikels?|artículos?|sections?|sec\\.|abschnitt(?:s|e|en)?|§{1,2}|abs\\.|absatz|absätze|satz|paragraphs?|para\\.|clauses?|rules?|resolutions?|res\\.|resolución|résolution|no\\.?|nos\\.|nr\\.?|n°|n\\.º|nº|núm\\.?|numbers?|nummer|ziffer|ziff\\.|room|box|pages?|pp?\\.|s\\.|seiten?|rn\\.|rz\\.|chapters?|ch\\.|kapitel|chapitres?|capítulos?|titles?|items?|orders?|directive|regulation|règlement|reglamento|richtlinie|verordnung|decision|volume|vol\\.?|band|bd\\.|version|v\\.|tables?|tab\\.|tabellen?|tableaux?|tablas?|figures?|fig\\.|abb\\.|abbildung|gráficos?|boxes|questions?|q|frage|annex(?:es)?|anhang|anexo|appendix|anlage|parts?|teil|phases?|stages?|steps?|levels?|tiers?|scope|type|step|goals?|sdgs?|ziel|option|pillar|footnote|fn\\.|note|equation|eq\\.|line|group|grade|class|iso|covid|formula|buchst\\.|nummern|punkt|point|tel\\.?|telefon|fax|apartado|alinéa|tomo|tome';

/** "One" and "two" in set phrases count nothing. */
const PRONOUN_AFTER =
  /^ (?:of|another|day|hand|who|that|which|can|could|may|might|must|should|is|was|has|such|where|by one|or two|thing|way|size)(?!\p{L})/iu;

/** Whether a number of a text counts nothing, for texts in a language (a BCP 47 tag). */
export const createExcluder = (tag: string): ((text: string, number: ReadNumber) => boolean) => {
  const [isEnglish, isGerman] = [/^en\b/i.test(tag), /^de\b/i.test(tag)];
  const numbered = endingWith(`(?:${NUMBERED}) ?(?:\\(|:)?`);
  return (text, { start, end, values, precision }) => {
    const [before, after] = [textBefore(text, start), textAfter(text, end)];
    const words = text.slice(start, end);
    const isDigits = /^\d/.test(words);
    if (numbered.test(before)) return true;
    // "COVID-19", "2+2", "24/7", "10:30", "3.1.2", "[3]", "(2)", "#5"
    if (/[\p{L}\d]-$|\d[+:/.,]$|[[#§^_=@]$/u.test(before)) return isDigits;
    if (/^(?:[+:/]\d|\.\d|\]|-\d{2,}-|st\b|nd\b|rd\b|th\b|º|ª|er\b|e\b|ème\b|'s\b)/iu.test(after)) return isDigits;
    if (/\($/.test(before) && /^\)/.test(after)) return true;
    // Numbers of lists: "3. ", "4) "
    if (/^(?:- )?$/.test(text.slice(0, start)) && /^[.)] /.test(after)) return true;
    // Ordinals of German: "der 3. Abschnitt"
    if (isGerman && isDigits && /^\. \p{L}/u.test(after)) return true;
    if (isDigits && /^\d{4}$/.test(words) && (values[0] ?? 0) >= 1400 && (values[0] ?? 0) <= 2150)
      return !/^ ?(?:%|\p{L})/u.test(after) && !/[$€£¥₩] ?$/.test(before);
    if (/^one$/i.test(words))
      return (
        PRONOUN_AFTER.test(after) ||
        /(?:no|any|every|each|this|that|the|only) $/i.test(before) ||
        !/^(?: |-)(?:year|month|week|day|hour|per|million|billion|third|quarter|kilomet|ton)/i.test(after)
      );
    if (/^half$/i.test(words))
      return (
        /(?:first|second|latter|other|later) $/i.test(before) ||
        !/^ (?:of|the|a|our|their|its|all)(?!\p{L})/iu.test(after)
      );
    // "A third country" has no part of anything.
    if (precision === 'FRACTION' && isEnglish && /^an? /i.test(words))
      return !/^ (?:of|more|less|the)(?!\p{L})/iu.test(after);
    return false;
  };
};
