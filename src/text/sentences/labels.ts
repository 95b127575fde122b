import type { ParagraphKind } from '../../model/vocabulary/briefs.ts';

/** What stands before the sentences of a paragraph and is part of none: a bullet, a number, the label of a speaker. */

const BULLET = /^\s*(?:[-–—*•◦▪‣●○■□▶➢➤✓✔·+]\s+){1,2}/u;
const NUMBER = /^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)|\([A-Z]\)|\d{1,2}(?:\.\d{1,2}){1,4}\.?|\d{1,3}\.)\s+(?=\S)/u;
/** "1. Januar" is a date. */
const MONTH_NEXT =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)(?!\p{L})/u;
const TIME = /^\s*(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+)?/;

/** A bullet or a number at the beginning of an item, with the white space after it; empty if there is none. */
export const readItemLabel = (paragraph: string): string => {
  const [bullet = ''] = BULLET.exec(paragraph) ?? [];
  const rest = paragraph.slice(bullet.length, bullet.length + 80);
  const [number = ''] = NUMBER.exec(rest) ?? [];
  return bullet + (MONTH_NEXT.test(rest.slice(number.length)) ? '' : number);
};

/** "Q" and "A" in an interview: "Q  When?", "Q: When?", "A: Soon."; in capitals also as words. */
const QUESTION = /^(?:[QAF]|QUESTION|ANSWER|REPORTER|PRESS|PARTICIPANT):\s+(?=\S)|^Q\s+(?=["“‘(\p{Lu}])/u;
/** "Q. When?", "A. Soon.": also the number of a section, or an initial. */
const LETTER = /^[QA]\.\s+(?=\S)/;
/** "THE PRESIDENT:", "MR. McLEE:", "OFFICIAL #2:", "SENATOR O’NEIL (D-MA):". */
const CAPITALS = /^\p{Lu}(?:[\p{Lu}\d .,’'/#&-]|(?<=M)a?c(?=\p{Lu})){1,60}(?: ?[([][^()[\]]{1,40}[)\]])?:\s+(?=\S)/u;
/** "Interviewer:", "Speaker 2:", "Moderatorin:", "기자:". */
const ROLE =
  /^(?:(?:Interviewer|Moderator|Host|Reporter|Operator|Speaker|Participant|Respondent|Journalist|Audience member|Interviewee|Moderatorin|Interviewerin|Journalistin|Sprecher|Sprecherin|Zwischenruf|Journaliste|Animateur|Animatrice|Periodista|Entrevistadora?|Moderadora?)(?: \d{1,2}| [A-Z])?|기자|사회자|진행자|질문|답변|司会|聞き手|記者|主持人|记者) ?[:：]\s*(?=\S)/u;
/** "Jane Doe:", "Dr. Kim:", "Secretary Lee:", "김 장관:", "田中：". */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}’'-]{0,20}\.?(?: (?:(?:de|la|von|van|der|den|del|di|da|bin|al|el|ten) ){0,2}\p{Lu}[\p{L}\p{M}’'-]{0,20}\.?){1,4}(?: \([^()]{1,40}\))?:\s+|[가-힣]{2,4}(?: [가-힣]{1,6}){0,2} ?:\s+|[\p{sc=Han}\p{sc=Katakana}・]{2,12}[:：]\s*)(?=\S)/u;
/** Who speaks by title, also alone: "THE PRESIDENT:", "MR. LEE:". */
const TITLED =
  /^(?:THE (?:VICE )?PRESIDENT|THE (?:FIRST LADY|PRIME MINISTER|SECRETARY|CHAIR)|M[RSX]S?\.|DR\.|SECRETARY|PRESIDENT|VICE PRESIDENT|PRIME MINISTER|MINISTER|AMBASSADOR|GENERAL|ADMIRAL|SENATOR|GOVERNOR|CHANCELLOR|MODERATOR|AUDIENCE|SENIOR|OFFICIAL)[ :\p{Lu}]/u;
/** Labels that are no speakers. */
const NO_SPEAKER =
  /^(?:notes?|sources?|summary|fact ?sheet|update|warning|important|table|figure|box|annex|appendix|re|cc|date|to|from|subject|background|press release|media advisory|readout|remarks|contact|action|recommendations?|key points?|example|option|goal|objective|target|step|findings?|conclusions?|question|answer|hinweis|quelle|anmerkung|zusammenfassung|betreff|pressemitteilung|fazit|tabelle|abbildung|frage|antwort|remarque|objet|nota|fuente|자료|출처|주|注|資料|出典|来源)(?:[\s\d].{0,20})?[:：]/i;

/** The label of a speaker, with the white space after it. */
export interface SpeakerLabel {
  label: string;
  /** False for what looks like a name or an acronym: it may begin any paragraph, so it must recur. */
  certain: boolean;
  /** Whether it is a title in capitals, which marks a speaker even if no other speaks. */
  titled: boolean;
}

/** The label of a speaker at the beginning of a paragraph; null if there is none. */
export const readSpeakerLabel = (paragraph: string): SpeakerLabel | null => {
  const [time = ''] = TIME.exec(paragraph) ?? [];
  const head = paragraph.slice(time.length, time.length + 140);
  const [marked] = QUESTION.exec(head) ?? ROLE.exec(head) ?? [];
  const [capitals] = CAPITALS.exec(head) ?? [];
  const found = marked ?? capitals ?? LETTER.exec(head)?.[0] ?? NAME.exec(head)?.[0];
  if (found === undefined || (marked === undefined && NO_SPEAKER.test(found))) return null;
  const isLong = (capitals?.match(/\p{Lu}/gu)?.length ?? 0) >= 5;
  return { label: time + found, certain: marked !== undefined || isLong, titled: TITLED.test(found) };
};

/** "Figure 2.", "Table 1:". */
const CAPTION_NUMBER = /^\s*[\p{L}\p{M}]{1,12}\.?\s?[A-Z]?\d{1,3}(?:\.\d{1,2})?[.:]?\s+/u;

/** What a paragraph begins with that is not split, and whether it is in the first sentence. */
export interface Label {
  length: number;
  inside: boolean;
}

/**
 * The label of a paragraph of a kind. Bullets, numbers of items and the labels of speakers are in no sentence; the number of a
 * footnote or of a caption is in the first.
 */
export const readLabel = (paragraph: string, kind: ParagraphKind): Label => {
  if (kind === 'FOOTNOTE') return { length: readItemLabel(paragraph).length, inside: true };
  if (kind === 'CAPTION') return { length: CAPTION_NUMBER.exec(paragraph)?.[0].length ?? 0, inside: true };
  const speaker = kind === 'SPEECH' ? readSpeakerLabel(paragraph) : null;
  return { length: (speaker?.label ?? readItemLabel(paragraph)).length, inside: false };
};
