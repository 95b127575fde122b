import { EVENT_KIND, type Plover } from '../../src/model/event-kinds.ts';
import * as vocabulary from '../../src/model/vocabulary.ts';
import { VOCABULARY_EXAMPLES as examples } from '../../src/model/vocabulary-examples.ts';

/** docs/vocabulary.md: each value with its definition and an example. */

interface Table {
  title: string;
  about: string;
  values: Readonly<Record<string, string>>;
  examples: Readonly<Record<string, string>>;
}

const TABLES: readonly Table[] = [
  {
    title: 'Basis',
    about: 'Where a statement comes from. Every statement has one.',
    values: vocabulary.BASIS,
    examples: examples.Basis,
  },
  {
    title: 'Modality',
    about: 'Whether something happened, according to its source. A plan or a hope is never a fact.',
    values: vocabulary.MODALITY,
    examples: examples.Modality,
  },
  {
    title: 'Roles of participants',
    about: 'If two roles fit, the first in this order is chosen.',
    values: vocabulary.PARTICIPANT_ROLE,
    examples: examples.ParticipantRole,
  },
  {
    title: 'Roles of evidence',
    about: 'What a piece of evidence is for a motive.',
    values: vocabulary.EVIDENCE_ROLE,
    examples: examples.EvidenceRole,
  },
  {
    title: 'Kinds of links',
    about: 'How one statement relates to another.',
    values: vocabulary.LINK_KIND,
    examples: examples.LinkKind,
  },
  {
    title: 'Polarity of stances',
    about: 'How the holder sees the object.',
    values: vocabulary.POLARITY,
    examples: examples.Polarity,
  },
  {
    title: 'Types of forecasts',
    about: 'What is said of the future.',
    values: vocabulary.FORECAST_TYPE,
    examples: examples.ForecastType,
  },
  {
    title: 'Trends of relations',
    about: 'How a relation develops.',
    values: vocabulary.TREND,
    examples: examples.Trend,
  },
  {
    title: 'Strength of recommendations',
    about: 'How strongly the text words it.',
    values: vocabulary.STRENGTH,
    examples: examples.Strength,
  },
  {
    title: 'Support of findings',
    about:
      'What supports a fact or a result, according to the text. A work that the text names is STUDY, whatever the work rests on.',
    values: vocabulary.SUPPORT,
    examples: examples.Support,
  },
  {
    title: 'Roles of quantities',
    about: 'What a number is for.',
    values: vocabulary.QUANTITY_ROLE,
    examples: examples.QuantityRole,
  },
  {
    title: 'Units',
    about: 'What the unit of a quantity is written in. A share is in "%", not in "1".',
    values: vocabulary.UNIT_SYSTEM,
    examples: examples.UnitSystem,
  },
  {
    title: 'Statuses of outcomes',
    about:
      'What came of a forecast, a recommendation or an event. [The ledger](ledger.md) says how a status is chosen.',
    values: vocabulary.OUTCOME_STATUS,
    examples: examples.OutcomeStatus,
  },
  {
    title: 'Confidence in outcomes',
    about: 'How sure a status is. Of what a status rests on, the weakest part counts.',
    values: vocabulary.CONFIDENCE,
    examples: examples.Confidence,
  },
  {
    title: 'Kinds of organizations',
    about: 'What an organization is, not what it does in a brief.',
    values: vocabulary.ORGANIZATION_KIND,
    examples: examples.OrganizationKind,
  },
  {
    title: 'Kinds of groupings',
    about: 'What several actors that are named as one have in common.',
    values: vocabulary.GROUPING_KIND,
    examples: examples.GroupingKind,
  },
  {
    title: 'Kinds of terms',
    about: 'What a name in the text stands for.',
    values: vocabulary.TERM_KIND,
    examples: examples.TermKind,
  },
  {
    title: 'Kinds of instruments',
    about:
      'What policy is made of. A document is a LAW, a TREATY, a PLAN and so on; a TAX, a FUND and SANCTIONS are measures, which may rest on several documents.',
    values: vocabulary.INSTRUMENT_KIND,
    examples: examples.InstrumentKind,
  },
  {
    title: 'Roles of events for instruments',
    about: 'What an event does to an instrument.',
    values: vocabulary.INSTRUMENT_ROLE,
    examples: examples.InstrumentRole,
  },
  {
    title: 'Kinds of paragraphs',
    about: 'What part of the text a paragraph is.',
    values: vocabulary.PARAGRAPH_KIND,
    examples: examples.ParagraphKind,
  },
];

export const printVocabulary = (): string =>
  [
    '# The vocabularies',
    'The values that curators choose from, with a definition and an invented example of each. They are the enums of the graph and of the JSON Schemas. This page is generated from [`src/model`](../src/model/vocabulary.ts); a test compares them, and `npx vitest run tests/docs/vocabulary.test.ts -u` writes it anew.',
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
