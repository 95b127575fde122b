import { GREATEST_TEXT } from '../../model/greatest-lengths.ts';
import { type ClaimType, isNodeType, type NodeType } from '../../model/node-types.ts';
import { mintSlug } from '../../model/refs.ts';
import { createReferrer } from '../draft/draft-brief.ts';
import { type DraftFile, type ProposalRecord, type ProposalType, proposalTypeName } from '../draft/draft-records.ts';
import { type Addition, LIST_OF, type PlannedDecision } from './additions.ts';
import { createResolver, type Resolver } from './resolve-references.ts';
import type { ReviewFile } from './review-records.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface AcceptanceContext {
  draft: DraftFile;
  review: ReviewFile;
  /** The namespace of the brief's catalog; its own entries are referred to without it. */
  namespace: string | null;
  /** The brief's file as it is now, which may be unfinished. */
  brief: Readonly<Record<string, unknown>>;
  /** Whether a slug is taken in the registers, or in the brief's list of its type. */
  isTaken(type: NodeType, slug: string): boolean;
}

/** Why a proposal cannot be accepted as it is: what is missing, for the person who decides. */
export class AcceptanceError extends Error {
  override readonly name = 'AcceptanceError';
  /** The fields that are missing or wrong. */
  readonly fields: readonly string[];

  constructor(message: string, fields: readonly string[] = []) {
    super(message);
    this.fields = fields;
  }
}

/** Fields of a proposal that hold actors, and how the brief's file writes these. */
const ACTOR_FIELDS: readonly string[] = ['actors', 'targets', 'holders', 'addressees', 'attributedTo'];

/** What `fields` add to or change in those of the proposal; null removes a field. */
const mergeFields = (proposed: Fields, fields: Fields): Fields =>
  Object.fromEntries(Object.entries({ ...proposed, ...fields }).filter(([, value]) => value !== null));

/** What a person decides for a proposal. */
export interface GivenFields {
  /** They are added to the proposal's or replace them; null removes one. */
  fields: Fields;
  /** Whether the suggested wording of a field that only a person can write is taken. */
  isSuggestionTaken: boolean;
}

/**
 * What accepting a proposal adds to the brief's file and to the registers. Actors that nobody has accepted yet, and numbers
 * without a unit, are left out with a note. Throws an AcceptanceError if something that only a person can write is missing.
 */
export const planAcceptance = (
  proposal: ProposalRecord,
  { fields: given, isSuggestionTaken }: GivenFields,
  context: AcceptanceContext,
): PlannedDecision => {
  const list = LIST_OF[proposal.type];
  if (!list)
    throw new AcceptanceError(
      `a ${proposalTypeName(proposal.type)} is a part of statements and is not accepted by itself`,
    );
  const open = proposal.open.filter((field) => !(field in given) && !(field === 'name' && isNamed(given)));
  const suggested = open.filter((field) => proposal.fields[field] !== undefined);
  const missing = isSuggestionTaken ? open.filter((field) => !suggested.includes(field)) : open;
  if (missing.length > 0)
    throw new AcceptanceError(
      `${missing.join(' and ')} must be given, in your own words${suggested.length > 0 && !isSuggestionTaken ? `; or take what is suggested for ${suggested.join(' and ')}` : ''}`,
      missing,
    );
  const fields = mergeFields(proposal.fields, given);
  checkShapes(fields);
  const resolver = createResolver(context.draft, context.review);
  return PLANS[planOf(proposal.type)](proposal, fields, { ...context, resolver, list });
};

/** Fields that hold lists of texts, and of objects. */
const TEXT_LISTS: readonly string[] = [...ACTOR_FIELDS, 'about', 'restates', 'names', 'citations', 'paragraphs'];
const OBJECT_LISTS: readonly string[] = ['participants', 'quantities'];
const TEXTS: readonly string[] = ['actor', 'event', 'slug', 'name', 'title', 'summary', 'action', 'goal', 'topic'];

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws an AcceptanceError if a field that is read here has another type; all else is checked by the schema of the entry. */
const checkShapes = (fields: Fields): void => {
  const check = (names: readonly string[], what: string, isRight: (value: unknown) => boolean) => {
    for (const field of names)
      if (Object.hasOwn(fields, field) && fields[field] !== null && !isRight(fields[field]))
        throw new AcceptanceError(`${field} must be ${what}`, [field]);
  };
  const isListOf = (isItem: (item: unknown) => boolean) => (value: unknown) =>
    Array.isArray(value) && value.every(isItem);
  check(
    TEXT_LISTS,
    'a list of texts, such as ["KOR"]',
    isListOf((item) => typeof item === 'string'),
  );
  check(OBJECT_LISTS, 'a list of objects', isListOf(isObject));
  check(TEXTS, 'a text', (value) => typeof value === 'string');
  check(['entry'], 'an object', isObject);
};

