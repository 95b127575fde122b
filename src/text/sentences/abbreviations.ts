/**
 * Words that a full stop shortens, in lower case, without their last stop: `p.m` for "p.m.". Spaces inside are left out:
 * `z.b` is also "z. B.".
 */
interface Abbreviations {
  /** Never the last word of a sentence: titles before names, "e.g.", "vgl.". */
  inside: string;
  /** Shortened before a number only: "No. 5". The same letters may be a word that ends a sentence: "No. They stayed." */
  beforeNumber: string;
  /** Either: "Inc. reported", "of the company Inc. The". The next word decides. */
  either: string;
}

const EVERY_LANGUAGE: Abbreviations = {
  inside: 'dr prof dipl ing vs cf viz ibid',
  beforeNumber:
    'abs anh anm app appx art arts bd chap cl col cols ed eds eq eqs fig figs fn lit no nos nr núm num par para paras ' +
    'pt pts pág pp ref refs reg regs sec secs ser suppl tab tabs tbl ver vol vols max min ca circa st rn rz ziff kap',
  either: 'al etc inc ltd co corp bros jan feb febr apr jun jul aug sep sept oct okt nov dec dez ph.d m.d st',
};

const ENGLISH: Abbreviations = {
  inside:
    'mr mrs ms messrs ret sen sens rep reps gov gen lt col capt cmdr maj sgt adm amb rev hon msgr supt pres sec mt ft ' +
    'e.g i.e eg ie incl excl esp approx appr avg a.k.a',
  beforeNumber: 'ch est op tel ext',
  either:
    'jr sr a.m p.m am pm dept univ assn govt ave blvd calif conn fla mich minn wis colo ariz tenn esq seq u.s u.k u.n',
};

const BY_LANGUAGE: Readonly<Record<string, Abbreviations>> = {
  en: ENGLISH,
  de: {
    inside:
      'hr hrn fr frl mag med phil rer nat jur habil hon vgl bzw sog bspw ggf evtl insb inkl exkl zzgl abzgl ' +
      'einschl gem entspr sogen bes allg z.b d.h i.e m.e u.u z.t i.s i.s.d i.s.v i.v.m v.a o.g u.a.m s.o s.u vorauss ' +
      'inklusive abg min.-dir staatssekr geb gest verf',
    beforeNumber: 's u bl rdn rdnr rnr aufl jg hrsg art drs uabs unterabs satz tz lfd h',
    either:
      'usw usf u.a o.ä u.ä etc mio mrd bio tsd std str f ff a.d i.d.r n.chr v.chr e.v tel fa hrsg aufl jh jhd st dgl',
  },
  fr: {
    inside: 'm mm mme mlle mmes mgr me pr c.-à-d c.à.d p.ex ex env av apr cf sté éd dir',
    beforeNumber: 'art al p chap t vol n pl janv févr juil déc',
    either: 'etc j.-c janv févr avr juil déc sq hab cie',
  },
  es: {
    inside: 'sr sra srta sres dra lic ing d dña dn fr gral pdte ud uds p.ej ej aprox ee vid',
    beforeNumber: 'art arts núm pág págs cap ap inc vol t',
    either: 'etc uu a.c d.c s.a s.l ene abr ago dic cía avda',
  },
};

/** What a full stop after a word means. */
export type StopAfter = 'END' | 'SHORT' | 'SHORT_BEFORE_NUMBER' | 'EITHER';

const readWords = (words: string): string[] => words.split(' ').filter((word) => word !== '');

const listMeanings = (language: string): ReadonlyMap<string, StopAfter> => {
  const meanings = new Map<string, StopAfter>();
  for (const { inside, beforeNumber, either } of [EVERY_LANGUAGE, BY_LANGUAGE[language] ?? ENGLISH]) {
    for (const word of readWords(beforeNumber)) meanings.set(word, 'SHORT_BEFORE_NUMBER');
    for (const word of readWords(either)) meanings.set(word, 'EITHER');
    for (const word of readWords(inside)) meanings.set(word, 'SHORT');
  }
  return meanings;
};

/** The characters before a stop that are looked at. */
const REACH = 24;
/** The last word, with shortened ones of one letter before it: "z. B", "U.S". */
const LAST_WORD = /(?:(?<![\p{L}\p{M}\p{N}])\p{L}\.[\s\u00a0\u202f]?){0,3}[\p{L}\p{M}][\p{L}\p{M}.]{0,18}$/u;

/**
 * What a full stop at an index means by the word before it, in a language ("de"). Initials and words with stops inside,
 * such as "U.S", are EITHER.
 */
export const createAbbreviationReader = (language: string): ((text: string, stop: number) => StopAfter) => {
  const meanings = listMeanings(language);
  return (text, stop) => {
    const [found] = LAST_WORD.exec(text.slice(Math.max(0, stop - REACH), stop)) ?? [];
    if (found === undefined) return 'END';
    const word = found.replace(/\s/g, '').toLowerCase();
    const last = word.slice(word.lastIndexOf('.') + 1);
    const known = meanings.get(word) ?? meanings.get(last);
    if (known) return known;
    return last.length === 1 || word.includes('.') ? 'EITHER' : 'END';
  };
};
