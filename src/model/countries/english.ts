/** What English calls countries beside the names of ISO 3166. One country a line: `CODE other names / adjectives`. */
export const ENGLISH = `
AD / Andorran
AE UAE, U.A.E., Emirates / Emirati
AF / Afghan
AG / Antiguan
AL / Albanian
AM / Armenian
AO / Angolan
AR / Argentine, Argentinian, Argentinean
AT / Austrian
AU / Australian
AZ / Azerbaijani, Azeri
BA Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia / Bosnian
BB / Barbadian
BD / Bangladeshi
BE / Belgian
BF / Burkinabe
BG / Bulgarian
BH / Bahraini
BI / Burundian
BJ / Beninese
BN Brunei Darussalam / Bruneian
BO / Bolivian
BR / Brazilian
BS Bahamas / Bahamian
BT / Bhutanese
BW / Botswanan, Motswana
BY / Belarusian, Belarussian
BZ / Belizean
CA / Canadian
CD Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, D.R.C., Congo-Kinshasa, Congo / Congolese
CF Central African Republic / Central African
CG Republic of the Congo, Republic of Congo, Congo-Brazzaville
CH Swiss Confederation / Swiss
CI Ivory Coast, Cote d'Ivoire / Ivorian
CL / Chilean
CM / Cameroonian
CN China, PRC, P.R.C., PR China, People's Republic of China, mainland China / Chinese
CO / Colombian
CR / Costa Rican
CU / Cuban
CV Cape Verde, Cabo Verde / Cape Verdean, Cabo Verdean
CY / Cypriot
CZ Czech Republic, Czechia / Czech
DE Federal Republic of Germany, FRG / German
DJ / Djiboutian
DK / Danish, Dane
DO / Dominican
DZ / Algerian
EC / Ecuadorian, Ecuadorean
EE / Estonian
EG / Egyptian
ER / Eritrean
ES / Spanish, Spaniard
ET / Ethiopian
FI / Finnish, Finn
FJ / Fijian
FM Federated States of Micronesia, FSM / Micronesian
FR French Republic / French
GA / Gabonese
GB UK, U.K., Great Britain, Britain, United Kingdom of Great Britain and Northern Ireland, England, Scotland, Wales, Northern Ireland / British, Briton, Scottish, Welsh, Northern Irish
GD / Grenadian
GE / Georgian
GH / Ghanaian
GL / Greenlandic, Greenlander
GM Gambia / Gambian
GN / Guinean
GQ Equatorial Guinea / Equatoguinean
GR Hellenic Republic / Greek
GT / Guatemalan
GW Guinea-Bissau
GY / Guyanese
HK Hong Kong
HN / Honduran
HR / Croatian, Croat
HT / Haitian
HU / Hungarian
ID / Indonesian
IE Republic of Ireland / Irish
IL / Israeli
IN / Indian
IQ / Iraqi
IR Islamic Republic of Iran / Iranian
IS / Icelandic, Icelander
IT / Italian
JM / Jamaican
JO Hashemite Kingdom of Jordan / Jordanian
JP / Japanese
KE / Kenyan
KG Kyrgyz Republic / Kyrgyz
KH / Cambodian
KI / Kiribati
KM Comoros / Comorian
KN St Kitts and Nevis
KP North Korea, N. Korea, DPRK, D.P.R.K., Democratic People's Republic of Korea / North Korean
KR South Korea, S. Korea, ROK, R.O.K., Republic of Korea, Korea / South Korean, Korean
KW / Kuwaiti
KZ / Kazakh, Kazakhstani
LA Laos, Lao PDR, Lao People's Democratic Republic / Laotian, Lao
LB / Lebanese
LC St Lucia
LI / Liechtenstein
LK / Sri Lankan
LR / Liberian
LS / Basotho
LT / Lithuanian
LU / Luxembourgish, Luxembourger
LV / Latvian
LY / Libyan
MA / Moroccan
MC / Monegasque
MD Republic of Moldova / Moldovan
ME / Montenegrin
MG / Malagasy
MH Republic of the Marshall Islands / Marshallese
MK North Macedonia, Macedonia / Macedonian, North Macedonian
ML / Malian
MM Myanmar, Burma / Burmese
MN / Mongolian
MO Macau, Macao
MR / Mauritanian
MT / Maltese
MU / Mauritian
MV Maldives / Maldivian
MW / Malawian
MX / Mexican
MY / Malaysian
MZ / Mozambican
NA / Namibian
NE / Nigerien
NG / Nigerian
NI / Nicaraguan
NL Netherlands, Holland / Dutch
NO / Norwegian
NP / Nepali, Nepalese
NR / Nauruan
NZ Aotearoa, Aotearoa New Zealand / New Zealander
OM / Omani
PA / Panamanian
PE / Peruvian
PG PNG / Papua New Guinean
PH Philippines / Philippine, Filipino, Filipina
PK / Pakistani
PL / Polish, Pole
PR / Puerto Rican
PS Palestine, State of Palestine, Palestinian Territories / Palestinian
PT / Portuguese
PW / Palauan
PY / Paraguayan
QA / Qatari
RO / Romanian
RS / Serbian, Serb
RU Russian Federation / Russian
RW / Rwandan
SA KSA, Kingdom of Saudi Arabia / Saudi, Saudi Arabian
SB / Solomon Islander
SC / Seychellois
SD / Sudanese
SE / Swedish, Swede
SG / Singaporean
SI / Slovenian, Slovene
SK Slovak Republic / Slovak, Slovakian
SL / Sierra Leonean
SM / Sammarinese
SN / Senegalese
SO / Somali, Somalian
SR / Surinamese
SS / South Sudanese
ST Sao Tome and Principe
SV / Salvadoran, Salvadorian
SY Syrian Arab Republic / Syrian
SZ Swaziland, eSwatini / Swazi
TD / Chadian
TG / Togolese
TH / Thai
TJ / Tajik, Tajikistani
TL Timor-Leste, East Timor / Timorese, East Timorese
TM / Turkmen
TN / Tunisian
TO / Tongan
TR Turkey, Türkiye, Turkiye / Turkish, Turk
TT Trinidad and Tobago, Trinidad / Trinidadian
TV / Tuvaluan
TW Chinese Taipei / Taiwanese
TZ United Republic of Tanzania / Tanzanian
UA / Ukrainian
UG / Ugandan
US US, U.S., USA, U.S.A., United States, United States of America, America / American
UY / Uruguayan
UZ / Uzbek, Uzbekistani
VA Vatican, Vatican City, Holy See
VC St Vincent and the Grenadines
VE Bolivarian Republic of Venezuela / Venezuelan
VN Viet Nam, Vietnam / Vietnamese
VU / Ni-Vanuatu
WS / Samoan
XK / Kosovar, Kosovan
YE / Yemeni
ZA South Africa, RSA / South African
ZM / Zambian
ZW / Zimbabwean
`;
