import { stem } from './stem.ts';

/** Words that many events and documents have in their names: alone they do not tell one from others. */
const GENERIC: ReadonlySet<string> = new Set(
  [
    'memorandum understanding mou agreement treaty accord pact meeting meetings summit talks visit call statement declaration',
    'act law bill conference forum election report programme program exercise exercises plan dialogue launch exchange exchanges',
    'inaugural annual first second third joint trilateral bilateral multilateral data sharing mechanism pilot framework initiative',
    'review session speech decision resolution ruling project partnership cooperation president minister ministers government',
    'leaders national international new state survey study assessment support conclusion response met working group publication',
    'publish publishes speak speaks attend attends work year presidential foreign policy measure measures strategy',
    'send sends put puts make makes take takes hold holds win wins works give gives lead leads run runs again new announced joint',
    'end ends begin begins grow grows strategic officials official court parliament pressure ties relations dispute debate',
  ].flatMap((line) => line.split(' ').map(stem)),
);

export const isGeneric = (key: string): boolean => GENERIC.has(key);
