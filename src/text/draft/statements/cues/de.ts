import type { CueTable } from './cue.ts';
import { GERMAN_ADVICE } from './de-advice.ts';
import { GERMAN_EVENTS } from './de-events.ts';
import { GERMAN_FORECASTS } from './de-forecasts.ts';
import { GERMAN_FINDINGS, GERMAN_MOTIVES, GERMAN_STANCES } from './de-views.ts';

/** What German says statements with. */
export const GERMAN: CueTable = {
  language: 'de',
  wholeWords: true,
  recommendations: GERMAN_ADVICE,
  forecasts: GERMAN_FORECASTS,
  motives: GERMAN_MOTIVES,
  stances: GERMAN_STANCES,
  findings: GERMAN_FINDINGS,
  events: GERMAN_EVENTS,
  adviceHeadings:
    '(?:\\S+ )?(?:forderungen|empfehlungen|handlungsempfehlungen|vorschl[aä]ge|was (?:\\S+ ){0,4}(?:tun|muss|braucht)\\p{L}*|n[aä]chste schritte|handlungsbedarf|unsere (?:anliegen|positionen))',
  adviceIntroductions:
    '(?:fordern|forderungen|empfehlen|empfehlungen|sollte[n]?|m[uü]ssen|muss|braucht|bedarf|schlagen|vorschl[aä]ge|regen|bitten|notwendig|erforderlich|sind zu|ist zu|gilt es|gew[aä]hrleisten)(?:[^.:]{0,80})?[:—–-]?',
  forecastIntroductions: '(?:wird|werden|w[uü]rde[n]?)(?: \\S+){0,3}[:—–-]?',
  imperatives:
    '(?:verzichten|schaffen|st[aä]rken|sorgen|stellen|nutzen|f[oö]rdern|beenden|verhindern|sch[uü]tzen|pr[uü]fen) sie|lassen sie',
  attributions: [
    'laut @',
    'nach (?:angaben|ansicht|auffassung|meinung|einsch[aä]tzung) (?:der|des|von|dem) @',
    '@ zufolge',
    '@ (?:sagt|sagte|argumentiert|argumentieren|behauptet|erkl[aä]rt|meint|warnt|betont|erkl[aä]rte|betonte)',
  ],
  hedges:
    'k[oö]nnten?|d[uü]rften?|vermutlich|wahrscheinlich|m[oö]glicherweise|voraussichtlich|eventuell|vielleicht|scheint|scheinen|wohl|offenbar|angeblich|unter Umst[aä]nden|w[uü]rden?|deute[nt] (?:\\p{L}+ )?darauf hin|lässt darauf schließen|erwarten|erwartet|wir (?:glauben|vermuten|rechnen damit)',
  author: 'wir|ich|unser|unsere[nrms]?|uns|aus unserer sicht|unseres erachtens',
};
