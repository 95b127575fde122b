import { z } from 'zod';
import { CLAIM_TYPES } from '../node-types.ts';
import { PARAGRAPH_KIND, PARTICIPANT_ROLE, TERM_KIND } from '../vocabulary.ts';
import { appearanceFields, memberRef } from './actor-records.ts';
import { claimLists, linkRecord } from './claim-records.ts';
import {
  actorRef,
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
import { datedText, edtf, modality, note, oneOf, place, restated, statement } from './shared-fields.ts';

/** `data/briefs/NAME.json`: one brief, the index of its text, and everything it says. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hexadecimal digits');
const offset = z.number().int().min(0);

const passage = {
  start: offset.describe('Where it begins: Unicode code points from the start of the text.'),
  end: offset.describe('Where it ends, exclusive.'),
  sha256: sha256.describe('The SHA-256 of the passage in UTF-8.'),
};

export const paragraphRecord = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'an id such as "p4", "k1", "h2" or "title"')
      .describe('Its id in the brief, such as p4.'),
    kind: oneOf(PARAGRAPH_KIND).describe('What part of the text it is.'),
    ...passage,
    sentences: z.array(z.strictObject(passage)).min(1).describe('Its sentences in order; p4.s1 is the first of p4.'),
  })
  .describe('A paragraph by its place in the text and its hash, never its words.');

export const textIndex = z
  .strictObject({
    sha256: sha256.describe('The SHA-256 of the whole text file.'),
    length: offset.describe('The length of the text in Unicode code points.'),
    paragraphs: z.array(paragraphRecord).min(1),
    skipped: z
      .array(sha256)
      .default([])
      .describe('Hashes of lines that are no part of the brief, such as site navigation.'),
  })
  .describe('Where each paragraph and sentence stands. Written by `briefgraph index`.');

export const sectionRecord = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('Its id in the brief.'),
    number: z.number().int().positive().optional().describe('Its number in the text, if it has one.'),
    title: z.string().min(1).optional().describe('Its heading, if it has one.'),
    paragraphs: z.array(citationRef).min(1).describe('Its paragraphs in order, its heading included.'),
  })
  .describe('A section of the text.');

export const affiliationRecord = z
  .strictObject({
    organization: organizationRef,
    role: z.string().min(2).describe('What they are or were there.'),
    date: edtf.optional().describe('When, if the text says so.'),
    ...statement,
  })
  .describe('What a person is or was at an organization, as the brief tells it.');

const appearance = { ...appearanceFields, note, ...statement };

export const countryAppearance = z.strictObject({ actor: countryRef, ...appearance });
export const organizationAppearance = z.strictObject({ actor: organizationRef, ...appearance });
export const personAppearance = z.strictObject({
  actor: personRef,
  ...appearance,
  affiliations: z.array(affiliationRecord).default([]),
});
export const memberRecord = z.strictObject({ actor: memberRef, ...statement }).describe('A member of a grouping.');
export const groupingAppearance = z.strictObject({
  actor: actorRef.meta({ description: 'A grouping by its slug.', references: ['Grouping'] }),
  ...appearance,
  members: z.array(memberRecord).default([]).describe('Its members, as far as the brief names them.'),
});

export const keyPointRecord = z
  .strictObject({
    paragraph: citationRef,
    summary: restated,
    restates: z.array(nodeRef(CLAIM_TYPES)).default([]).describe('The claims of the body that it sums up.'),
  })
  .describe('A key point and what it restates.');

export const participantRecord = z.strictObject({
  actor: actorRef,
  role: oneOf(PARTICIPANT_ROLE).describe('What it does in the event.'),
  ...statement,
});

export const mentionRecord = z
  .strictObject({
    event: eventRef,
    names: z.array(z.string().min(1)).default([]).describe('The names the text uses for it.'),
    summary: restated.optional(),
    modality,
    hedge: z.string().min(2).optional().describe('The word with which the text hedges it.'),
    date: datedText.extend({ citations }).optional().describe('When, as the brief tells it.'),
    place: place.extend(statement).optional().describe('Where, as the brief tells it.'),
    participants: z.array(participantRecord).default([]),
    issues: z
      .array(z.strictObject({ issue: issueRef, ...statement }))
      .default([])
      .describe('The issues it belongs to.'),
    note,
    ...statement,
  })
  .describe('What the brief says of an event.');

export const eventSetRecord = z
  .strictObject({
    slug,
    title: z.string().min(3).describe('What the brief counts them as, in our own words.'),
    since: eventRef.optional().describe('The event after which the brief places all of them.'),
    events: z.array(eventRef).min(1),
    ...statement,
  })
  .describe('Events that the brief lists together.');

export const issueMentionRecord = z
  .strictObject({ issue: issueRef, summary: restated, ...statement })
  .describe('What the brief says of an issue.');

export const termRecord = z
  .strictObject({
    slug,
    term: z.string().min(2).describe('The name the text uses.'),
    kind: oneOf(TERM_KIND).describe('What sort of term it is.'),
    summary: restated,
    actors: z.array(actorRef).default([]).describe('The actors it belongs to.'),
    ...statement,
  })
  .describe('An agreement, a policy, a series or a label that the brief names.');

export const briefFile = z
  .strictObject({
    $schema: z.string().optional(),
    slug,
    title: z.string().min(1),
    kicker: z.string().min(1).optional().describe('The line above the title.'),
    publisher: organizationRef,
    authors: z.array(personRef).min(1).describe('Its authors in the order of the byline.'),
    published: datedText,
    language: z.string().min(2).describe('The language of the text, as a BCP 47 tag.'),
    tags: z.array(z.string().min(1)).default([]).describe("The publisher's tags."),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Where the publisher has it.'),
    license: z
      .string()
      .min(1)
      .optional()
      .describe("The licence of the text by its SPDX id; left out where none is stated: all rights are its owner's."),
    citations: citations.describe('Where the text gives these facts.'),
    text: textIndex,
    sections: z.array(sectionRecord).default([]),
    countries: z.array(countryAppearance).default([]),
    organizations: z.array(organizationAppearance).default([]),
    people: z.array(personAppearance).default([]),
    groupings: z.array(groupingAppearance).default([]),
    keyPoints: z.array(keyPointRecord).default([]),
    mentions: z.array(mentionRecord).default([]),
    eventSets: z.array(eventSetRecord).default([]),
    issues: z.array(issueMentionRecord).default([]),
    terms: z.array(termRecord).default([]),
    ...claimLists,
    links: z.array(linkRecord).default([]),
  })
  .describe('A brief and everything it says.');

export type ParagraphRecord = z.infer<typeof paragraphRecord>;
export type TextIndex = z.infer<typeof textIndex>;
export type SectionRecord = z.infer<typeof sectionRecord>;
export type AffiliationRecord = z.infer<typeof affiliationRecord>;
export type MentionRecord = z.infer<typeof mentionRecord>;
export type BriefFile = z.infer<typeof briefFile>;
