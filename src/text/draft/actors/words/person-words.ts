/** Words that stand before or after the names of people. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Titles and ranks before a name, in English, German, French and Spanish. */
export const TITLES = list(`
Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Baroness Baron Rev Reverend Father Sister Rabbi Imam Pope
President Premier Chancellor Secretary Minister Senator Congressman Congresswoman Representative Governor Mayor Ambassador
Chairman Chairwoman Chairperson Chair Commissioner Judge Justice Attorney Speaker Spokesman Spokeswoman Spokesperson
Senators Presidents Ministers Professors Messrs Representatives Governors Secretaries Chancellors Generals Ambassadors
General Gen Admiral Adm Colonel Col Major Captain Capt Lieutenant Lt Sergeant Sgt Marshal Commander
King Queen Prince Princess Emperor Sheikh Sultan Ayatollah Director Administrator Advisor Adviser Leader
Herr Herrn Frau Bundeskanzler Bundeskanzlerin Kanzler Kanzlerin Bundespräsident Bundespräsidentin Präsident Präsidentin Präsidenten
Ministerpräsident Ministerpräsidentin Ministerin Bundesminister Bundesministerin Staatssekretär Staatssekretärin Außenminister
Außenministerin Finanzminister Finanzministerin Innenminister Innenministerin Wirtschaftsminister Verteidigungsminister
Justizminister Senatorin Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Kommissar Kommissarin Kommissionspräsidentin
Professorin Abgeordnete Abgeordneter Botschafter Botschafterin Minister
Cllr Councillor Councilor Hon Amb Viscount Viscountess Earl Countess Duke Duchess Bishop Archbishop Cardinal Brother Dean Provost Rector Maj Inspector Detective Insp Deputy Comrade Maître Madam
Monsieur Madame Mme Mlle Président Présidente président présidente Ministre ministre Chancelier chancelier Sénateur sénateur Professeur professeur Docteur général
Señor Señora Sr Sra Don Doña don doña señor señora Presidente Presidenta presidente presidenta Ministro Ministra ministro ministra Canciller canciller
Senador Senadora senador senadora Doctor Doctora Profesor Profesora profesor profesora secretario secretaria
`);

/** Titles of German that end as these do: "Staatsministerin", "Landrätin", "Datenschutzbeauftragter". */
const GERMAN_TITLE =
  /^\p{Lu}\p{Ll}{2,30}(?:minister|ministerin|sekretär|sekretärin|präsident|präsidentin|rätin|kanzler|kanzlerin|kommissar|kommissarin|bürgermeister|bürgermeisterin|dezernentin?|senatorin?|beauftragte|beauftragter)s?$/u;

/** Whether a word is a title before a name. */
export const isTitle = (word: string, language: string): boolean =>
  TITLES.has(word) || (language === 'de' && GERMAN_TITLE.test(word));

/** Letters after a name: "MP", "MdB", "QC". */
export const POST_NOMINALS = /^(?:MPs?|MdB|MdL|MdEP|MEP|MSP|QC|KC|OBE|CBE|PhD|MD|Jr|Sr|II|III|IV|FRS)$/;

/** Titles of several people: "Senators Doe and Roe". */
export const PLURAL_TITLES = list(
  'Senators Presidents Ministers Professors Messrs Representatives Governors Secretaries Chancellors Generals Ambassadors Drs',
);

/** Titles that also begin other names: "General Assembly", "Major Economies", "Justice Department". */
export const WEAK_TITLES = list(
  'Hon Earl Duke Bishop Brother Dean Provost Rector Inspector Detective Deputy Cardinal Comrade Landrat General Major Justice Secretary Chair Director Leader Father Sister Commander Speaker Don Marshal Representative Attorney Minister Administrator',
);

/** Words that come between a title and a name, or before it: "Vice President", "Secretary of State". */
export const OFFICE_WORDS = list(`
Vice Deputy Prime Foreign Assistant Under Acting Former First Special National Security Executive Chief Senior General State Treasury
Defense Defence Commerce Energy Labor Labour Education Interior Agriculture Transportation Transport Health Homeland Affairs Finance Trade
Industry Economy Environment War Justice Planning Unification External Home Human Services Veterans Housing Urban Development Climate
Envoy Advisor Adviser Representative Supreme Majority Minority House Senate elect
`);

