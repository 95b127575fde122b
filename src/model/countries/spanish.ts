/** What Spanish calls countries beside the names of ISO 3166. One country a line: `CODE other names / adjectives` (masculine singular). */
export const SPANISH = `
AE EAU / emiratí
AF / afgano
AL / albanés
AM / armenio
AO / angoleño
AR / argentino
AT / austriaco, austríaco
AU / australiano
AZ / azerbaiyano, azerí
BA Bosnia y Herzegovina, Bosnia-Herzegovina, Bosnia / bosnio
BD / bangladesí
BE / belga
BG / búlgaro
BO / boliviano
BR / brasileño
BY Bielorrusia, Belarús / bielorruso
CA / canadiense
CD República Democrática del Congo, RDC / congoleño
CF República Centroafricana / centroafricano
CG República del Congo
CH Confederación Suiza / suizo
CI Costa de Marfil / marfileño
CL / chileno
CM / camerunés
CN China, RPC, República Popular China, República Popular de China / chino
CO / colombiano
CR / costarricense
CU / cubano
CY / chipriota
CZ Chequia, República Checa / checo
DE República Federal de Alemania, RFA / alemán
DK / danés
DO República Dominicana / dominicano
DZ / argelino
EC / ecuatoriano
EE / estonio
EG / egipcio
ER / eritreo
ES / español
ET / etíope
FI / finlandés
FR / francés
GA / gabonés
GB Reino Unido, Gran Bretaña / británico
GE / georgiano
GH / ghanés
GL Groenlandia / groenlandés
GQ Guinea Ecuatorial / ecuatoguineano
GR / griego
GT / guatemalteco
HK Hong Kong
HN / hondureño
HR / croata
HT / haitiano
HU / húngaro
ID / indonesio
IE / irlandés
IL / israelí
IN / indio
IQ Irak / iraquí
IR / iraní
IS / islandés
IT / italiano
JM / jamaicano, jamaiquino
JO / jordano
JP / japonés, nipón
KE Kenia / keniano, keniata
KH / camboyano
KP Corea del Norte, RPDC, República Popular Democrática de Corea / norcoreano
KR Corea del Sur, República de Corea, Corea / surcoreano, coreano
KW / kuwaití
KZ / kazajo
LA / laosiano
LB / libanés
LT / lituano
LU / luxemburgués
LV / letón
LY / libio
MA Marruecos / marroquí
MD Moldavia, Moldova / moldavo
ME / montenegrino
MK Macedonia del Norte, Macedonia / macedonio
ML Malí / maliense
MM Myanmar, Birmania / birmano
MN / mongol
MR / mauritano
MT / maltés
MX México, Méjico, Estados Unidos Mexicanos / mexicano
MY / malasio
MZ / mozambiqueño
NA / namibio
NE / nigerino
NG / nigeriano
NI / nicaragüense
NL Países Bajos, Holanda / neerlandés, holandés
NO / noruego
NP / nepalí
NZ / neozelandés
OM / omaní
PA / panameño
PE / peruano
PH / filipino
PK Pakistán / paquistaní, pakistaní
PL / polaco
PR / puertorriqueño
PS Palestina / palestino
PT / portugués
PY / paraguayo
QA Catar, Qatar / catarí
RO / rumano
RS / serbio
RU Federación de Rusia, Federación Rusa / ruso
RW / ruandés
SA Arabia Saudita, Arabia Saudí / saudí, saudita
SD / sudanés
SE / sueco
SG / singapurense
SI / esloveno
SK / eslovaco
SN / senegalés
SO / somalí
SV / salvadoreño
SY / sirio
TD / chadiano
TH / tailandés
TN / tunecino
TR / turco
TW / taiwanés
TZ / tanzano
UA / ucraniano
UG / ugandés
US EE. UU., EE.UU., EEUU, EUA, USA, Estados Unidos, Estados Unidos de América, Estados Unidos de Norteamérica / estadounidense, norteamericano
UY / uruguayo
UZ / uzbeko
VA Vaticano, Santa Sede
VE / venezolano
VN / vietnamita
XK / kosovar
YE / yemení
ZA / sudafricano
ZW / zimbabuense
AD / andorrano
AG / antiguano
BB / barbadense
BF / burkinés
BH / bareiní
BI / burundés
BJ / beninés
BN / bruneano
BS / bahameño
BT / butanés
BW / botsuano
BZ / beliceño
CV / caboverdiano
DJ / yibutiano
DM / dominiqués
FJ / fiyiano
FM / micronesio
GD / granadino
GM / gambiano
GN / guineano
GQ / ecuatoguineano
GW / guineano
GY / guyanés
KG / kirguís
KI / kiribatiano
KM / comorense
LI / liechtensteiniano
LK / ceilanés, esrilanqués
LR / liberiano
LS / lesotense
MC / monegasco
MG / malgache
MH / marshalés
MU / mauriciano
MV / maldivo
MW / malauí
NR / nauruano
PG / papú
PW / palauano
SB / salomonense
SC / seychellense
SL / sierraleonés
SM / sanmarinense
SR / surinamés
SS / sursudanés
ST / santotomense
SZ / suazi
TG / togolés
TJ / tayiko
TL / timorense
TM / turcomano
TO / tongano
TT / trinitense
TV / tuvaluano
VC / sanvicentino
VU / vanuatuense
WS / samoano
ZM / zambiano
GB Inglaterra, Escocia, Gales, Irlanda del Norte / inglés, escocés, galés
`;
