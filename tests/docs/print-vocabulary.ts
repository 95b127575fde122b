import { GROUPING_KIND, ORGANIZATION_KIND } from '../../src/model/vocabulary/actors.ts';
import { PARAGRAPH_KIND, TERM_KIND } from '../../src/model/vocabulary/briefs.ts';
import {
  EVIDENCE_ROLE,
  EXTENT,
  FORECAST_TYPE,
  POLARITY,
  STRENGTH,
  SUPPORT,
  TREND,
} from '../../src/model/vocabulary/claims.ts';
import { EVENT_KIND, PARTICIPANT_ROLE, type Plover } from '../../src/model/vocabulary/events.ts';
import { INSTRUMENT_KIND, INSTRUMENT_ROLE } from '../../src/model/vocabulary/instruments.ts';
import { CONFIDENCE, OUTCOME_STATUS } from '../../src/model/vocabulary/outcomes.ts';
import { QUANTITY_ROLE, UNIT_SYSTEM } from '../../src/model/vocabulary/quantities.ts';
import { BASIS, LINK_KIND, MODALITY } from '../../src/model/vocabulary/statements.ts';
import { VOCABULARY_EXAMPLES as examples } from './vocabulary-examples.ts';

/** docs/vocabulary.md: each value with its definition and an example. */

interface Table {
  title: string;
  about: string;
  values: Readonly<Record<string, string>>;
  examples: Readonly<Record<string, string>>;
}

const BASIS_QUESTIONS = `Where a statement comes from. Every statement has one. Ask in this order, and stop at the first yes:

1. Does a source outside the brief say it, and no passage? \`CORROBORATED\`.
2. Is it missing in the cited words, so that the curator adds it? \`CURATOR_INFERRED\`.
3. Does the author mark it, where the cited words say it, with a word of doubt or of a conclusion? One such place is enough. \`AUTHOR_INFERRED\`.
4. Otherwise: \`STATED\`.

“It” is the core of the statement, and nothing else: that an event takes place, or is planned or imagined; that an actor has this role in it; what is foreseen, found or advised; who wants what; who has what view of what. What does not count, and is said in \`note\` if the curator adds it: who is advised, where other words of the text say so, from which report a number is, a currency, that two names mean the same, and the date, the place and the participants of an event, which have a basis of their own. In a claim, “we” or “the leaders” are as good as a name; of a participant they are not, since the words do not say who they are. Words of an aim, such as “in order to” or “seeks”, make a motive; an effect alone does not. The basis of a term depends on its summary, so nobody can choose it from the passages alone.`;

