import { isWhollyBefore } from '../../model/dates/order.ts';
import { CLAIM_TYPES, pluralOf } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { Doubt } from './doubt.ts';

/** When a statement is so, as far as the brief says. */
interface When {
  type: string;
  modality: string;
  edtf: string | undefined;
}

const SO: ReadonlySet<string> = new Set(['HAPPENED', 'ONGOING']);
const TO_COME: ReadonlySet<string> = new Set(['SCHEDULED', 'EXPECTED']);

/**
 * Links of the kinds CAUSES and LEADS_TO from what is dated after its effect, from what is only to come to what is so, and to advice:
 * they may be the wrong way round. The work grows with the links.
 */
export const findLaterCauses = function* (brief: BriefFile): Generator<Doubt> {
  const whenOf = new Map<string, When>([
    ...brief.mentions.map(
      ({ event, modality, date }) => [`Event:${event}`, { type: 'Event', modality, edtf: date?.edtf }] as const,
    ),
    ...CLAIM_TYPES.flatMap((type) =>
      brief[pluralOf(type)].map(
        ({ slug, modality }) => [`${type}:${slug}`, { type, modality, edtf: undefined }] as const,
      ),
    ),
  ]);
  for (const [at, { kind, from, to }] of brief.links.entries()) {
    const [cause, effect] = [whenOf.get(from), whenOf.get(to)];
    if ((kind !== 'CAUSES' && kind !== 'LEADS_TO') || !cause || !effect) continue;
    const why = findWhy(cause, effect);
    if (why !== null)
      yield {
        path: ['links', at, 'from'],
        check: 'LINK',
        message: `it is ${kind} from "${from}" to "${to}", but ${why}; read whether it is the wrong way round`,
      };
  }
};

const findWhy = (cause: When, effect: When): string | null => {
  if (isWhollyBefore(effect.edtf ?? '', cause.edtf ?? '')) return `${cause.edtf} is after ${effect.edtf}`;
  if (effect.type === 'Recommendation') return 'advice is not what comes of something';
  if (isToCome(cause) && isSo(effect)) return 'the first is to come, and the second is so already';
  return null;
};

const isToCome = ({ type, modality }: When): boolean =>
  (type === 'Event' || type === 'Forecast') && TO_COME.has(modality);

/** A view or an aim may well come of what is expected. */
const isSo = ({ type, modality }: When): boolean => (type === 'Event' || type === 'Finding') && SO.has(modality);
