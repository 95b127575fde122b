import { count } from '../app/wording.ts';
import type { ComposerVerdict, PartnerReport, SampleAnswer } from '../federation/report/partner-report.ts';

/** A report on a partner's subgraph as lines for people. */
export const describePartner = (report: PartnerReport, target: string): string[] => [
  `${report.name}, from ${target}`,
  ...section(report.problems.length > 0 ? 'It cannot join yet' : 'Composition succeeded', [
    ...report.problems.map(({ rule, message }) => `${message.replace(/\s*\n\s*/g, ' ')} [${rule}]`),
    ...report.composers.flatMap((verdict) => describeVerdict(verdict, report.problems.length > 0)),
  ]),
  ...describeAdditions(report),
  ...describeAnswer('Sample response', report.alive?.[0] ?? null),
  ...section('Its responses have errors', report.liveFaults),
  ...describeRefusal(report),
  ...describeAnswer('Sample response while the subgraph is down', report.down),
  '',
  verdict(report),
];

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];

/** The result of a composer; only the number of its errors if the problems are listed above. */
const describeVerdict = (
  { composer, package: name, isInstalled, errors, agrees, differences }: ComposerVerdict,
  isListed: boolean,
): string[] => {
  const title = `${composer} composer:`.padEnd(26);
  if (!isInstalled) return [`${title}not installed; npm install ${name} to include it`];
  if (errors && isListed) return [`${title}no (--json has its ${count(errors.length, 'error')})`];
  if (errors) return [...new Set(errors)].map((error) => `${title}${shorten(error.replace(/\s*\n\s*/g, ' '))}`);
  if (agrees !== false) return [`${title}yes`];
  return [`${title}yes, but with another public schema`, ...differences.map((line) => `  ${line}`)];
};

const shorten = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

const describeAdditions = ({ additions }: PartnerReport): string[] => {
  if (!additions) return [];
  const { types, fields, nodes, undescribed, breaking, dangerous } = additions;
  return [
    ...section('It adds to the public schema', [
      ...types.map((type) => `type ${type}${nodes.includes(type) ? ', which node(id:) finds' : ''}`),
      ...fields.map(({ type, signature }) => `${type}.${signature}`),
    ]),
    ...section('It can join without these descriptions, but its readers need them', undescribed),
    ...section('It breaks existing queries', breaking),
    ...section('It may change the results of existing queries', dangerous),
  ];
};

const describeAnswer = (title: string, sample: SampleAnswer | null): string[] =>
  sample ? section(title, [sample.query, ...JSON.stringify(sample.answer, null, 2).split('\n')]) : [];

const describeRefusal = ({ name, refuses }: PartnerReport): string[] =>
  refuses
    ? section(`It answers ${refuses}, and clients get this code`, [
        'If the gateway is to log in, give the header that it asks for:',
        `  --subgraph-header ${name}:Authorization=env:TOKEN`,
        'If clients are to log in, run the gateway with:',
        `  --forward-header ${name}:Authorization`,
        'and check with the header of one client.',
      ])
    : [];

const verdict = ({ name, composes, problems, composers, additions, liveFaults }: PartnerReport): string => {
  if (composes && liveFaults.length > 0) return `Composition of "${name}" succeeded, but its responses have errors.`;
  if (composes) return `"${name}" can join.`;
  const refusals = composers.filter(({ errors }) => errors).length;
  const parts = [
    problems.length > 0 && count(problems.length, 'problem'),
    refusals > 0 && `${count(refusals, 'composer')} that ${refusals === 1 ? 'refuses' : 'refuse'} it`,
    (additions?.breaking.length ?? 0) > 0 && count(additions?.breaking.length ?? 0, 'breaking change'),
  ].filter(Boolean);
  return `"${name}" cannot join as it is: ${parts.join(', ')}.`;
};
