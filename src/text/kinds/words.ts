/** Words by which parts of a text are known, in English, German, French, Spanish, Korean, Japanese and Chinese. */

/** A pattern for a whole line that is one of these, with or without a number before and a colon after. */
const title = (words: string): RegExp =>
  new RegExp(`^(?:(?:\\d{1,2}(?:\\.\\d{1,2})?|[ivx]{1,4}|[a-z])[.)]?\\s+)?(?:${words})\\s*[:：]?$`, 'iu');

/** Titles of sections, which need no number to be headings. */
export const SECTION = title(
  [
    '(?:executive |policy )?summary|abstract|introduction|background|overview|context|purpose|method(?:s|ology)?|data',
    '(?:key |main |headline )?findings|results|discussion|analysis|(?:policy |key )?recommendations?|policy (?:implications|options)|implications',
    'conclusions?|concluding remarks|next steps|outlook|limitations|acknowledge?ments?|credits|terms|about (?:us|the authors?)|contents|table of contents',
    'zusammenfassung|einleitung|einführung|hintergrund|ausgangslage|problemstellung|vorwort|vorbemerkung(?:en)?|inhalt(?:sverzeichnis)?|überblick',
    'methodik|ergebnisse|analyse|bewertung|fazit|ausblick|(?:handlungs)?empfehlungen|(?:unsere )?forderungen|schlussfolgerung(?:en)?|im einzelnen|allgemeines',
    'résumé(?: exécutif)?|contexte|méthodologie|résultats|recommandations|synthèse|sommaire|avant-propos|perspectives',
    'resumen(?: ejecutivo)?|introducción|antecedentes|contexto|metodología|resultados|recomendaciones|conclusi[oó]n(?:es)?|índice',
    '요약|서론|들어가며|배경|분석|평가|정책 ?제언|제언|시사점|결론|맺음말|전망|要旨|要約|はじめに|背景|分析|提言|結論|おわりに|まとめ|摘要|引言|建议|建議|结论|結語',
  ].join('|'),
);

/** Above the key points of a text. */
export const KEY_POINTS_TITLE = title(
  'summary points|(?:our )?key (?:points|messages|takeaways|facts)|takeaways|main (?:points|messages)|highlights|at a glance|in brief|kernpunkte|' +
    "kernaussagen|kernbotschaften|das wichtigste in kürze|auf einen blick|points? cl[ée]f?s?|points essentiels|messages clés|l[’']essentiel|en bref|" +
    'puntos clave|ideas clave|mensajes clave|claves|핵심 ?요약|핵심 ?내용|주요 ?내용|요점|ポイント|要点|骨子',
);

/** Above a summary, which are key points if they are a list. */
export const SUMMARY_TITLE = title(
  '(?:executive )?summary(?: of (?:our |the |key |main )*\\p{L}+)?|key findings|zusammenfassung|kurzfassung|résumé(?: exécutif)?|synthèse|' +
    'resumen(?: ejecutivo)?|요약|要約|概要|摘要',
);

/** Above notes and sources, which are footnotes to the end of the text. */
export const NOTES_TITLE = title(
  '(?:end|foot|table )?notes|notes and references|references|bibliography|works cited|literature|sources|further reading|' +
    'anmerkungen|fußnoten|endnoten|literatur(?:verzeichnis)?|quellen(?:verzeichnis|angaben)?|références|bibliographie|notes de bas de page|' +
    'referencias|bibliografía|notas|fuentes|참고 ?문헌|각주|미주|주석|参考文献|注釈|脚注|注|註',
);

/** Begins a note: on a table, on the text, on its authors. */
export const NOTE_MARK =
  /^(?:sources?|data sources?|notes?|n\.?b\.?|table notes?|key|legend|abbreviations|quellen?|datenquelle|anmerkung(?:en)?|hinweise?|erläuterung(?:en)?|abkürzungen|sources? des données|remarques?|légende|abréviations|fuentes?|notas?|leyenda|abreviaturas|자료|출처|주|주석|出典|出所|資料|注|註|来源|资料来源)\s?[:：]|^doi:\s?10\.|^(?:[†‡]|§(?!\s?\d))\s?\S|^\*{1,3}\s?p\s?[<=]/iu;

