import type { CueTable } from './table.ts';

export const FRENCH: CueTable = {
  spaced: true,
  advice: {
    SHOULD:
      'doi(?:t|vent)|devons|devrai(?:t|ent)|devront|devrions|recommand\\p{L}+|préconis\\p{L}+|conseill\\p{L}+|suggér\\p{L}+|proposons|appel(?:ons|le|lent) (?:\\S+ )?à|(?:nous|on) demand(?:e|ent|ons)|demandons|exhort\\p{L}+|invitons|plaid(?:ons|e|ent)',
    NEEDS:
      "il (?:convient|importe|faut|faudrait|est (?:\\S+ )?(?:nécessaire|essentiel|important|urgent|indispensable|impératif|crucial|primordial|temps))|(?:a|ont) besoin d[e']|(?:est|sont) (?:\\S+ )?(?:nécessaires?|indispensables?|requise?s?)",
  },
  adviceHeadings: '(?:nos )?(?:recommandations|propositions|préconisations|demandes)|que faire|prochaines étapes',
  adviceIntroductions:
    '(?:doi(?:t|vent)|devrai(?:t|ent)|recommand\\p{L}+|propos(?:ons|itions)|appel(?:ons|le)|il (?:convient|faut))(?!\\p{L})',
  forecasts: {
    EXPECTED:
      "(?:va|vont) (?:\\S+ ){0,3}\\p{L}+(?:er|ir|re)|sera|seront|aura|auront|fera|feront|pourra|pourront|(?!caméra|opéra)\\p{L}{3,}(?:era|eront|ira|iront|dra|dront)|probable(?:ment)?|vraisemblablement|(?:est|sont) attendue?s?|prévoi(?:t|ent)|il est prévu|s'attend",
    HYPOTHETICAL: 'pourrai(?:t|ent)|serai(?:t|ent)|aurai(?:t|ent)',
    RISK: 'risqu(?:e|ent)(?: de)?|menac(?:e|ent) de',
  },
  conditions: 'si|à condition',
  past: '(?:a|ont|avai(?:t|ent)) (?:été )?(?:\\S+ ){0,2}\\p{L}{3,}(?:é|i|u|is|it|ert)e?s?|(?:est|sont|était|étaient) (?:\\S+ )?\\p{L}{3,}ée?s?|fut|furent|\\p{L}{3,}(?:èrent|irent|urent)|(?:sign|adopt|annonç|lanç|publi|décid|vot|approuv|présent|inaugur)(?:a|ait)',
  acts: "(?:a|ont) (?:été )?(?:\\S+ )?(?:signé|conclu|ratifié|adopté|voté|annoncé|publié|lancé|créé|décidé|suspendu|élu|nommé|ouvert|présenté)e?s?|s'est tenue?|a eu lieu|(?:est|sont) entrée?s? en vigueur",
  planned:
    '(?:se réuni|se tiend|rencontre|signe|visite|lance|publie|accueille)r(?:a|ont)|aur(?:a|ont) lieu|entrer(?:a|ont) en vigueur',
  nouns:
    'sommets?|réunions?|visites?|conférences?|élections?|guerre|invasion|attaques?|accords?|traités?|adoption|publication|référendum|pandémie|négociations?|consultations?|entrée en vigueur|lancement|signature',
  not: 'il faut (?:dire|noter|rappeler|souligner|reconnaître)|doit(?:-il|-elle|-on)|en vertu de|la loi (?:impose|oblige)',
  notAdvice: '(?!)',
  negations: "ne|n'|pas|jamais|aucune?",
  hedges: 'pourrai(?:t|ent)|peut-être|probablement|vraisemblablement|semble(?:nt)?|devrai(?:t|ent)|serai(?:t|ent)',
};