/** Nouns of an apposition: "Jane Doe, director of …". */
export const ROLES = list(`
director president minister mayor premier professor chair chairman chairwoman chief economist analyst fellow researcher author founder cofounder head
spokesperson spokesman spokeswoman senator ambassador journalist CEO editor lawyer expert scientist secretary manager partner lecturer
advisor adviser leader coordinator commissioner governor mayor member policy senior executive deputy former associate assistant managing
Direktor Direktorin Leiter Leiterin Präsident Präsidentin Vorsitzende Vorsitzender Geschäftsführer Geschäftsführerin Professor Professorin
Sprecher Sprecherin Referent Referentin Vorstand Gründer Gründerin directeur directrice président présidente professeur professeure
chercheur chercheuse director directora presidente presidenta profesor profesora investigador investigadora
`);

/** Verbs of speaking and acting after a name. */
export const ACTING_VERBS = list(`
said says say told tells argued argues argue wrote writes write stated states noted notes announced announces claimed claims suggested suggests
warned warns reported reports explained explains stressed stresses added adds asked asks called calls urged urges found finds showed shows
published publishes launched launches proposed proposes recommended recommends estimated estimates concluded concludes declared declares
agreed agrees met visited hosted signed pledged committed decided decides adopted adopts established establishes introduced introduces
sagte sagt erklärte erklärt betonte betont forderte fordert warnte warnt schreibt schrieb kündigte empfiehlt empfahl veröffentlichte kritisiert begrüßt
affirme affirmait déclare déclaré dit écrit estime souligne annonce annoncé recommande propose
afirma afirmó dijo dice declaró escribe señala señaló anunció anuncia recomienda propone
`);

/** Words inside a name: "Ursula von der Leyen". */
export const PARTICLES = list(
  'de da del della dos du van von der den di della dello degli dos das do ní nic la le bin al el ibn ter ten zu y',
);

/** Words with capitals that are no part of a person's name. */
export const NOT_SURNAMES = list(`
University College School Institute Street Road Avenue Square House Palace Park Lake Mount River Bridge Island Islands Beach Valley Airport
Day Prize Award Act Plan Report Foundation Center Centre Fund Bank Company Church Hospital Hall Theatre Museum Library Summit Declaration
Administration Government Doctrine Cabinet Department Ministry Committee Commission Council Group Team Association Award Law Model Curve
Index Memorial Monument Harbor Harbour Fort Camp Port Shoal Reef Bay Strait Cape Gulf Canyon Desert Basin County City Town Coast License Licence Saint San Santa New Great United Republic Democratic Party
`);

/** Family names that come before the given name in China, Korea, Japan and Vietnam, and are frequent. */
export const EAST_ASIAN_SURNAMES = list(`
Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Im Han Oh Seo Suh Shin Kwon Hwang Ahn An Song Moon Yang Bae Baek Paik Hong Ryu Yoo Yu
Nam Noh Roh Chung Chang Cha Byun Ban Ri Pak Rhee Syngman Chun Hur Heo Min Koo Ku Son Sohn Woo Kwak Sung Ha Jin Jeon Jun
Xi Li Wang Zhang Liu Chen Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Zheng Xie Tang Deng Cao Feng Peng Zeng Cai Pan Yuan Dong
Ye Du Wei Su Lu Jiang Mao Hua Fu Shen Tsai Lai Hsieh Wen Bo Hou Qin Xiao Yan Dai Qiao Tian Fan Fang Kong Cui Lam Chan Wong Cheung Leung
Abe Kishida Suga Ishiba Koizumi Aso Takaichi Hayashi Tanaka Suzuki Sato Watanabe Yamamoto Nakamura Kobayashi Ito Kono Motegi Kihara Noda
Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Phan Vu Vo Dang Bui Do Ho To
`);
