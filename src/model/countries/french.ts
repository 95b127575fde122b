/** What French calls countries beside the names of ISO 3166. One country a line: `CODE other names / adjectives` (masculine singular). */
export const FRENCH = `
AE EAU / émirien, émirati
AF / afghan
AL / albanais
AM / arménien
AO / angolais
AR / argentin
AT / autrichien
AU / australien
AZ / azerbaïdjanais, azéri
BA Bosnie-Herzégovine, Bosnie / bosnien
BD / bangladais
BE / belge
BF / burkinabè, burkinabé
BG / bulgare
BH / bahreïni
BI / burundais
BJ / béninois
BO / bolivien
BR / brésilien
BT / bhoutanais
BW / botswanais
BY Biélorussie, Bélarus, Belarus / biélorusse, bélarusse
CA / canadien
CD République démocratique du Congo, RDC, RD Congo, Congo / congolais
CF République centrafricaine, Centrafrique / centrafricain
CG République du Congo
CH Confédération suisse / suisse, helvétique
CI / ivoirien
CL / chilien
CM / camerounais
CN Chine, RPC, République populaire de Chine / chinois
CO / colombien
CR / costaricien
CU / cubain
CV / cap-verdien
CY / chypriote
CZ Tchéquie, République tchèque / tchèque
DE République fédérale d'Allemagne, RFA / allemand
DJ / djiboutien
DK / danois
DO / dominicain
DZ / algérien
EC / équatorien
EE / estonien
EG / égyptien
ER / érythréen
ES / espagnol
ET / éthiopien
FI / finlandais
FR République française / français
GA / gabonais
GB Royaume-Uni, Grande-Bretagne, R.-U. / britannique
GE / géorgien
GH / ghanéen
GN / guinéen
GR / grec, grecque, grecques
GT / guatémaltèque
HK Hong Kong, Hongkong
HN / hondurien
HR / croate
HT / haïtien
HU / hongrois
ID / indonésien
IE / irlandais
IL / israélien
IN / indien
IQ / irakien, iraquien
IR / iranien
IS / islandais
IT / italien
JM / jamaïcain
JO / jordanien
JP / japonais, nippon
KE / kényan
KG / kirghize
KH / cambodgien
KP Corée du Nord, RPDC, République populaire démocratique de Corée / nord-coréen
KR Corée du Sud, République de Corée, Corée / sud-coréen, coréen
KW / koweïtien
KZ / kazakh
LA / laotien
LB / libanais
LK / sri-lankais
LT / lituanien
LU / luxembourgeois
LV / letton
LY / libyen
MA / marocain
MC / monégasque
MD Moldavie, Moldova / moldave
ME / monténégrin
MG / malgache
MK Macédoine du Nord, Macédoine / macédonien
ML / malien
MM Myanmar, Birmanie / birman
MN / mongol
MR / mauritanien
MT / maltais
MU / mauricien
MX / mexicain
MY / malaisien
MZ / mozambicain
NA / namibien
NE / nigérien
NG / nigérian
NI / nicaraguayen
NL Hollande / néerlandais, hollandais
NO / norvégien
NP / népalais
NZ / néo-zélandais
OM / omanais
PA / panaméen
PE / péruvien
PH / philippin
PK / pakistanais
PL / polonais
PS Palestine / palestinien
PT / portugais
PY / paraguayen
QA / qatari, qatarien
RO / roumain
RS / serbe
RU Fédération de Russie / russe
RW / rwandais
SA / saoudien
SD / soudanais
SE / suédois
SG / singapourien
SI / slovène
SK / slovaque
SN / sénégalais
SO / somalien
SS / sud-soudanais
SV / salvadorien
SY / syrien
TD / tchadien
TG / togolais
TH / thaïlandais
TJ / tadjik
TL Timor oriental, Timor-Leste / timorais
TM / turkmène
TN / tunisien
TR / turc, turque, turques
TW / taïwanais, taiwanais
TZ / tanzanien
UA / ukrainien
UG / ougandais
US USA, États-Unis, Etats-Unis, États-Unis d'Amérique, É.-U., Amérique / américain, états-unien, étasunien
UY / uruguayen
UZ / ouzbek
VA Vatican, Saint-Siège
VE / vénézuélien
VN Viêt Nam, Vietnam / vietnamien
XK / kosovar
YE / yéménite
ZA / sud-africain
ZM / zambien
ZW / zimbabwéen
AD / andorran
AG / antiguayen
BB / barbadien
BN / brunéien
BS / bahaméen
BZ / bélizien
DJ / djiboutien
DM / dominiquais
FJ / fidjien
FM / micronésien
GD / grenadien
GM / gambien
GQ / équatoguinéen
GW / bissau-guinéen
GY / guyanien
KI / kiribatien
KM / comorien
LC / saint-lucien
LI / liechtensteinois
LK Sri Lanka
LR / libérien
LS / lésothien
MH / marshallais
MV / maldivien
MW / malawien
NR / nauruan
PG / papouasien
PW / palaosien
SB / salomonais
SC / seychellois
SL / sierra-léonais
SM / saint-marinais
SR / surinamais
ST / santoméen
SZ / swazi
TO / tongien
TT / trinidadien
TV / tuvaluan
VC / vincentais
VN Viêt Nam, Viêt-Nam, Vietnam
VU / vanuatuan
WS / samoan
GB Angleterre, Écosse, pays de Galles, Irlande du Nord / anglais, écossais, gallois
`;