/** Where the numbers of a figure are from. */
export const SOURCE_MARK =
  /^(?:data )?(?:sources?|quellen?|datenquelle|fuentes?|자료|출처|出典|出所|来源|资料来源)\s?[:：]/iu;

/** After the rows of a table: where they are from, and what is short in them. */
export const TABLE_NOTE =
  /\b(?:adapted from|drawn from|based on data|data (?:are|is) from|compiled (?:by|from)|own (?:calculations?|compilation)|eigene (?:darstellung|berechnung(?:en)?)|nach angaben|élaboration|d’après|adapté de|elaboración propia|adaptado de|confidence interval|standard deviation|not (?:available|applicable))\b/iu;

export const TABLE_CAPTION =
  /^(?:table|tab\.|tabelle|tableau|tabla|cuadro|표|表)\s?(?:[A-Z]?\d{1,3}(?:\.\d{1,2})?|[A-Z]|[IVX]{1,4})(?![\p{L}\p{N}])/iu;
export const FIGURE_CAPTION =
  /^(?:figures?|fig\.|charts?|graph|exhibit|map|infographic|abbildung|abb\.|grafik|schaubild|diagramm|karte|graphique|carte|figura|gráfico|mapa|그림|도표|図|图)\s?(?:[A-Z]?\d{1,3}(?:\.\d{1,2})?|[IVX]{1,4})(?![\p{L}\p{N}])/iu;

/** "Question 3", "Frage 3:", "Q12." */
export const QUESTION_MARK =
  /^(?:(?:consultation )?question|frage|pregunta|cuestión|질문|문|問|質問)\s?(?:no\.? |nr\.? )?\d{1,3}(?:\.\d{1,2}|\s?[a-z]|\([a-z]\))?(?![\p{L}\p{N}])|^Q\d{1,3}(?:[a-z]|\.\d{1,2})?(?![\p{L}\p{N}])/iu;

/** "Box 1. …", "Chapter 3", "Artikel 5": parts of a text with a number. */
export const PART =
  /^(?:box|chapter|part|section|annex|appendix|article|recommendation|option|theme|priority|kasten|kapitel|teil|abschnitt|anhang|anlage|artikel|empfehlung|handlungsfeld|these|encadré|chapitre|partie|annexe|recommandation|recuadro|capítulo|parte|anexo|recomendación|제\s?\d{1,2}\s?[장절조]|第\s?[\d一二三四五六七八九十]{1,3}\s?[章節节条]|§)\s?(?:\d{1,3}(?:\.\d{1,2})?|[A-Z]|[IVX]{1,5})?(?![\p{L}\p{N}])/iu;

/** A short answer to a question. */
export const ANSWER =
  /^(?:yes|no|n\/a|none|not applicable|no (?:comment|response|answer|opinion)s?|don’t know|not sure|(?:strongly )?(?:dis)?agree(?: strongly)?|neither agree nor disagree|see above|ja|nein|keine(?: angaben?)?|k\. ?a\.?|entfällt|siehe oben|oui|non|sans objet|néant|sí|no aplica|예|아니오|아니요|해당 없음|はい|いいえ|該当なし|是|否)(?:[ ,–-].{0,40})?[.!]?$/iu;

