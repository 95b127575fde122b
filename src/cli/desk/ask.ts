import { AcceptanceError } from '../../text/desk/plan-acceptance.ts';
import type { ProposalRecord } from '../../text/draft/draft-records.ts';
import { EXIT, type ExitCode } from '../failure.ts';
import { type Io, printLines } from '../io.ts';
import { type Ask, createAsk } from '../questions.ts';
import { decide } from './decide.ts';
import { parseFields } from './fields.ts';
import type { Desk } from './open-desk.ts';
import { describeDecided, describeFully } from './proposal-lines.ts';

const HELP = [
  'a  accept: what must be written is asked for',
  'e  edit: give fields as field=value, then accept',
  'r  reject',
  's  leave it for later (or an empty line)',
  'q  stop; what was decided is kept',
];

/** Shows proposals one after the other and asks what to do with each, until there are no more or the answer is to stop. */
export const askAboutProposals = async (
  io: Io,
  opened: Desk,
  proposals: readonly ProposalRecord[],
): Promise<ExitCode> => {
  const ask = createAsk(io);
  let desk = opened;
  for (const [index, proposal] of proposals.entries()) {
    printLines(io, '', `${index + 1} of ${proposals.length}`, ...describeFully(proposal, desk));
    const answer = await askAbout(io, ask, desk, proposal);
    if (answer === 'stop') break;
    desk = answer;
  }
  const made = desk.review.decisions.length - opened.review.decisions.length;
  printLines(io, '', `${made} decided; go on with the same command`);
  return EXIT.success;
};

/** Asks until a decision is made or put off; returns the desk after it. */
const askAbout = async (io: Io, ask: Ask, desk: Desk, proposal: ProposalRecord): Promise<Desk | 'stop'> => {
  for (;;) {
    const answer = await ask('[a]ccept [e]dit [r]eject [s]kip [q]uit [?]');
    if (answer === null || answer === 'q') return 'stop';
    if (answer === '' || answer === 's') return desk;
    if (!['a', 'e', 'r'].includes(answer)) {
      printLines(io, ...HELP);
      continue;
    }
    const changes = answer === 'e' ? await askFields(io, ask) : {};
    if (changes === 'cancel') continue;
    const written = answer === 'r' ? {} : await askOpenFields(ask, proposal, changes);
    if (changes === null || written === null) return 'stop';
    try {
      const next = await decide(desk, {
        proposal: proposal.id,
        decision: answer === 'r' ? 'reject' : 'accept',
        fields: { ...changes, ...written },
      });
      printLines(io, ...describeDecided(next.decided));
      return next.desk;
    } catch (error) {
      if (!(error instanceof AcceptanceError)) throw error;
      printLines(io, `not accepted: ${error.message}`);
    }
  }
};

/** Fields to change, one a line, up to an empty line; without any, nothing is accepted. */
const askFields = async (io: Io, ask: Ask): Promise<Record<string, unknown> | 'cancel' | null> => {
  const given: string[] = [];
  for (;;) {
    const end = given.length > 0 ? 'an empty line to accept' : 'an empty line to go back';
    const line = await ask(`field=value, or ${end}:`);
    if (line === null) return null;
    if (line === '') return given.length > 0 ? parseFields(given) : 'cancel';
    if (/^[^=\s]+=/.test(line)) given.push(line);
    else printLines(io, 'Write it as field=value; null removes a field.');
  }
};

/** What a person must write, field by field; an empty answer leaves a field out. */
const askOpenFields = async (
  ask: Ask,
  { open, fields }: ProposalRecord,
  changes: Readonly<Record<string, unknown>> | null,
): Promise<Record<string, unknown> | null> => {
  const written: Record<string, unknown> = {};
  for (const field of open.filter((one) => !(one in (changes ?? {})))) {
    const suggested = typeof fields[field] === 'string' ? ` (${fields[field]})` : '';
    const answer = await ask(`${field}, in your own words${suggested}:`);
    if (answer === null) return null;
    const value = answer === '' ? fields[field] : answer;
    if (value !== undefined) written[field] = value;
  }
  return written;
};
