import { Agent } from 'node:http';
import { PACKAGE_DATA } from '../data/write-data.ts';
import { cell, markdownTable, megabytes, milliseconds, type Row, type RowContext } from '../row.ts';
import { codesOf, type Outcome, send } from '../servers/http.ts';
import { type Running, start, startControl, waitingOf } from '../servers/start.ts';
import { schemaOf, TARGETS, type Target } from '../servers/targets.ts';
import { allShapes } from '../shapes/all-shapes.ts';
import type { Rung, Shape } from '../shapes/shape.ts';

/**
 * Hostile shapes, each sent alone to a server with a heap of 256 MB, cold and warm, and then all of them at once. A shape
 * that is not met is tried again, and its best figures count: others use this machine as well.
 */

const MAX_TIME = 250;
const MAX_BLOCK = 80;
const MAX_GROWTH = 20 * 1024 * 1024;
/** When the harness gives up on an answer. */
const PATIENCE = 10_000;
/** The connections of a flood. */
const CLIENTS = 10;
const ATTEMPTS = 3;
/** What is so far off that noise cannot be the reason is not tried again. */
const HOPELESS = 4;
const OFFENDERS = 15;

/** What one rung of a shape did to a server. */
export interface Finding {
  target: string;
  shape: string;
  rung: string;
  /** The longest time of an answer in milliseconds, without waiting for a core, and with it. */
  time: number;
  timeWall: number;
  /** The longest block in milliseconds, the same two. */
  block: number;
  blockWall: number;
  /** The longest block of an idle process at the same time. */
  noise: number;
  /** Bytes by which the heap grew. */
  growth: number;
  ended: string | null;
  answer: string;
  met: boolean;
  request: string;
}

export const shapes: Row = {
  name: 'shapes',
  title: 'hostile shapes, 256 MB heap',
  async run(context) {
    const runs: { target: Target; data: string; folders: string[]; sample: number }[] = [
      { target: TARGETS.server, data: 'large data', folders: context.largeData(), sample: 1 },
      { target: TARGETS.server, data: "the package's data", folders: [PACKAGE_DATA], sample: 5 },
      { target: TARGETS.subgraph, data: 'large data', folders: context.largeData(), sample: 2 },
      { target: TARGETS.gateway, data: 'large data', folders: context.largeData(), sample: 1 },
    ];
    const findings: Finding[] = [];
    const figures = [];
    for (const { target, data, folders, sample } of runs) {
      if (context.target && context.target !== target.name) continue;
      const found = await attack(context, target, folders, context.quick ? sample * 40 : sample);
      for (const finding of found.alone) findings.push({ ...finding, target: `${target.name}, ${data}` });
      figures.push(...summarize(`${target.name}, ${data}`, found));
    }
    const offenders = findings.filter(({ met }) => !met).sort((a, b) => weight(b) - weight(a));
    return { figures, details: describe(offenders, OFFENDERS), data: { offenders } };
  },
};

interface Attack {
  count: number;
  alone: Finding[];
  together: { ended: string | null; growth: number };
}

const attack = async (
  context: RowContext,
  target: Target,
  folders: readonly string[],
  every: number,
): Promise<Attack> => {
  const fresh = () => start({ argv: target.argv(folders) });
  const control = startControl();
  let server = await fresh();
  try {
    const schema = await schemaOf(server);
    const all = allShapes(schema, target.isSubgraph).filter(({ name }, index) =>
      context.match ? name.includes(context.match) : index % every === 0,
    );
    const alone: Finding[] = [];
    let before = await server.collect();
    const exploded = new Set<string>();
    for (const [index, shape] of all.entries()) {
      // The deeper turns of a cycle that is not met at fewer turns tell nothing new, and take long.
      const family = shape.name.replace(/ × \d+$/, '');
      if (family !== shape.name && exploded.has(family)) continue;
      context.progress(`${target.name}: ${index + 1} of ${all.length}, ${shape.name}`);
      for (const rung of shape.rungs) {
        let finding = await tryRung(server, control, shape, rung, before);
        for (let attempt = 1; attempt < ATTEMPTS && !finding.met && isWorthTrying(finding); attempt++)
          finding = best(finding, await tryRung(server, control, shape, rung, before));
        alone.push(finding);
        context.log({ ...finding, target: target.name });
        if (needsRestart(finding)) {
          await server.kill();
          server = await fresh();
          before = await server.collect();
        } else before += finding.growth;
        if (!finding.met) exploded.add(family);
        if (!finding.met || !isRefused(finding)) break;
      }
    }
    await server.kill();
    server = await fresh();
    context.progress(`${target.name}: ${all.length} at once`);
    return { count: all.length, alone, together: await allAtOnce(server, all) };
  } finally {
    await server.kill();
    await control.kill();
  }
};

