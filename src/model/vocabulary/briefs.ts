/** The terms and paragraphs of a brief. */

export const TERM_KIND = {
  AGREEMENT: 'A treaty or agreement.',
  LAW: 'A law, a regulation or a part of one.',
  STANDARD: 'A standard, a norm or a code of conduct that is not a law; a level of requirements.',
  POLICY: 'A policy, a measure or an aim of one.',
  PROGRAMME: 'A programme, a project or a scheme.',
  DOCTRINE: 'A line of policy or a guiding principle.',
  ALLIANCE: 'An alliance.',
  WEAPON: 'A weapon or weapons system.',
  TECHNOLOGY: 'A technology, a process or a product.',
  METHOD: 'A way to study or to measure something.',
  INDICATOR: 'What is measured, or a value that it should reach: a rate, an index, a benchmark.',
  DATA: 'A data set, a register or a publication.',
  SERIES: 'A recurring meeting, exercise or day.',
  LABEL:
    'Words that somebody coined or uses in a special way: a slogan, a metaphor, a theory, a name for a market, a right or an effect.',
  OTHER: 'None of the others.',
} as const;

export type TermKind = keyof typeof TERM_KIND;

/** The parts of a text that a paragraph may belong to. */
export const PARAGRAPH_KIND = {
  FRONT_MATTER: 'Title, byline, date and the like.',
  KEY_POINT: 'A key point placed before the text.',
  HEADING: 'The heading of a section.',
  BODY: 'A paragraph of the text.',
  LIST_ITEM: 'An item of a list.',
  FOOTNOTE: 'A footnote or an endnote, or an entry of the references.',
  TABLE: 'A table, or a row of one.',
  CAPTION: 'The caption of a figure or a table.',
  BOX: 'A box beside the text.',
  SPEECH: 'What a speaker says, in an interview or a transcript.',
  NOTE: 'A note on the author or the text.',
} as const;

export type ParagraphKind = keyof typeof PARAGRAPH_KIND;
