/** Words that say nothing about what a text is about, without accents, in English, German, French and Spanish. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the this that these those there here it its he she they them their his her we us our you your i my me one ones',
    'is are was were be been being am do does did done doing has have had having can could may might shall would will wont',
    'not no nor so as at by for from in into of off on onto or out over to toward towards under up upon with within without and but if than then',
    'about after again against all also am among any because before between both during each either few how just like more most much near only other own per same some such through too until via very what when where which while who whom whose why',
    'dont doesnt didnt isnt arent wasnt werent cant get gets got make makes made want wants wanted should must ought brief briefs say says said tell tells told really actually please whats come came comes wrote written writes',
    'der die das den dem des ein eine einen einem einer eines und oder aber auch nur noch nicht ist sind war waren wird werden wurde wurden hat haben hatte',
    'er es sie wir ihr mit ohne fur gegen durch um von vom zu zum zur bei beim nach aus auf im ins am an uber unter vor wie was wer wo wann warum dass ob als sich man tun macht gibt gab',
    'le la les l un une du de et ou mais ne pas ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je tu qui que quoi dont dans sur sous avec sans pour par entre vers chez en au aux est sont fait faire a ont t',
    'el los las unos unas del al y o u e pero ni su sus con sin por para sobre hacia hasta desde segun es son era fue ser esta estan ha han hay se lo hacer que cual como',
  ].flatMap((list) => list.split(' ')),
);

/** Endings and particles of Korean and Japanese after what they belong to, and words that ask. */
const PARTICLES =
  /^(?:은|는|이|가|을|를|에|의|와|과|도|로|으로|에서|에게|한테|께|까지|부터|만|이란|란|하고|랑|무엇|무엇을|뭐|뭘|어떤|하나|하는가|합니까|인가|인가요|はどう|は|が|を|に|の|と|も|で|へ|から|まで|ですか|ますか|か|した|する|している|何|何を|何が|什么|什麼|的|是|在|了|吗|嗎|和|与|與|对|對)+$/u;

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || PARTICLES.test(word);

/** Words before what somebody acts on, so that it is not who acts. */
const BEFORE_OBJECTS: ReadonlySet<string> = new Set(
  [
    'about against at by for from of on over to toward towards with between and regarding concerning near in than via around behind',
    'uber gegen fur mit von zu zum zur nach bei zwischen und gegenuber vor bezuglich wegen in',
    'sur contre pour avec de du des vers entre envers et dans a au aux chez',
    'sobre contra para con de del hacia entre y ante en al',
  ].flatMap((list) => list.split(' ')),
);

export const isBeforeObject = (word: string): boolean => BEFORE_OBJECTS.has(word);

/** Begins what follows the object of an action in Korean and Japanese. */
export const marksObject = (rest: string): boolean => /^(?:을|를|에|의|와|과|로|으로|하고|を|に|の|と|へ)/u.test(rest);