const isRefused = ({ answer }: Finding): boolean => !answer.startsWith('200 data');
const isWorthTrying = ({ ended, time, block }: Finding): boolean =>
  ended === null && time < HOPELESS * MAX_TIME && block < HOPELESS * MAX_BLOCK;
const needsRestart = ({ ended, timeWall, growth }: Finding): boolean =>
  ended !== null || timeWall >= PATIENCE || growth > 2 * MAX_GROWTH;

/** Sends a rung cold and warm. */
const tryRung = async (
  server: Running,
  control: ReturnType<typeof startControl>,
  { name }: Shape,
  rung: Rung,
  before: number,
): Promise<Finding> => {
  const finding: Finding = {
    target: '',
    shape: name,
    rung: rung.label,
    time: 0,
    timeWall: 0,
    block: 0,
    blockWall: 0,
    noise: 0,
    growth: 0,
    ended: null,
    answer: '',
    met: false,
    request: describeRequest(rung),
  };
  try {
    await Promise.all([server.resetBlock(), control.resetBlock()]);
    for (const _ of ['cold', 'warm']) {
      const before = waiting(server);
      const outcomes = await sendRung(server, rung);
      const after = waiting(server);
      const slowest = outcomes.reduce((a, b) => (b.time > a.time ? b : a));
      finding.answer = describeAnswer(slowest);
      finding.timeWall = Math.max(finding.timeWall, slowest.time);
      finding.time = Math.max(finding.time, slowest.time - waitedIn(before, after) / (rung.times ? CLIENTS : 1));
      if (slowest.time >= PATIENCE) break;
    }
    if (finding.timeWall < PATIENCE) {
      const [block, noise] = await Promise.all([server.readBlock(), control.readBlock()]);
      finding.block = block.own;
      finding.time = Math.max(finding.time, block.own);
      finding.blockWall = block.wall;
      finding.noise = noise.wall;
      finding.growth = (await server.collect()) - before;
    } else finding.block = finding.blockWall = Number.NaN;
  } catch {
    // It ended or does not react: `ended` says which.
  }
  finding.ended = server.ended();
  if (finding.ended !== null && finding.answer === '') finding.answer = 'none';
  finding.met =
    finding.ended === null && finding.time < MAX_TIME && finding.block <= MAX_BLOCK && finding.growth <= MAX_GROWTH;
  return finding;
};

/** How long the server and this process, which reads the answer, have waited for a core. */
const waiting = ({ child }: Running) => ({ server: waitingOf(child.pid ?? 0), client: waitingOf() });

/** They wait in turn or at the same time: the longer of both is subtracted, which is never too much. */
const waitedIn = (before: ReturnType<typeof waiting>, after: ReturnType<typeof waiting>): number =>
  Math.max(0, after.server - before.server, after.client - before.client);