const TABLES: readonly Table[] = [
  {
    title: 'Basis',
    about: BASIS_QUESTIONS,
    values: BASIS,
    examples: examples.Basis,
  },
  {
    title: 'Modality',
    about: 'Whether something happened, according to its source. A plan or a hope is never a fact.',
    values: MODALITY,
    examples: examples.Modality,
  },
  {
    title: 'Roles of participants',
    about: 'If two roles fit, the first in this order is chosen.',
    values: PARTICIPANT_ROLE,
    examples: examples.ParticipantRole,
  },
  {
    title: 'Roles of evidence',
    about: 'What a piece of evidence is for a motive.',
    values: EVIDENCE_ROLE,
    examples: examples.EvidenceRole,
  },
  {
    title: 'Kinds of links',
    about: 'How one statement relates to another.',
    values: LINK_KIND,
    examples: examples.LinkKind,
  },
  {
    title: 'Polarity of stances',
    about: 'How the holder sees the object.',
    values: POLARITY,
    examples: examples.Polarity,
  },
  {
    title: 'Types of forecasts',
    about: 'What is said of the future.',
    values: FORECAST_TYPE,
    examples: examples.ForecastType,
  },
  {
    title: 'Trends of relations',
    about: 'How a relation develops.',
    values: TREND,
    examples: examples.Trend,
  },
  {
    title: 'Strength of recommendations',
    about: 'How strongly the text words it.',
    values: STRENGTH,
    examples: examples.Strength,
  },
  {
    title: 'Support of findings',
    about:
      'What supports a fact or a result, according to the text. A work that the text names is STUDY, whatever the work rests on; regular statistics are DATA, also where the text names their publisher. Only what the cited words name counts.',
    values: SUPPORT,
    examples: examples.Support,
  },
  {
    title: 'Extent of claims',
    about:
      'How many share a view or a behaviour: of those in `attributedTo`, or without these, of the holders, the actors or the actors that a finding is about. What a text counts is a quantity.',
    values: EXTENT,
    examples: examples.Extent,
  },
  {
    title: 'Roles of quantities',
    about: 'What a number is for.',
    values: QUANTITY_ROLE,
    examples: examples.QuantityRole,
  },
  {
    title: 'Units',
    about: 'What the unit of a quantity is written in. A share is in "%", not in "1".',
    values: UNIT_SYSTEM,
    examples: examples.UnitSystem,
  },
  {
    title: 'Statuses of outcomes',
    about:
      'What came of a forecast, a recommendation or an event. [The ledger](ledger.md) says how a status is chosen.',
    values: OUTCOME_STATUS,
    examples: examples.OutcomeStatus,
  },
  {
    title: 'Confidence in outcomes',
    about: 'How sure a status is. Of what a status rests on, the weakest part counts.',
    values: CONFIDENCE,
    examples: examples.Confidence,
  },
  {
    title: 'Kinds of organizations',
    about: 'What an organization is, not what it does in a brief.',
    values: ORGANIZATION_KIND,
    examples: examples.OrganizationKind,
  },
  {
    title: 'Kinds of groupings',
    about: 'What several actors that are named as one have in common.',
    values: GROUPING_KIND,
    examples: examples.GroupingKind,
  },
  {
    title: 'Kinds of terms',
    about: 'What a name in the text stands for.',
    values: TERM_KIND,
    examples: examples.TermKind,
  },
  {
    title: 'Kinds of instruments',
    about:
      'What policy is made of. A document is a LAW, a TREATY, a PLAN and so on; a TAX, a FUND and SANCTIONS are measures, which may rest on several documents.',
    values: INSTRUMENT_KIND,
    examples: examples.InstrumentKind,
  },
  {
    title: 'Roles of events for instruments',
    about: 'What an event does to an instrument.',
    values: INSTRUMENT_ROLE,
    examples: examples.InstrumentRole,
  },
  {
    title: 'Kinds of paragraphs',
    about: 'What part of the text a paragraph is.',
    values: PARAGRAPH_KIND,
    examples: examples.ParagraphKind,
  },
];

export const printVocabulary = (): string =>
  [
    '# The vocabularies',
    'The values that curators choose from, with a definition and an invented example of each. They are the enums of the graph and of the JSON Schemas. This page is generated from [`src/model/vocabulary`](../src/model/vocabulary); a test compares them, and `npx vitest run tests/docs/vocabulary.test.ts -u` writes it anew.',
    '## Kinds of events',
    'The narrowest kind that fits is chosen; what is signed, founded or announced at a meeting is an event of its own. Some kinds have a code of the PLOVER 2.0 ontology: only where it is true of every event of the kind.',
    printTable(
      ['kind', 'definition', 'for example', 'PLOVER'],
      Object.entries(EVENT_KIND).map(([kind, { description, example, plover }]) => [
        `\`${kind}\``,
        description,
        example,
        plover ? printPlover(plover) : '',
      ]),
    ),
    ...TABLES.flatMap(({ title, about, values, examples: examplesOf }) => [
      `## ${title}`,
      about,
      printTable(
        ['value', 'definition', 'for example'],
        Object.entries(values).map(([value, definition]) => [`\`${value}\``, definition, examplesOf[value] ?? '']),
      ),
    ]),
  ]
    .join('\n\n')
    .concat('\n');

const printPlover = ({ type, mode, contexts }: Plover): string =>
  [type, ...(mode ? [mode] : []), ...contexts].join(' · ');

const printTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