/** Lines before and after a text: who wrote, published and sent it, when, and how to reach them. */
export const IMPRINT =
  /^(?:by|authors?|written by|edited by|editors?|published(?: by| on)?|publisher|contacts?|media contacts?|for (?:more|further) information|correspondence|corresponding author|e-?mail|tel(?:efon|ephone|\.)?|phone|fax|web(?:site)?|address|dates?|updated|received|accepted|submitted by|suggested citation|citation|please cite|licen[cs]e|copyright|keywords?|tags?|topics?|isbn|issn|doi|related(?: articles| content)?|share|download|von|autor(?:in|en|innen)?|verfasst von|herausgeber(?:in)?|herausgegeben von|veröffentlicht|verantwortlich|v\.i\.s\.d\.p\.?|ansprechpartner(?:in)?|kontakt|pressekontakt|pressestelle|pressereferat|press office|media enquiries|stand|datum|ort|lizenz|schlagwörter|impressum|bearbeiter(?:in)?|az\.?|aktenzeichen|par|auteurs?|rédigé par|publié(?: par| le)?|contacts? presse|courriel|mél|mots-clés|licence|autora?|publicado(?: por| el)?|contacto|correo|teléfono|palabras clave|fecha|저자|글|작성자|발행일|발행처|문의|연락처|著者|発行|発行日|連絡先|作者|发布|联系)\s?(?:[:：]|$)|^(?:by|von|par|por) \p{Lu}|^(?:published by|author:|contact|kontakt) ?\S|^(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés)|^(?:-|–|#|\*){0,3}\s?(?:end|ends|ende|fin|###|-30-|끝|以上)\s?(?:-|–|#|\*){0,3}$/iu;

/** An address on the web, of mail, or a number of a telephone. */
export const REACH_AT =
  /\S@\S+\.\p{L}{2,}|^(?:https?:\/\/|www\.)\S+$|(?:\+|\b00)\d{1,3}[ ()/\d-]{6,20}\d|\b(?:tel|fax|fon)\b\.?:? ?[+(\d]/iu;

/** The time of a briefing: "6:07 P.M. EDT", "14:30 Uhr". */
export const TIME_OF_DAY = /^(?:end\s+)?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?\s?m\.?|uhr|h)?(?:\s+[A-Z]{2,5})?$/iu;

/** A sentence about an author at the end: "Dr Jane Doe is a senior fellow at …". */
export const BIOGRAPHY =
  /^(?:(?:dr|prof|mr|ms|mrs)\.?\s){0,2}(?:\p{Lu}[\p{L}\p{M}.’'-]{0,25}\s(?:(?:de|van|von|der|la|del|bin|al)\s)?){1,5}(?:is|was|serves as|works as|ist|est|es) (?:an?|the|currently|ein|eine|der|die|un|une|le|la|el)? ?(?:[\p{L}-]{1,20} ){0,5}(?:fellow|professor|director|researcher|analyst|scholar|lecturer|economist|scientist|candidate|student|associate|member|advis[eo]r|head|chair|journalist|president|professorin|direktor(?:in)?|referent(?:in)?|wissenschaftler(?:in)?|mitarbeiter(?:in)?|chercheur|chercheuse|professeure?|directeur|directrice|investigadora?|profesora?|directora?)(?!\p{L})/iu;

/** Statements of a scientific text about itself. */
export const STATEMENT_OF_TEXT =
  /^(?:funding|competing interests?|conflicts? of interests?|disclosures?|provenance|author contributions|data availability|acknowledge?ments?|supporting information|interessenkonflikte?|förderung|danksagung|financement|conflits? d’intérêts?|remerciements|financiación|conflictos? de intereses?|agradecimientos)(?: statement)?\s?[:：]/iu;

/** Greetings of a letter or a speech. */
export const GREETING =
  /^(?:dear|sehr geehrte|liebe|meine (?:sehr geehrten )?damen und herren|ladies and gentlemen|mesdames|monsieur|estimad|señor)/iu;

/** Words of dates, and of the times of day with them. */
const DATE_WORD =
  /(?<!\p{L})(?:jan(?:uary|uar|vier)?|enero|feb(?:ruary|ruar|rero)?|févr(?:ier)?|mar(?:ch|s|zo)?|märz|apr(?:il)?|avr(?:il)?|abril|may|mai|mayo|june?|juni|juin|junio|july?|juli|juillet|julio|aug(?:ust)?|août|agosto|sept?(?:ember|embre)?|septiembre|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|déc(?:embre)?|diciembre|jänner|spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|mon|tues?|wednes|thurs?|fri|satur|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|st|nd|rd|th|er|of|the|den|vom|de|del|le|el|am|pm|uhr)(?!\p{L})|[年月日년월일]/giu;

/** Whether a line is a date: "3 March 2025", "Mai 2024", "2025년 3월 3일". */
export const isDateLine = (text: string): boolean =>
  text.length <= 50 &&
  /\d{4}|\d\.\d/.test(text) &&
  /^[\d\s.,/–-]+$/.test(text.replace(/(\d)(?:st|nd|rd|th|er)\b/g, '$1').replace(DATE_WORD, ''));