/** A whole entry may be given, which has the name, or the actor of a register that it is. */
const isNamed = ({ entry, actor }: Fields): boolean =>
  actor !== undefined || (entry as { names?: { en?: unknown } } | undefined)?.names?.en !== undefined;

interface PlanContext extends AcceptanceContext {
  resolver: Resolver;
  list: string;
}

type Plan = (proposal: ProposalRecord, fields: Fields, context: PlanContext) => PlannedDecision;

const planOf = (type: ProposalType): keyof typeof PLANS => {
  if (type === 'SECTION' || type === 'KEY_POINT' || type === 'EVENT') return type;
  return type === 'COUNTRY' || type === 'ORGANIZATION' || type === 'PERSON' || type === 'GROUPING' ? 'ACTOR' : 'CLAIM';
};

const REGISTER_LIST = { ORGANIZATION: 'organizations', PERSON: 'people', GROUPING: 'groupings' } as const;

const toNodeType = (type: ProposalType): NodeType => {
  const found = type.charAt(0) + type.slice(1).toLowerCase();
  if (!isNodeType(found)) throw new Error(`${type} is not a type of node`);
  return found;
};

const mint = (words: unknown, type: NodeType, { isTaken }: AcceptanceContext): string => {
  const slug = mintSlug(String(words), type, (candidate) => isTaken(type, candidate));
  if (slug === null)
    throw new AcceptanceError('slug must be given: there are no Latin letters to make one of', ['slug']);
  return slug;
};

const PLANS = {
  SECTION: (_proposal, fields, { list }) => ({
    additions: [{ file: 'brief', list, entry: fields }],
    written: String(fields.id),
    notes: [],
  }),

  KEY_POINT: (_proposal, { restates, ...fields }, { list, resolver }) => {
    const claims = (restates as string[] | undefined) ?? [];
    const found = claims.flatMap((claim) => (claim.startsWith('proposal:') ? (resolver.claim(claim) ?? []) : claim));
    return {
      additions: [{ file: 'brief', list, entry: { ...fields, restates: found } }],
      written: String(fields.paragraph),
      notes: leftOut('restates', claims.length - found.length, 'which were not accepted'),
    };
  },

  ACTOR: (proposal, { entry, slug, name, ...fields }, context) => {
    const { list, brief } = context;
    const isNew = String(fields.actor).startsWith('new:');
    const proposed = (entry ?? {}) as Fields;
    // `name` is the English one, which the register must have.
    const names = { ...(proposed.names as Fields | undefined), ...(name !== undefined && { en: name }) };
    const register: Fields = { ...proposed, names };
    const refer = createReferrer(context.namespace);
    const actor = isNew
      ? String(slug ?? mint(names.en, toNodeType(proposal.type), context))
      : refer(String(fields.actor));
    const additions: Addition[] = [];
    if (isNew)
      additions.push({
        file: 'actors',
        list: REGISTER_LIST[proposal.type as keyof typeof REGISTER_LIST],
        entry: { slug: actor, ...register },
      });
    const listed = ((brief[list] ?? []) as Fields[]).find((other) => refer(String(other.actor)) === actor);
    const named = listed ? withNames(listed, fields) : { ...fields, actor };
    if (named) additions.push({ file: 'brief', list, entry: named, ...(listed && { instead: listed }) });
    return {
      additions,
      written: actor,
      notes: listed
        ? [
            `the brief names ${actor} already; ${named ? 'its names and sentences' : 'nothing'} ${named ? 'were' : 'was'} added to it`,
          ]
        : [],
    };
  },

  EVENT: (proposal, { kind, title, event, slug, participants, quantities, ...fields }, context) => {
    const { list, brief, resolver } = context;
    const refer = createReferrer(context.namespace);
    const named = (participants as Fields[] | undefined) ?? [];
    const known = named.flatMap((one) => {
      const actor = resolver.actor(String(one.actor));
      return actor === null ? [] : { ...one, actor };
    });
    const numbers = completeQuantities(quantities, fields.summary ?? title ?? event, proposal, context);
    const isNew = typeof event !== 'string';
    const ref = isNew ? String(slug ?? mint(title, 'Event', context)) : refer(event);
    if (((brief[list] ?? []) as Fields[]).some((other) => refer(String(other.event)) === ref))
      throw new AcceptanceError(`the brief mentions ${ref} already; edit that mention, or give another event`, [
        'event',
      ]);
    return {
      additions: [
        ...(isNew ? [{ file: 'events' as const, list: 'events', entry: { slug: ref, title, kind } }] : []),
        {
          file: 'brief',
          list,
          entry: {
            event: ref,
            ...fields,
            participants: known,
            ...(numbers.kept.length > 0 && { quantities: numbers.kept }),
          },
        },
      ],
      written: ref,
      notes: [...leftOut('participants', named.length - known.length, 'which were not accepted'), ...numbers.notes],
    };
  },

  CLAIM: (proposal, { slug, quantities, ...fields }, context) => {
    const { list, brief, resolver } = context;
    const type = toNodeType(proposal.type) as ClaimType;
    const notes: string[] = [];
    const entry: Record<string, unknown> = { ...fields };
    for (const field of [...ACTOR_FIELDS, 'about']) {
      const named = entry[field] as string[] | undefined;
      if (!named) continue;
      const found = named.flatMap((one) => {
        const resolved = field === 'about' && !/^[A-Z]\w+:/.test(one) ? resolver.node(one) : resolver.actor(one);
        return resolved ?? [];
      });
      notes.push(...leftOut(field, named.length - found.length, 'which were not accepted'));
      entry[field] = found;
    }
    const wording = entry.summary ?? entry.action ?? entry.goal;
    const numbers = completeQuantities(quantities, wording, proposal, context);
    notes.push(...numbers.notes);
    if (numbers.kept.length > 0) entry.quantities = numbers.kept;
    if (type === 'Motive') {
      const ranks = ((brief[list] ?? []) as { rank?: number }[]).map(({ rank = 0 }) => rank);
      entry.rank ??= Math.max(0, ...ranks) + 1;
      entry.headline ??= false;
    }
    const minted = String(slug ?? mint(wording, type, context));
    return {
      additions: [{ file: 'brief', list, entry: { slug: minted, ...entry } }],
      written: `${type}:${minted}`,
      notes,
    };
  },
} as const satisfies Record<string, Plan>;

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value : []);

