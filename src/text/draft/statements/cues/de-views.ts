import type { CueList } from './cue.ts';

/** Motives, stances and findings in German. */

export const GERMAN_MOTIVES: CueList = {
  cues: [
    {
      words: 'um … zu \\p{L}+|um (?:\\S+ ){0,14}zu \\p{L}+|um (?:\\S+ ){0,12}\\p{L}+zu\\p{L}+en',
      score: 0.48,
      called: 'purpose',
    },
    {
      words:
        'ziel(?:t|en) (?:\\S+ ){0,6}(?:darauf|auf)|mit dem ziel|(?:ziel|zweck|absicht) (?:\\S+ ){0,5}(?:ist|war|besteht)|verfolg(?:t|en) (?:\\S+ ){0,4}(?:ziel|zweck)|zum zweck|soll dazu dienen',
      score: 0.56,
      called: 'aim',
    },
    {
      words: 'damit|weil|aus (?:sorge|furcht|angst)|motiviert durch|(?:will|wollen) (?:\\S+ ){0,10}\\p{L}+en',
      score: 0.4,
      called: 'reason',
    },
  ],
  not: [],
  doubts: [],
};

export const GERMAN_STANCES: CueList = {
  cues: [
    {
      words:
        'begr[uü](?:ß|ss)\\p{L}+|unterst[uü]tz(?:en|t)|bef[uü]rwort\\p{L}+|w[uü]rdig(?:en|t)|positiv (?:zu bewerten|bewerten)|zu begr[uü](?:ß|ss)en',
      score: 0.6,
      called: 'verb of approval',
      polarity: 'POSITIVE',
    },
    {
      words:
        'kritisier\\p{L}+|lehn(?:en|t) (?:\\S+ ){0,12}ab|ablehn\\p{L}+|verurteil(?:en|t)|bedauer\\p{L}+|widersprechen|kritisch (?:zu sehen|sehen|zu bewerten)|bem[aä]ngel\\p{L}+|problematisch|unverh[aä]ltnism[aä](?:ß|ss)ig',
      score: 0.58,
      called: 'verb of disapproval',
      polarity: 'NEGATIVE',
    },
    {
      words: '(?:besorgt|bedenken|sorge|skeptisch|bef[uü]rcht\\p{L}+)',
      score: 0.52,
      called: 'worry',
      polarity: 'NEGATIVE',
    },
    {
      words: 'leider|bedauerlicherweise|erfreulich\\p{L}*',
      score: 0.45,
      called: 'evaluation of the author',
      polarity: 'NEUTRAL',
    },
    {
      words:
        'aus (?:unserer|meiner) sicht|unseres erachtens|sind (?:wir )?der (?:auffassung|ansicht|meinung|[uü]berzeugung)',
      score: 0.48,
      called: 'view of the author',
      polarity: 'NEUTRAL',
    },
  ],
  not: [],
  doubts: [],
};

export const GERMAN_FINDINGS: CueList = {
  cues: [
    {
      words:
        '(?:zeig(?:t|en|te|ten)|ergab(?:en)?|ergeben|beleg(?:t|en)|best[aä]tig(?:t|en|te)|nachgewiesen|festgestellt|weist darauf hin|deut(?:et|en) darauf hin)',
      score: 0.54,
      called: 'verb of finding',
    },
    {
      words:
        '(?:studie|untersuchung|umfrage|daten|statistik|auswertung|analyse|erhebung)\\p{L}* (?:\\S+ ){0,8}(?:zeig|ergab|ergeb|beleg|best[aä]tig|komm)\\p{L}*',
      score: 0.62,
      called: 'evidence',
    },
    { words: '\\d+(?:,\\d+)? ?(?:%|prozent)', score: 0.5, called: 'figure' },
    {
      words: '(?:die|eine) (?:gro(?:ß|ss)e |deutliche )?mehrheit|die h[aä]lfte|ein drittel',
      score: 0.4,
      called: 'share',
    },
  ],
  not: [],
  doubts: [],
};
