/** Names that have the name of a country in them and name something else. One language a list; commas separate. */
export const NOT_COUNTRIES = `
North America, South America, Latin America, Central America, Meso America, the Americas
North American, South American, Latin American, Central American, Inter American, Pan American, African American
African Americans, Native American, Native Americans, Asian American, Asian Americans, American Indian, American Indians
Mexican American, Mexican Americans, Korean American, Korean Americans, West Indian, Indo European, Indo Pacific, Indo China
Gulf of Mexico, Gulf of America, Mexico City, New Mexico, Panama City, Panama Canal, Guatemala City, Kuwait City
South China Sea, East China Sea, Sea of Japan, Taiwan Strait, Taiwan Straits, Korea Strait, Korean Peninsula, Indian Ocean
Persian Gulf, Gulf of Oman, Gulf of Guinea, Gulf of Thailand, Irish Sea, Jordan River, Jordan Valley, Suez Canal
Norfolk Island, British Columbia, British Isles, British Virgin Islands, New Jersey, New England, New South Wales, Prince of Wales, Princess of Wales, Lake Chad
French Guiana, French Polynesia, Dutch disease, Dutch auction, Swiss cheese, Danish Straits, English Channel, Turkey breast
Panama Papers, Paradise Papers, West Virginia, Niger Delta, Niger River, Air France, Bank of America, China Daily
China Quarterly, Times of India, Japan Times, Korea Herald, Korea Times, Voice of America
British Medical Journal, American Economic Review, American Journal, Brazil nut, Brazil nuts, Tour de France
Inner Mongolia, Chinese cabbage, French fries, Russian roulette, American football, Roman Catholic, Guinea pig, Guinea worm
Atlanta Georgia, Savannah Georgia, Austria Hungary
US dollar, US dollars, U.S. dollar, U.S. dollars, Korean language, Chinese language, English language, French language, German language
Japanese language, Spanish language, Portuguese language, Russian language, Chinese speaking, French speaking, German speaking
Spanish speaking, Portuguese speaking, Korean speaking, Russian speaking
Südchinesisches Meer, Südchinesische Meer, Südchinesischen Meer, Ostchinesischen Meer, Golf von Mexiko, Golf von Oman, Golf von Guinea, Golf von Thailand, Persischer Golf, Persischen Golf
Chinesische Mauer, Französische Straße, Deutsche Bahn, Deutschen Bahn, Deutsche Post, Deutschen Post, Deutsche Telekom, Deutschen Telekom
Deutsche Bank, Deutschen Bank, Deutsche Börse, Deutschen Börse, Koreanische Halbinsel
Koreanischen Halbinsel, Indischer Ozean, Indischen Ozean, Straße von Taiwan, Taiwanstraße, Nordamerika, Südamerika
Lateinamerika, Mittelamerika, Zentralamerika, Panama Papers, US Dollar, Deutsche Welle, Deutschen Welle, Neuengland
Amérique latine, Amérique du Nord, Amérique du Sud, Amérique centrale, mer de Chine, mer de Chine méridionale, golfe du Mexique
péninsule coréenne, péninsule de Corée, océan Indien, Nouveau Mexique, détroit de Taïwan, Suisse romande, Petite Suisse
latino américain, latino américains, latino américaine, latino américaines, nord américain, nord américaine, nord américains
nord américaines, sud américain, sud américaine, sud américains, sud américaines, Guyane française, Polynésie française, dollars américains
América Latina, América del Norte, América del Sur, América Central, mar de China, mar de China Meridional, golfo de México
península coreana, península de Corea, océano Índico, Nuevo México, Ciudad de México, estrecho de Taiwán
dólares estadounidenses, Nueva Granada
`;

/** Characters of Korean and Japanese that have the name of a country in them and name something else. */
export const NOT_COUNTRIES_CJK =
  '한반도 대만해협 남중국해 동중국해 인도태평양 인도·태평양 인도양 한국어 중국어 일본어 영국령 북미관계 중일간 인도적 인도주의 인도하 인도되 인도를받 台湾海峡 南シナ海 東シナ海 インド太平洋 インド洋 日本語 中国語 韓国語 日本海 中国地方 朝鮮半島 米国債 豪州大陸 南米 中米 北米'.split(
    ' ',
  );

/** Territories of states, which have codes of their own. A text seldom means a country by them. */
export const TERRITORIES: ReadonlySet<string> = new Set(
  (
    'AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM ' +
    'PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'
  ).split(' '),
);

/** Countries whose names are also those of people or of parts of other countries, by alpha-2 code. */
export const ALSO_OTHER_NAMES: ReadonlySet<string> = new Set([
  'GE',
  'JO',
  'TD',
  'IE',
  'IL',
  'CU',
  'LB',
  'NI',
  'PE',
  'DM',
  'LC',
]);

/** States of the United States: beside them, Georgia is another one. */
export const US_STATES: ReadonlySet<string> = new Set(
  (
    'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Idaho Illinois Indiana Iowa Kansas ' +
    'Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada ' +
    'Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Carolina Atlanta Savannah'
  ).split(' '),
);
