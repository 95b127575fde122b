/**
 * Companies that texts of politics and business often name without saying what they are. Those whose names are also common
 * words or family names ("Shell", "Ford", "Visa") are left out. One a line, with its other names.
 */
export const COMPANIES = `
BASF
Bayer AG, Bayer
BMW
Mercedes-Benz, Mercedes
Daimler
Audi
Porsche
Bosch
Siemens Energy
SAP
Deutsche Bank
Commerzbank
Deutsche Bahn, DB AG
Deutsche Telekom, Telekom
Deutsche Post, DHL
Lufthansa
E.ON
RWE
EnBW
Vattenfall
Uniper
Thyssenkrupp, ThyssenKrupp
Infineon
Rheinmetall
Hensoldt
BioNTech, Biontech
Fresenius
Covestro
Evonik
Aurubis
Heidelberg Materials, HeidelbergCement
Zalando
Hapag-Lloyd
Maersk, Mærsk
Amprion
TenneT, Tennet
50Hertz
TransnetBW
Northvolt
ASML
Ericsson
Nokia
Philips
TotalEnergies
BP
Equinor
Gazprom
Rosneft
Rosatom
Stellantis
Renault
Toyota
Honda
Nissan
Hyundai, Hyundai Motor
Kia
Sony
Panasonic
SoftBank, Softbank
Hitachi
SK Hynix, SK hynix
LG Energy Solution
Samsung Electronics
POSCO, Posco
Alibaba
Tencent
ByteDance, Bytedance
Baidu
Xiaomi
BYD
CATL
SMIC
ZTE
Foxconn
Facebook
DeepMind, Google DeepMind
Anthropic
Mistral AI
SpaceX
Micron, Micron Technology
Qualcomm
AMD
Broadcom
Cisco
Palantir, Palantir Technologies
Lockheed Martin
Raytheon
Northrop Grumman
General Motors
General Electric
General Dynamics
ExxonMobil, Exxon Mobil, Exxon
Chevron
Pfizer
Moderna
AstraZeneca
Novartis
Roche
Sanofi
GlaxoSmithKline, GSK
Walmart
Deloitte
KPMG
PwC
McKinsey
Citigroup, Citibank
Morgan Stanley
HSBC
Barclays
UBS
Credit Suisse
Deutsche Börse
Mastercard
PayPal
Thales
Saab
BAE Systems
Rolls-Royce
Arianespace
Glencore
Rio Tinto
BHP
Umicore
Nestlé
Unilever
Danone
Capita
Fujitsu
Vodafone
Telefónica
Enel
Iberdrola
Ørsted
`;
