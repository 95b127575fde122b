import { isWhollyBefore } from '../../model/dates/date-window.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { append } from '../../model/rows/lists.ts';
import type { Doubt } from './doubt.ts';

/** Links by which something comes of something else. */
const CAUSAL: ReadonlySet<string> = new Set(['CAUSES', 'LEADS_TO']);

/** Causal links that close a loop, or whose cause is dated after its effect. The work grows with the square of the links at most. */
export const findTurnedLinks = function* (brief: BriefFile): Generator<Doubt> {
  const links = brief.links.flatMap(({ kind, from, to }, at) => (CAUSAL.has(kind) ? [{ at, kind, from, to }] : []));
  const effects = new Map<string, string[]>();
  for (const { from, to } of links) append(effects, from, to);
  const dates = new Map(brief.mentions.map(({ event, date }) => [`Event:${event}`, date?.edtf ?? '']));
  for (const { at, kind, from, to } of links) {
    const [cause = '', effect = ''] = [dates.get(from), dates.get(to)];
    const why = isReached(effects, to, from)
      ? `others lead from "${to}" back to "${from}"`
      : isWhollyBefore(effect, cause)
        ? `${cause} is after ${effect}`
        : null;
    if (why === null) continue;
    yield {
      path: ['links', at, 'from'],
      check: 'LINK',
      message: `it is ${kind} from "${from}" to "${to}", but ${why}; read whether it is the wrong way round`,
    };
  }
};

const isReached = (effects: ReadonlyMap<string, readonly string[]>, start: string, end: string): boolean => {
  const reached = new Set([start]);
  for (const one of reached) for (const next of effects.get(one) ?? []) reached.add(next);
  return reached.has(end);
};