/** An actor that the brief names already, with other names and sentences; null if it has these. */
const withNames = (listed: Fields, fields: Fields): Fields | null => {
  const [names, cited] = [listed.names, listed.citations].map((value) => (value ?? []) as string[]) as [
    string[],
    string[],
  ];
  const moreNames = ((fields.names ?? []) as string[]).filter((one) => !names.includes(one));
  const moreCited = ((fields.citations ?? []) as string[]).filter(
    (one) => !cited.includes(one) && !cited.includes(one.replace(/\.s\d+$/, '')),
  );
  if (moreNames.length === 0 && moreCited.length === 0) return null;
  const mentionCount = Number(listed.mentionCount ?? 0) + Number(fields.mentionCount ?? 0);
  return {
    ...listed,
    names: [...names, ...moreNames],
    ...(mentionCount > 0 && { mentionCount }),
    citations: [...cited, ...moreCited],
  };
};

/**
 * The numbers with a unit. Where it is not said what one measures, that is the thing counted, or else what the statement says;
 * a note asks to look at it, and so does `verify`.
 */
const completeQuantities = (
  quantities: unknown,
  wording: unknown,
  { citations }: ProposalRecord,
  { brief, draft }: AcceptanceContext,
) => {
  const counted = draft.proposals.filter(
    (one) => one.type === 'QUANTITY' && one.citations.some((ref) => citations.includes(ref)),
  );
  const numbers = listOf(quantities).map((number) => {
    const unit = counted.find(({ fields }) => fields.text === number.text)?.fields.of;
    // Units are words in English.
    const isKnown = number.unit === undefined && typeof unit === 'string' && /^en\b/.test(String(brief.language));
    return isKnown && unit.length <= GREATEST_TEXT.tag ? { ...number, unit, unitSystem: 'WORD' } : number;
  });
  const kept = numbers
    .filter(({ unit }) => unit !== undefined)
    .map((number) => {
      const measured = number.unitSystem === 'WORD' ? number.unit : wording;
      return { measure: shorten(String(measured)), role: 'OTHER', ...number };
    });
  const guessed = numbers.filter(({ unit, measure, role }) => unit !== undefined && (!measure || !role)).length;
  return {
    kept,
    notes: [
      ...(guessed > 0 ? [`quantities: look at "measure" and "role" of ${guessed}, which were not given`] : []),
      ...leftOut('quantities', numbers.length - kept.length, 'without a unit'),
    ],
  };
};

/** At most as long as a name, and cut between words. */
const shorten = (words: string): string =>
  words.length <= GREATEST_TEXT.name
    ? words
    : words.slice(0, words.lastIndexOf(' ', GREATEST_TEXT.name) + 1 || GREATEST_TEXT.name).trim();

const leftOut = (field: string, count: number, why: string): string[] =>
  count > 0 ? [`${field}: ${count} left out, ${why}`] : [];
