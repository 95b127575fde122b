/** Capitals, which often stand for governments: "Beijing protested". One country a line; names in English, then in German if other. */
export const CAPITALS = `
AE Abu Dhabi
AF Kabul
AL Tirana
AM Yerevan, Jerewan, Eriwan
AO Luanda
AR Buenos Aires
AT Vienna, Wien
AU Canberra
AZ Baku
BA Sarajevo
BD Dhaka
BE Brussels, Brüssel
BG Sofia
BO La Paz
BR Brasília, Brasilia
BY Minsk
CA Ottawa
CD Kinshasa
CH Bern
CL Santiago
CN Beijing, Peking
CO Bogotá, Bogota
CR San José
CU Havana, Havanna
CY Nicosia, Nikosia
CZ Prague, Prag
DE Berlin
DK Copenhagen, Kopenhagen
DZ Algiers, Algier
EC Quito
EE Tallinn
EG Cairo, Kairo
ES Madrid
ET Addis Ababa, Addis Abeba
FI Helsinki
FR Paris
GB London
GE Tbilisi, Tiflis
GH Accra
GR Athens, Athen
HR Zagreb
HU Budapest
ID Jakarta
IE Dublin
IL Jerusalem
IN New Delhi, Delhi, Neu-Delhi
IQ Baghdad, Bagdad
IR Tehran, Teheran
IS Reykjavik, Reykjavík
IT Rome, Rom
JO Amman
JP Tokyo, Tokio
KE Nairobi
KH Phnom Penh
KP Pyongyang, Pjöngjang
KR Seoul
KZ Astana
LA Vientiane
LB Beirut
LT Vilnius
LV Riga
LY Tripoli
MA Rabat
MD Chișinău, Chisinau
ME Podgorica
MK Skopje
MM Naypyidaw
MN Ulaanbaatar, Ulan-Bator
MX Mexico City
MY Kuala Lumpur
NG Abuja
NL The Hague, Den Haag
NO Oslo
NP Kathmandu
NZ Wellington
PE Lima
PH Manila
PK Islamabad
PL Warsaw, Warschau
PT Lisbon, Lissabon
PY Asunción
QA Doha
RO Bucharest, Bukarest
RS Belgrade, Belgrad
RU Moscow, Moskau, Kremlin, Kreml
SA Riyadh, Riad
SD Khartoum, Khartum
SE Stockholm
SI Ljubljana
SK Bratislava
SN Dakar
SY Damascus, Damaskus
TH Bangkok
TN Tunis
TR Ankara
TW Taipei, Taipeh
TZ Dodoma
UA Kyiv, Kiev, Kiew
UG Kampala
US Washington, White House, Weißes Haus, Weißen Haus
UY Montevideo
UZ Tashkent, Taschkent
VE Caracas
VN Hanoi
ZA Pretoria
ZM Lusaka
ZW Harare
`;
