import { z } from 'zod';
import { GREATEST_FILE_LIST, GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import { CLAIM_TYPES } from '../node-types.ts';
import { PARAGRAPH_KIND, PARTICIPANT_ROLE, TERM_KIND } from '../vocabulary.ts';
import { actorMentionFields, memberRef } from './actor-records.ts';
import { claimLists, linkRecord } from './claim-records.ts';
import { statedOutcomeRecord } from './outcome-records.ts';
import { quantities } from './quantity-records.ts';
import {
  actorRef,
  citationList,
  citationRef,
  citations,
  countryRef,
  eventRef,
  issueRef,
  nodeRef,
  organizationRef,
  personRef,
  slug,
} from './reference-fields.ts';
import {
  basis,
  datedText,
  edtf,
  hedge,
  modality,
  note,
  oneOf,
  place,
  restated,
  statement,
  wordsOfText,
} from './shared-fields.ts';

/** `data/briefs/NAME.json`: one brief, the index of its text, and everything that it states. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hexadecimal digits');
const offset = z.number().int().min(0);

const passage = {
  start: offset.describe('Its start, in Unicode code points from the start of the text.'),
  end: offset.describe('Its end, exclusive.'),
  sha256: sha256.describe('The SHA-256 of the passage in UTF-8.'),
};

export const paragraphRecord = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'an id such as "p4", "k1", "h2" or "title"')
      .describe('Its id in the brief, such as p4.'),
    kind: oneOf(PARAGRAPH_KIND).describe('The part of the text that it belongs to.'),
    ...passage,
    sentences: z
      .array(z.strictObject(passage))
      .min(1)
      .max(GREATEST_LENGTH.sentences)
      .describe('Its sentences in order; p4.s1 is the first of p4.'),
  })
  .describe('A paragraph, with its offsets and its hash but without its words.');

export const textIndex = z
  .strictObject({
    sha256: sha256.describe('The SHA-256 of the whole text file.'),
    length: offset.describe('The length of the text in Unicode code points.'),
    paragraphs: z.array(paragraphRecord).min(1).max(GREATEST_LENGTH.paragraphs),
    skipped: z
      .array(sha256)
      .max(GREATEST_FILE_LIST)
      .default([])
      .describe('Hashes of lines that are not part of the brief, such as site navigation.'),
  })
  .describe('The offsets of each paragraph and sentence. Written by `briefgraph index`.');

export const sectionRecord = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('Its id in the brief.'),
    number: z.number().int().positive().optional().describe('Its number in the text, if it has one.'),
    title: z.string().min(1).max(GREATEST_TEXT.title).optional().describe('Its heading, if it has one.'),
    paragraphs: z
      .array(citationRef)
      .min(1)
      .max(GREATEST_LENGTH.paragraphsOfSection)
      .describe('Its paragraphs in order, its heading included.'),
  })
  .describe('A section of the text.');

export const affiliationRecord = z
  .strictObject({
    organization: organizationRef,
    role: z.string().min(2).max(GREATEST_TEXT.name).describe('Their role, present or past.'),
    date: edtf.optional().describe('The date, if the text gives one.'),
    ...statement,
  })
  .describe('The role of a person at an organization, according to the brief.');

const actorMention = { ...actorMentionFields, note, basis, citations: citationList(GREATEST_LENGTH.citationsOfActor) };

export const countryMention = z.strictObject({ actor: countryRef, ...actorMention });
export const organizationMention = z.strictObject({ actor: organizationRef, ...actorMention });
export const personMention = z.strictObject({
  actor: personRef,
  ...actorMention,
  affiliations: z.array(affiliationRecord).max(GREATEST_LENGTH.affiliations).default([]),
});
export const memberRecord = z.strictObject({ actor: memberRef, ...statement }).describe('A member of a grouping.');
export const groupingMention = z.strictObject({
  actor: actorRef.meta({
    description: 'A grouping by its slug (namespace/slug in another catalog).',
    references: ['Grouping'],
  }),
  ...actorMention,
  members: z.array(memberRecord).max(GREATEST_FILE_LIST).default([]).describe('Its members that the brief names.'),
});

export const keyPointRecord = z
  .strictObject({
    paragraph: citationRef,
    summary: restated,
    restates: z
      .array(nodeRef(CLAIM_TYPES))
      .max(GREATEST_LENGTH.restates)
      .default([])
      .describe('The claims of the body that it summarizes.'),
  })
  .describe('A key point, and the claims that it restates.');

export const participantRecord = z.strictObject({
  actor: actorRef,
  role: oneOf(PARTICIPANT_ROLE).describe('Its role in the event.'),
  ...statement,
});

export const mentionRecord = z
  .strictObject({
    event: eventRef,
    names: z
      .array(wordsOfText('A name that the text uses for it.'))
      .max(GREATEST_LENGTH.names)
      .default([])
      .describe('The names the text uses for it.'),
    summary: restated.optional(),
    modality,
    hedge,
    date: datedText.extend({ citations }).optional().describe('The date, according to the brief.'),
    place: place.extend(statement).optional().describe('The place, according to the brief.'),
    participants: z.array(participantRecord).max(GREATEST_LENGTH.participants).default([]),
    issues: z
      .array(z.strictObject({ issue: issueRef, ...statement }))
      .max(GREATEST_FILE_LIST)
      .default([])
      .describe('The issues it belongs to.'),
    quantities,
    note,
    ...statement,
  })
  .describe('What the brief says about an event.');

export const eventSetRecord = z
  .strictObject({
    slug,
    title: z.string().min(3).max(GREATEST_TEXT.title).describe('The title of the list, in our own words.'),
    since: eventRef.optional().describe('The event after which the brief places all of them.'),
    events: z.array(eventRef).min(1).max(GREATEST_LENGTH.eventsOfSet),
    ...statement,
  })
  .describe('Events that the brief lists together.');

export const issueMentionRecord = z
  .strictObject({ issue: issueRef, summary: restated, ...statement })
  .describe('What the brief says about an issue.');

export const termRecord = z
  .strictObject({
    slug,
    term: wordsOfText('The name the text uses.').min(2),
    kind: oneOf(TERM_KIND).describe('The kind of term.'),
    summary: restated,
    actors: z.array(actorRef).max(GREATEST_LENGTH.actors).default([]).describe('The actors it belongs to.'),
    ...statement,
  })
  .describe('An agreement, a policy, a series or a label that the brief names.');

export const briefFile = z
  .strictObject({
    $schema: z.string().optional(),
    slug,
    title: z.string().min(1).max(GREATEST_TEXT.title),
    kicker: z.string().min(1).max(GREATEST_TEXT.title).optional().describe('The line above the title.'),
    publisher: organizationRef,
    authors: z.array(personRef).min(1).max(GREATEST_LENGTH.authors).describe('Its authors in the order of the byline.'),
    published: datedText,
    language: z.string().min(2).max(GREATEST_TEXT.tag).describe('The language of the text, as a BCP 47 tag.'),
    tags: z
      .array(z.string().min(1).max(GREATEST_TEXT.name))
      .max(GREATEST_LENGTH.tags)
      .default([])
      .describe("The publisher's tags."),
    url: z
      .url({ protocol: /^https?$/ })
      .max(GREATEST_TEXT.url)
      .optional()
      .describe('Its URL at the publisher.'),
    license: z
      .string()
      .min(1)
      .max(GREATEST_TEXT.tag)
      .optional()
      .describe('The SPDX id of the licence of the text; omitted if none is stated, which reserves all rights.'),
    citations: citations.describe('The passages that give these facts.'),
    text: textIndex,
    sections: z.array(sectionRecord).max(GREATEST_LENGTH.sections).default([]),
    countries: z.array(countryMention).max(GREATEST_FILE_LIST).default([]),
    organizations: z.array(organizationMention).max(GREATEST_FILE_LIST).default([]),
    people: z.array(personMention).max(GREATEST_FILE_LIST).default([]),
    groupings: z.array(groupingMention).max(GREATEST_FILE_LIST).default([]),
    keyPoints: z.array(keyPointRecord).max(GREATEST_LENGTH.keyPoints).default([]),
    mentions: z.array(mentionRecord).max(GREATEST_FILE_LIST).default([]),
    eventSets: z.array(eventSetRecord).max(GREATEST_LENGTH.eventSets).default([]),
    issues: z.array(issueMentionRecord).max(GREATEST_FILE_LIST).default([]),
    terms: z.array(termRecord).max(GREATEST_LENGTH.terms).default([]),
    ...claimLists,
    links: z.array(linkRecord).max(GREATEST_FILE_LIST).default([]),
    outcomes: z.array(statedOutcomeRecord).max(GREATEST_FILE_LIST).default([]),
  })
  .describe('A brief and everything that it states.');

export type ParagraphRecord = z.infer<typeof paragraphRecord>;
export type TextIndex = z.infer<typeof textIndex>;
export type SectionRecord = z.infer<typeof sectionRecord>;
export type AffiliationRecord = z.infer<typeof affiliationRecord>;
export type MentionRecord = z.infer<typeof mentionRecord>;
export type BriefFile = z.infer<typeof briefFile>;