const sendRung = async ({ url }: Running, { request, times = 1, vary }: Rung): Promise<Outcome[]> => {
  if (times === 1) return [await send(url, request, { timeout: PATIENCE })];
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const outcomes: Outcome[] = [];
  let sent = 0;
  const client = async () => {
    for (let time = sent++; time < times; time = sent++)
      outcomes.push(await send(url, vary?.(time) ?? request, { timeout: PATIENCE, agent }));
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  return outcomes;
};

const best = (a: Finding, b: Finding): Finding => {
  if (b.ended !== null) return b;
  const least = {
    ...b,
    time: Math.min(a.time, b.time),
    timeWall: Math.min(a.timeWall, b.timeWall),
    block: Math.min(a.block, b.block),
    blockWall: Math.min(a.blockWall, b.blockWall),
    growth: Math.min(a.growth, b.growth),
    noise: Math.max(a.noise, b.noise),
  };
  return { ...least, met: least.time < MAX_TIME && least.block <= MAX_BLOCK && least.growth <= MAX_GROWTH };
};

/** All shapes at once, fifty at a time: the dearest rung of each. */
const allAtOnce = async (server: Running, all: readonly Shape[]): Promise<Attack['together']> => {
  const before = await server.collect();
  const rungs = all.flatMap(({ rungs }) => rungs.slice(0, 1));
  let next = 0;
  const client = async () => {
    for (let index = next++; index < rungs.length && server.ended() === null; index = next++)
      await sendRung(server, rungs[index] as Rung);
  };
  await Promise.all(Array.from({ length: 50 }, client));
  try {
    return { ended: server.ended(), growth: (await server.collect()) - before };
  } catch {
    return { ended: server.ended() ?? 'does not react', growth: Number.NaN };
  }
};

const describeAnswer = (outcome: Outcome): string => {
  const { status, failure, bytes } = outcome;
  if (failure) return failure;
  const codes = codesOf(outcome);
  if (codes === null) return `${status} data, ${bytes} bytes`;
  return codes.length > 0 ? `${status} ${[...new Set(codes)].slice(0, 3).join(' ')}` : `${status} data, ${bytes} bytes`;
};

const describeRequest = ({ request: { method, path = '', body, headers } }: Rung): string => {
  if (body === undefined) return `${method} ${path} ${JSON.stringify(headers)}`.slice(0, 3000);
  return body.toString('latin1', 0, 3000).slice(0, 3000);
};

const summarize = (name: string, { count, alone, together }: Attack) => {
  const unmet = alone.filter(({ met }) => !met);
  const shapesOf = (some: readonly Finding[]) => new Set(some.map(({ shape }) => shape)).size;
  const exits = unmet.filter(({ ended }) => ended !== null);
  const slow = unmet.filter(({ time }) => time >= MAX_TIME);
  const blocked = unmet.filter(({ block }) => block > MAX_BLOCK);
  const grown = unmet.filter(({ growth }) => growth > MAX_GROWTH);
  const most = (values: number[]) => Math.max(0, ...values.filter((value) => !Number.isNaN(value)));
  return [
    {
      what: `${name}: slowest answer`,
      measured: `${milliseconds(most(alone.map(({ time }) => time)))}; ${shapesOf(slow)} of ${count} shapes above`,
      target: `under ${MAX_TIME} ms`,
      met: slow.length === 0,
    },
    {
      what: `${name}: longest block of the loop`,
      measured: `${milliseconds(most(alone.map(({ block }) => block)))}; ${shapesOf(blocked)} above`,
      target: `at most ${MAX_BLOCK} ms`,
      met: blocked.length === 0,
    },
    {
      what: `${name}: heap after a collection`,
      measured: `+${megabytes(most(alone.map(({ growth }) => growth)))}; ${shapesOf(grown)} above`,
      target: 'within 20 MB',
      met: grown.length === 0,
    },
    { what: `${name}: exits, alone`, measured: `${shapesOf(exits)}`, target: '0', met: exits.length === 0 },
    {
      what: `${name}: all at once`,
      measured: together.ended === null ? `runs on, heap +${megabytes(together.growth)}` : `ended: ${together.ended}`,
      target: 'no exit, heap within 20 MB',
      met: together.ended === null && together.growth <= MAX_GROWTH,
    },
  ];
};

const weight = ({ ended, time, block, growth }: Finding): number =>
  (ended === null ? 0 : 1e9) + Math.max(time / MAX_TIME, (block || 0) / MAX_BLOCK, growth / MAX_GROWTH);

const describe = (offenders: readonly Finding[], count: number): string => {
  const worst = offenders.slice(0, count);
  if (worst.length === 0) return '';
  const rows = worst.map((finding) => [
    finding.target,
    cell(`${finding.shape} (${finding.rung})`, 100),
    `${milliseconds(finding.time)} (${milliseconds(finding.timeWall)})`,
    Number.isNaN(finding.block) ? '–' : `${milliseconds(finding.block)} (${milliseconds(finding.blockWall)})`,
    milliseconds(finding.noise),
    megabytes(finding.growth),
    finding.ended ?? '–',
    cell(finding.answer, 60),
  ]);
  return [
    `The worst ${worst.length} of ${offenders.length} that are not met:`,
    '',
    markdownTable(
      ['target', 'shape', 'slowest answer (with waiting)', 'block (with waiting)', 'noise', 'heap', 'exit', 'answer'],
      rows,
    ),
  ].join('\n');
};
