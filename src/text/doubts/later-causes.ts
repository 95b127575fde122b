import { isWhollyBefore } from '../../model/dates/date-window.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { causalLinksIn, type LinkedStatement } from './causal-links.ts';
import type { Doubt } from './doubt.ts';

const SO: ReadonlySet<string> = new Set(['HAPPENED', 'ONGOING']);
const TO_COME: ReadonlySet<string> = new Set(['SCHEDULED', 'EXPECTED']);

/**
 * Links of the kinds CAUSES and LEADS_TO from what is dated after its effect, from what is only to come to what is so, and to advice:
 * they may be the wrong way round. The work grows with the links.
 */
export const findLaterCauses = function* (brief: BriefFile): Generator<Doubt> {
  for (const { path, kind, from, to, cause, effect } of causalLinksIn(brief)) {
    const why = findWhy(cause, effect);
    if (why !== null)
      yield {
        path,
        check: 'LINK',
        message: `it is ${kind} from "${from}" to "${to}", but ${why}; read whether it is the wrong way round`,
      };
  }
};

const findWhy = (cause: LinkedStatement, effect: LinkedStatement): string | null => {
  if (isWhollyBefore(effect.edtf ?? '', cause.edtf ?? '')) return `${cause.edtf} is after ${effect.edtf}`;
  if (effect.type === 'Recommendation') return 'advice is not what comes of something';
  if (isToCome(cause) && isSo(effect)) return 'the first is to come, and the second is so already';
  return null;
};

const isToCome = ({ type, modality }: LinkedStatement): boolean =>
  (type === 'Event' || type === 'Forecast') && TO_COME.has(modality);

/** A view or an aim may well come of what is expected. */
const isSo = ({ type, modality }: LinkedStatement): boolean =>
  (type === 'Event' || type === 'Finding') && SO.has(modality);
