import type { EvidenceRole } from '../vocabulary/claims.ts';
import type { ParticipantRole } from '../vocabulary/events.ts';
import type { LinkKind, Modality } from '../vocabulary/statements.ts';
import type { ActorName } from './claims/said-by.ts';
import type { MentionRow } from './mention-rows.ts';

/**
 * What statements other than claims say, each as one sentence that can stand alone: in English, or, where the brief is restated in
 * another language, made only of names and of what the data says. A summary in the data is the text.
 */

/** What a statement refers to: its label, and whether that is a sentence, which is quoted. */
export interface Named {
  label: string;
  isSentence: boolean;
}

/** `Camp David summit (18 August 2023).`, with the modality and the hedge if it is not simply said to have happened. */
export const textOfMention = (
  { summary, modality, hedge }: Pick<MentionRow, 'summary' | 'modality' | 'hedge'>,
  event: string,
  date: string | null,
  isEnglish: boolean,
): string => {
  const state = isEnglish ? STATE[modality] : null;
  const details = [date, state, inQuotes(hedge)].filter((detail) => detail !== null).join('; ');
  return summary ?? sentence(details === '' ? event : `${event} (${details})`);
};

const STATE: Readonly<Record<Modality, string | null>> = {
  HAPPENED: null,
  ONGOING: 'ongoing',
  SCHEDULED: 'scheduled',
  EXPECTED: 'expected',
  HOPED: 'hoped for',
  HYPOTHETICAL: 'possible',
  NEGATED: 'denied',
};

/** `Japan is expected to host: Camp David summit.` */
export const textOfParticipation = (
  { role, mention: { modality, hedge } }: { role: ParticipantRole; mention: Pick<MentionRow, 'modality' | 'hedge'> },
  { name, isMany }: ActorName,
  event: string,
  isEnglish: boolean,
): string => {
  const said = isEnglish ? `${name} ${verbOf(role, modality, isMany)} ${event}` : `${name}: ${event}`;
  return sentence(hedge === null ? said : `${said} (${inQuotes(hedge)})`);
};

interface Verb {
  base: string;
  past: readonly [one: string, many: string];
  present: readonly [one: string, many: string];
}

const verb = (base: string, one: string, past: string): Verb => ({ base, present: [one, base], past: [past, past] });
const be = (rest: string): Verb => ({
  base: `be ${rest}`,
  present: [`is ${rest}`, `are ${rest}`],
  past: [`was ${rest}`, `were ${rest}`],
});

const ROLE_VERB: Readonly<Record<ParticipantRole, Verb>> = {
  HOST: verb('host', 'hosts', 'hosted'),
  INITIATOR: verb('lead', 'leads', 'led'),
  PARTICIPANT: verb('take part in', 'takes part in', 'took part in'),
  CONTRIBUTOR: verb('contribute to', 'contributes to', 'contributed to'),
  TARGET: be('the target of'),
  AFFECTED: be('affected by'),
};

const verbOf = (role: ParticipantRole, modality: Modality, isMany: boolean): string => {
  const { base, past, present } = ROLE_VERB[role];
  const at = isMany ? 1 : 0;
  const is = isMany ? 'are' : 'is';
  switch (modality) {
    case 'HAPPENED':
      return past[at];
    case 'ONGOING':
      return present[at];
    case 'SCHEDULED':
      return `${is} to ${base}`;
    case 'EXPECTED':
      return `${is} expected to ${base}`;
    case 'HOPED':
      return `${is} hoped to ${base}`;
    case 'HYPOTHETICAL':
      return `may ${base}`;
    case 'NEGATED':
      return base.startsWith('be ') ? past[at].replace(/^\w+/, '$& not') : `did not ${base}`;
  }
};

/** `“The new Quad” names Japan: Host of the summit.` The part of an actor is a sentence of the data. */
export const textOfAppearance = (
  { part }: { part: string | null },
  brief: string,
  actor: string,
  isEnglish: boolean,
): string => {
  const named = isEnglish ? `${inQuotes(brief)} names ${actor}` : `${inQuotes(brief)}: ${actor}`;
  return part === null ? sentence(named) : sentence(`${named}: ${part}`);
};

/** What a brief says of an issue or an instrument: its summary, else that it discusses it. */
export const textOfDiscussion = (
  { summary }: { summary: string | null },
  brief: string,
  subject: string,
  isEnglish: boolean,
): string =>
  summary ?? sentence(isEnglish ? `${inQuotes(brief)} discusses ${subject}` : `${inQuotes(brief)}: ${subject}`);

/** `Japan is a member of the G7.` */
export const textOfMembership = ({ name, isMany }: ActorName, grouping: string, isEnglish: boolean): string =>
  sentence(isEnglish ? `${name} ${isMany ? 'are members' : 'is a member'} of ${grouping}` : `${grouping}: ${name}`);

/** `Camp David summit is given as an act that serves a motive: China wants to …` */
export const textOfEvidence = (
  { role }: { role: EvidenceRole },
  what: Named,
  motive: string,
  isEnglish: boolean,
): string =>
  sentence(isEnglish ? `${inText(what)} is given as ${EVIDENCE[role]}: ${motive}` : `${inText(what)} → ${motive}`);

const EVIDENCE: Readonly<Record<EvidenceRole, string>> = {
  START: 'the event with which a motive began to show',
  ACT: 'an act that serves a motive',
  PRESSURE: 'a reason for a motive',
  OPENING: 'an opening that a motive exploits',
  SIGN: 'a sign of a motive',
  FEAR: 'what is feared behind a motive',
};

/** `Tariffs are answered by: Seoul should …` */
export const textOfAnswer = (to: Named, recommendation: string, isEnglish: boolean): string =>
  sentence(isEnglish ? `${inText(to)} is answered by: ${recommendation}` : `${inText(to)} → ${recommendation}`);

/** `Chinese export ban causes “Prices may rise”.` */
export const textOfLink = ({ kind }: { kind: LinkKind }, from: Named, to: Named, isEnglish: boolean): string =>
  sentence(`${inText(from)} ${isEnglish ? LINK[kind] : '→'} ${inText(to)}`);

const LINK: Readonly<Record<LinkKind, string>> = {
  LEADS_TO: 'leads to',
  CAUSES: 'causes',
  FEEDS: 'is a reason for',
  SUPPORTS: 'supports',
  ECHOES: 'echoes',
  CONTRADICTS: 'contradicts',
};

function inQuotes(text: string): string;
function inQuotes(text: string | null): string | null;
function inQuotes(text: string | null): string | null {
  return text === null ? null : `“${text}”`;
}

/** A label within a sentence. */
const inText = ({ label, isSentence }: Named): string => (isSentence ? inQuotes(label.replace(/[.。]$/u, '')) : label);

/** Ends a sentence, as summaries end. */
const sentence = (text: string): string => (/[.!?。！？…]$/u.test(text) ? text : `${text}.`);
