/** Words before and after the names of people, and of things that have the names of people. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What only people do. */
export const VERBS_OF_PEOPLE = list(
  'recalled recalls shrugged laughed smiled nodded resigned retired died drowned fled married joked testified replied replies chaired taught grew lived sat stood walked cried wept sang ran replied insisted insists admitted admits remembers remembered thinks believes believed thought felt knew knows hopes hoped worries worried wondered smiled answered interrupted quipped mused countered conceded concedes observed observes countersigned edited authored co-authored drafted invented discovered pointed continued became joined served serves teaches lives works heads led spoke speaks came went ' +
    'meint meinte glaubt glaubte hält sieht lehrt leitet leitete fragt fragte antwortete lachte schrieb widersprach starb ' +
    'pense pensait croit estime juge raconte rappelle répond sourit dirige enseigne ' +
    'cree piensa recuerda recordó responde respondió sostiene opina advierte explica explicó dirige enseña renunció',
);

/** Before whom somebody speaks, writes or turns to. */
export const TO_PEOPLE =
  /\b(?:sp(?:oke|eak|eaking|oken)|talk(?:ed|ing|s)?|listen(?:ed|ing)?|turn(?:ed)?|writ(?:e|ing|ten)|wrote|letter|email(?:ed)?|thanks?|grateful|interview(?:s|ed)?|conversations?|meeting|met|hear|heard|hand(?:ed)?|introduc(?:e|ed|tion)|tribute|apologi[sz]ed|questions?|comments?|married|replied|testimony|credit(?:ed)?|due|dedicated|according)(?: \p{L}+)? (?:to|with|from|by)$/u;
export const OBJECT_VERBS = list(
  'asked told thanked met invited appointed elected replaced married interviewed quoted cited called hired fired named nominated succeeded joined thank welcome introduce invite quote hear ask tell remember remembered consulted arrested jailed killed accused praised ' +
    'fragte bat ernannte wählte zitierte',
);
export const ACCORDING = list('according selon laut según per nach');
export const CONTACTS =
  /\b(?:contacts?|kontakt|contacto|ansprechpartner(?:in)?|signed|firmado(?: por)?|gezeichnet|signé(?: par)?|regards|yours(?: \p{L}+)?|sincerely|faithfully|grüßen|salutations|atentamente|cordialement|enquiries|inquiries|attn|attention)$/u;
export const NAMING =
  /(?:\b(?:i am|i m|my name is|her name is|his name is|this is|it s|it is|here is|je suis|je m appelle|ich bin|mein name ist|soy|me llamo|named after|nicknamed))$/u;
export const CALLING =
  /(?:\bgo ahead|\bnext(?: up)?(?: is)?|\bquestions?(?: is| will come| comes| will go| goes)?(?: from| to| is)?|\bline of|\b(?:go|over|turn|hear|back)(?: \p{L}+)? (?:to|from)|\bcan (?:we|i) (?:get|have|hear)|\blet s (?:do|take|hear)|\bwe have|\bthe floor is|\bgive the floor to)$/u;
export const STUDY =
  /\b(?:study|studies|paper|papers|report|book|article|essay|analysis|work|research|thesis|étude|livre|rapport|article|ouvrage|estudio|libro|informe|studie|arbeit|buch|gutachten|aufsatz|beitrag)(?: \p{L}+){0,2} (?:by|with|of|de|d|von)$/u;
export const DETERMINERS = list(
  'the a an this that these those our your its their each every any some no my his her such der die das den dem des ein eine einen einem einer le la les l un une el los las una',
);
export const SPEAKER_PARTS = /^(?:\s?\((?:\d{4}|[A-Z])|,? et al\b|, \d{2},)/;
/** Things that have the names of people. */
export const NAMED_THINGS = list(
  'model models effect law laws rule theorem algorithm river valley street treaty doctrine disease syndrome scale index test award prize method curve equilibrium constituency brand platform software app series festival cup stadium hotel restaurant airport station bridge dam mine bay peninsula region province district scandal affair case plan deal act papers',
);
/** Appositions of companies and places. */
export const OTHER_APPOSITION =
  /^, (?:an?|the|its|one|our|eine?|une?|una?) (?:[\p{L}-]+ ){0,4}(?:company|firm|charity|group|network|organi[sz]ation|institute|agency|coalition|startup|start-up|ngo|non-profit|nonprofit|supplier|manufacturer|maker|retailer|bank|lender|publisher|contractor|consortium|city|town|village|river|island|province|region|port|suburb|platform|product|tool|app|ship|vessel|newspaper|magazine|Unternehmen|Verein|Stadt|ville|entreprise|ciudad|empresa)\b/u;
export const EXAMPLES =
  /\b(?:companies|firms|organi[sz]ations|agencies|institutions|ngos|banks|publishers|providers|charities|vendors|startups|corporations|universities|cities|towns|regions|places|products|tools|platforms|unternehmen|städte|entreprises|empresas|ciudades)(?: such as| like| including| wie| comme| como)$/u;
