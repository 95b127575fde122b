import { z } from 'zod';
import { GREATEST_FILE_LIST, GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import { CLAIM_TYPES } from '../node-types.ts';
import { TERM_KIND } from '../vocabulary/briefs.ts';
import { PARTICIPANT_ROLE } from '../vocabulary/events.ts';
import { INSTRUMENT_ROLE } from '../vocabulary/instruments.ts';
import { actorMentionFields, memberRef } from './actor-records.ts';
import { changeFields, findChangeMistake } from './change-records.ts';
import { claimLists, linkRecord } from './claim-records.ts';
import { formNotes } from './form-notes.ts';
import { findFrontMatterMistake, frontMatter } from './front-matter.ts';
import { statedOutcomeRecord } from './outcome-records.ts';
import { quantities } from './quantity-records.ts';
import {
  actorRef,
  citationList,
  citationRef,
  citations,
  countryRef,
  eventRef,
  instrumentRef,
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
  ownTitle,
  place,
  restated,
  statement,
  wordsOfText,
} from './shared-fields.ts';
import { emptyPassageRecord, sectionRecord, textIndex } from './text-records.ts';

/** `data/briefs/NAME.json`: one brief, the index of its text, and everything that it states. */

export const affiliationRecord = z
  .strictObject({
    organization: organizationRef,
    role: z
      .string()
      .min(2)
      .max(GREATEST_TEXT.name)
      .optional()
      .describe('Their role, present or past; omitted if the text gives none.'),
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

export const eventInstrumentRecord = z
  .strictObject({
    instrument: instrumentRef,
    role: oneOf(INSTRUMENT_ROLE).describe('What the event does to the instrument.'),
    ...statement,
  })
  .describe('An instrument that an event adopts, changes, ends or applies.');

export const mentionRecord = z
  .strictObject({
    event: eventRef,
    names: z
      .array(wordsOfText('A name that the text uses for it.'))
      .max(GREATEST_LENGTH.names)
      .default([])
      .describe('The names the text uses for it.'),
    summary: restated.optional().register(formNotes, { isEssential: true }),
    modality,
    hedge,
    date: datedText
      .extend({ citations })
      .optional()
      .register(formNotes, { isEssential: true })
      .describe('The date, according to the brief.'),
    place: place.extend(statement).optional().describe('The place, according to the brief.'),
    participants: z.array(participantRecord).max(GREATEST_LENGTH.participants).default([]),
    issues: z
      .array(z.strictObject({ issue: issueRef, ...statement }))
      .max(GREATEST_FILE_LIST)
      .default([])
      .describe('The issues it belongs to.'),
    quantities,
    instruments: z
      .array(eventInstrumentRecord)
      .max(GREATEST_LENGTH.instrumentsOfEvent)
      .default([])
      .describe('The instruments that it adopts, changes, ends or applies.'),
    note,
    ...statement,
  })
  .describe('What the brief says about an event.');

export const eventSetRecord = z
  .strictObject({
    slug,
    title: ownTitle('The title of the list, in our own words.'),
    since: eventRef.optional().describe('The event after which the brief places all of them.'),
    events: z.array(eventRef).min(1).max(GREATEST_LENGTH.eventsOfSet),
    ...statement,
  })
  .describe('Events that the brief lists together.');

export const issueMentionRecord = z
  .strictObject({ issue: issueRef, summary: restated, ...statement })
  .describe('What the brief says about an issue.');

export const instrumentMentionRecord = z
  .strictObject({
    instrument: instrumentRef,
    names: z
      .array(wordsOfText('A name that the text uses for it.'))
      .min(1)
      .max(GREATEST_LENGTH.names)
      .describe('The names the text uses for it.'),
    summary: restated.optional(),
    note,
    ...statement,
  })
  .describe('What the brief says about an instrument.');

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

const formOfTerm = (description: string) =>
  z.string().min(2).max(GREATEST_TEXT.name).meta({ description, wording: 'TERM' });

export const termOfArtRecord = z
  .strictObject({
    term: formOfTerm('The term as the text has it.'),
    forms: z
      .array(formOfTerm('Another form of it in the text, such as a plural or an abbreviation.'))
      .max(GREATEST_LENGTH.formsOfTerm)
      .default([]),
    restated: z
      .array(ownTitle('How statements in another language than that of the text say it.'))
      .max(GREATEST_LENGTH.formsOfTerm)
      .default([]),
  })
  .describe('A term of the field, which statements keep as it is.');

export const briefFile = z
  .strictObject({
    $schema: z.string().optional(),
    ...frontMatter,
    ...changeFields,
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
    instruments: z.array(instrumentMentionRecord).max(GREATEST_FILE_LIST).default([]),
    terms: z.array(termRecord).max(GREATEST_LENGTH.terms).default([]),
    termsOfArt: z
      .array(termOfArtRecord)
      .max(GREATEST_LENGTH.termsOfArt)
      .default([])
      .describe('The terms of the field that the text uses: by them people search, so statements keep them.'),
    ...claimLists,
    links: z.array(linkRecord).max(GREATEST_FILE_LIST).default([]),
    outcomes: z.array(statedOutcomeRecord).max(GREATEST_FILE_LIST).default([]),
    withoutStatement: z
      .array(emptyPassageRecord)
      .max(GREATEST_FILE_LIST)
      .default([])
      .describe(
        'Passages that hold no statement, each with the reason; what nothing cites is expected to be listed here.',
      ),
  })
  .superRefine((brief, context) => {
    const mistake = findFrontMatterMistake(brief);
    if (mistake) context.addIssue({ code: 'custom', path: [mistake.path], message: mistake.message });
    const changeMistake = findChangeMistake(brief);
    if (changeMistake) context.addIssue({ code: 'custom', ...changeMistake });
  })
  .describe('A brief and everything that it states.');

export type AffiliationRecord = z.infer<typeof affiliationRecord>;
export type MentionRecord = z.infer<typeof mentionRecord>;
export type BriefFile = z.infer<typeof briefFile>;
