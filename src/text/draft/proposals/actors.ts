import { GREATEST_LENGTH } from '../../../model/greatest-lengths.ts';
import type { FoundActor } from '../found.ts';
import { type NewProposal, roundScore } from './proposal.ts';

/** How statements refer to an actor: its reference, or `new:NAME` if no register has it. */
export const actorKey = ({ ref, name }: Pick<FoundActor, 'ref' | 'name'>): string => ref ?? `new:${name}`;

/**
 * The proposals of actors: what the brief's file says about each, and for new ones what the register would need. It needs an
 * English name, which a text in another language does not give; the name of a person stays the same in Latin letters.
 */
export const proposeActors = (actors: readonly FoundActor[], language: string): NewProposal[] =>
  actors.map((actor) => {
    const { type, ref, name, spans, hints, score, method, reasons } = actor;
    const citations = [...new Set(spans.map(({ sentence }) => sentence))];
    const isEnglish = /^en\b/.test(language) || (type === 'PERSON' && /^[\p{Script=Latin}\P{L}]+$/u.test(name));
    const names = [...new Set(spans.filter(({ adjective }) => !adjective).map(({ text }) => text))];
    return {
      type,
      key: name,
      score: roundScore(score),
      foundBy: [method],
      reasons: [...reasons, ...remarks(hints)],
      citations,
      spans: spans.map(({ start, end }) => ({ start, end })),
      fields: {
        actor: actorKey(actor),
        names: (names.length > 0 ? names : [...new Set(spans.map(({ text }) => text))]).slice(0, GREATEST_LENGTH.names),
        mentionCount: spans.length,
        basis: 'STATED',
        citations: citations.slice(0, GREATEST_LENGTH.citationsOfActor),
        ...(ref === null && { entry: { names: { [isEnglish ? 'en' : language]: name }, ...pickFields(hints) } }),
      },
      open: ref === null && !isEnglish ? ['name'] : [],
      // Its name in the text, which stays when the register gets an entry for it.
      identity: [name],
    };
  });

/** What the register records; all else that the text says of a new actor is for the person who decides. */
const REGISTER_FIELDS: readonly string[] = ['kind', 'country'];

type Hints = FoundActor['hints'];

const pickFields = (hints: Hints): Hints =>
  Object.fromEntries(Object.entries(hints).filter(([field]) => REGISTER_FIELDS.includes(field)));

const remarks = (hints: Hints): string[] =>
  Object.entries(hints)
    .filter(([field]) => !REGISTER_FIELDS.includes(field))
    .map(([field, value]) => `${field}: ${value}`);
