/** What German calls countries beside the names of ISO 3166. One country a line: `CODE other names / adjectives, demonyms`. */
export const GERMAN = `
AD / andorranisch
AE VAE, Emirate, Emiraten, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten / emiratisch
AF / afghanisch, Afghane
AL / albanisch, Albaner
AM / armenisch, Armenier
AO / angolanisch, Angolaner
AR / argentinisch, Argentinier
AT / österreichisch, Österreicher
AU / australisch, Australier
AZ / aserbaidschanisch, Aserbaidschaner
BA Bosnien-Herzegowina, Bosnien / bosnisch, Bosnier
BD Bangladesh / bangladeschisch, Bangladescher
BE / belgisch, Belgier
BF / burkinisch
BG / bulgarisch, Bulgare
BH / bahrainisch
BI / burundisch
BJ / beninisch
BO / bolivianisch, Bolivianer
BR / brasilianisch, Brasilianer
BT / bhutanisch
BW Botswana / botsuanisch
BY Weißrussland, Belarus / belarussisch, weißrussisch, Belarusse
CA / kanadisch, Kanadier
CD Demokratische Republik Kongo, DR Kongo, Kongo / kongolesisch, Kongolese
CF / zentralafrikanisch
CG Republik Kongo
CH Schweizerische Eidgenossenschaft / schweizerisch, Schweizer, eidgenössisch
CI Elfenbeinküste / ivorisch, Ivorer
CL / chilenisch, Chilene
CM / kamerunisch, Kameruner
CN China, Festlandchina, VR China, Volksrepublik China, Volksrepublik / chinesisch, Chinese
CO / kolumbianisch, Kolumbianer
CR / costa-ricanisch
CU / kubanisch, Kubaner
CV / kapverdisch
CY / zyprisch, zypriotisch, Zyprer, Zypriote
CZ Tschechien, Tschechische Republik, Tschechischen Republik / tschechisch, Tscheche
DE BRD, Bundesrepublik Deutschland, Bundesrepublik / deutsch, Deutsche, bundesdeutsch, gesamtdeutsch, innerdeutsch, ostdeutsch, westdeutsch, deutschlandweit
DK / dänisch, Däne
DO / dominikanisch
DZ / algerisch, Algerier
EC / ecuadorianisch, Ecuadorianer
EE / estnisch, Este
EG / ägyptisch, Ägypter
ER / eritreisch, Eritreer
ES / spanisch, Spanier
ET / äthiopisch, Äthiopier
FI / finnisch, Finne
FJ Fidschi / fidschianisch
FR / französisch, Franzose, Französin, Französinnen
GA / gabunisch
GB UK, Großbritannien, Grossbritannien, Vereinigtes Königreich, Vereinigte Königreich, Vereinigten Königreich, Vereinigten Königreichs / britisch, Brite
GE / georgisch, Georgier
GH / ghanaisch, Ghanaer
GL / grönländisch, Grönländer
GN / guineisch
GR / griechisch, Grieche
GT / guatemaltekisch
HK Hongkong
HN / honduranisch
HR / kroatisch, Kroate
HT / haitianisch, Haitianer
HU / ungarisch, Ungar
ID / indonesisch, Indonesier
IE / irisch, Ire
IL / israelisch, Israeli
IN / indisch, Inder
IQ Irak / irakisch, Iraker
IR Iran / iranisch, Iraner
IS / isländisch, Isländer
IT / italienisch, Italiener
JM / jamaikanisch
JO / jordanisch, Jordanier
JP / japanisch, Japaner
KE / kenianisch, Kenianer
KG Kirgistan, Kirgisistan / kirgisisch, Kirgise
KH Kambodscha / kambodschanisch, Kambodschaner
KP Nordkorea, DVRK / nordkoreanisch, Nordkoreaner
KR Südkorea, Republik Korea, Korea / südkoreanisch, koreanisch, Südkoreaner, Koreaner
KW / kuwaitisch, Kuwaiter
KZ / kasachisch, Kasache
LA / laotisch, Laote
LB / libanesisch, Libanese
LI / liechtensteinisch
LK / sri-lankisch
LR / liberianisch
LT / litauisch, Litauer
LU / luxemburgisch, Luxemburger
LV / lettisch, Lette
LY / libysch, Libyer
MA / marokkanisch, Marokkaner
MD Moldau, Moldawien, Republik Moldau / moldauisch, moldawisch, Moldauer
ME / montenegrinisch, Montenegriner
MG / madagassisch
MK Nordmazedonien, Mazedonien / nordmazedonisch, mazedonisch
ML / malisch, Malier
MM Myanmar, Birma / myanmarisch, birmanisch
MN / mongolisch, Mongole
MR / mauretanisch
MT / maltesisch, Malteser
MU / mauritisch
MV Malediven / maledivisch
MW / malawisch
MX / mexikanisch, Mexikaner
MY / malaysisch, Malaysier
MZ / mosambikanisch
NA / namibisch, Namibier
NE / nigrisch
NG / nigerianisch, Nigerianer
NI / nicaraguanisch
NL Holland, Niederlanden / niederländisch, Niederländer, holländisch
NO / norwegisch, Norweger
NP / nepalesisch, Nepalese
NZ / neuseeländisch, Neuseeländer
OM / omanisch
PA / panamaisch
PE / peruanisch, Peruaner
PH Philippinen / philippinisch, Filipino
PK / pakistanisch, Pakistaner
PL / polnisch, Pole
PS Palästina, Palästinensische Gebiete, Palästinensergebiete / palästinensisch, Palästinenser
PT / portugiesisch, Portugiese
PY / paraguayisch
QA Katar / katarisch
RO / rumänisch, Rumäne
RS / serbisch, Serbe
RU Rußland, Russische Föderation, Russischen Föderation / russisch, Russe, Russin, Russinnen
RW Ruanda / ruandisch, Ruander
SA / saudisch, saudi-arabisch, saudiarabisch, Saudi
SD / sudanesisch, Sudanese
SE / schwedisch, Schwede
SG Singapur / singapurisch
SI / slowenisch, Slowene
SK Slowakei, Slowakische Republik, Slowakischen Republik / slowakisch, Slowake
SL / sierra-leonisch
SN / senegalesisch
SO / somalisch, Somalier
SR / surinamisch
SS / südsudanesisch
SV / salvadorianisch
SY / syrisch, Syrer
SZ Swasiland, Eswatini
TD / tschadisch
TG / togoisch
TH / thailändisch, Thailänder
TJ Tadschikistan / tadschikisch
TL Osttimor, Timor-Leste / osttimorisch
TM / turkmenisch
TN / tunesisch, Tunesier
TR / türkisch, Türke
TW / taiwanisch, taiwanesisch, Taiwaner
TZ / tansanisch
UA / ukrainisch, Ukrainer
UG / ugandisch
US US, U.S., USA, U.S.A., Vereinigte Staaten, Vereinigten Staaten, Vereinigte Staaten von Amerika, Vereinigten Staaten von Amerika, Amerika / amerikanisch, US-amerikanisch, Amerikaner
UY / uruguayisch
UZ / usbekisch, Usbeke
VA Vatikan, Heiliger Stuhl
VE / venezolanisch, Venezolaner
VN / vietnamesisch, Vietnamese
XK / kosovarisch, Kosovare
YE / jemenitisch, Jemenit
ZA / südafrikanisch, Südafrikaner
ZM / sambisch
ZW Zimbabwe / simbabwisch
AD / Andorraner
AE / Emirater
AG / antiguanisch
AO / angolisch
BB / barbadisch
BF / Burkiner
BN / bruneiisch
BS / bahamaisch
BY / Weißrusse
BZ / belizisch
CF Zentralafrika
CH / Schweizerin
DJ / dschibutisch
DM / dominicanisch
EE / Estin, Estinnen
FM / mikronesisch
GD / grenadisch
GM / gambisch
GQ / äquatorialguineisch
GW / guinea-bissauisch
GY / guyanisch
KI / kiribatisch
KM / komorisch
KN / kittitisch
LC / lucianisch
LS / lesothisch
MC / monegassisch, Monegasse
MH / marshallisch
NR / nauruisch
PG / papua-neuguineisch
PW / palauisch
SB / salomonisch
SC / seychellisch
SM / san-marinesisch
ST / são-toméisch
SZ / swasiländisch, eswatinisch
TO / tongaisch
TT / trinidadisch
TV / tuvaluisch
VA / vatikanisch
VC / vincentisch
VU / vanuatuisch
WS / samoanisch
GB England, Schottland, Wales, Nordirland / nordirisch, schottisch, walisisch, Engländer, Schotte, Waliser
US / US-Amerikaner
ES / Spanierin
RO / Rumäne
BG / Bulgarin
SK / Slowakin
SI / Slowenin
HR / Kroatin
MN / Mongolin
PL / Polin, Polinnen
DK / Dänin, Däninnen
IE / Irin, Irinnen
FI / Finnin, Finninnen
SE / Schwedin
TR / Türkin, Türkinnen
GR / Griechin
CN / Chinesin
CZ / Tschechin
LV / Lettin, Lettinnen
`;
