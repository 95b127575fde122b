/**
 * Bodies without a noun in their names that says what they are, or that texts call by abbreviations without explaining them. One a line, with
 * its other names.
 */
export const BODIES = {
  /** Of Germany, and German names of bodies elsewhere. */
  GERMAN: `
Bundesministerium für Wirtschaft und Klimaschutz, BMWK
Bundesministerium der Finanzen, BMF
Bundesministerium des Innern und für Heimat, BMI
Bundesministerium für Arbeit und Soziales, BMAS
Bundesministerium für Gesundheit, BMG
Bundesministerium für Bildung und Forschung, BMBF
Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung, BMZ
Bundesministerium der Verteidigung, BMVg
Bundesministerium der Justiz, BMJ
Bundesministerium für Digitales und Verkehr, BMDV
Bundesministerium für Ernährung und Landwirtschaft, BMEL
Bundesamt für Wirtschaft und Ausfuhrkontrolle, BAFA
Bundesamt für Verfassungsschutz, BfV
Bundesamt für Migration und Flüchtlinge, BAMF
Bundesinstitut für Arzneimittel und Medizinprodukte, BfArM
Bundesagentur für Arbeit
Umweltbundesamt
Robert Koch-Institut, RKI
Paul-Ehrlich-Institut
Technisches Hilfswerk, THW
Kreditanstalt für Wiederaufbau, KfW
Deutsche Energie-Agentur, dena
Deutscher Wetterdienst
Gesellschaft für Internationale Zusammenarbeit, GIZ
Deutsche Forschungsgemeinschaft, DFG
Deutsches Zentrum für Luft- und Raumfahrt, DLR
Max-Planck-Gesellschaft
Fraunhofer-Gesellschaft, Fraunhofer
Leibniz-Gemeinschaft
Helmholtz-Gemeinschaft
Leopoldina
acatech
Charité
Sachverständigenrat, Wirtschaftsweise
Normenkontrollrat
Bundesrechnungshof
Luftwaffe
Nationalversammlung
Repräsentantenhaus, US-Repräsentantenhaus
US-Senat
Verfassungsgericht
Oberster Gerichtshof
Deutscher Städtetag
Deutscher Landkreistag
Deutscher Städte- und Gemeindebund
Deutscher Industrie- und Handelskammertag, DIHK
Bundesverband der Deutschen Industrie, BDI
Bundesvereinigung der Deutschen Arbeitgeberverbände, BDA
Bundesverband der Energie- und Wasserwirtschaft, BDEW
VDMA
VDA
VCI
ZVEI
VKU
Bitkom, BITKOM
Deutscher Gewerkschaftsbund, DGB
IG Metall
IG BCE
ver.di, Verdi
GEW
Diakonie
Caritas, Deutscher Caritasverband
Deutsches Rotes Kreuz, DRK
NABU, Naturschutzbund
Deutsche Umwelthilfe
Germanwatch
Misereor
Brot für die Welt
Pro Asyl
Foodwatch
LobbyControl
Chaos Computer Club
Wikimedia Deutschland, Wikimedia
Verbraucherzentrale Bundesverband, vzbv
Stiftung Warentest
ADAC
GKV-Spitzenverband
AOK
Barmer
Techniker Krankenkasse
Kassenärztliche Bundesvereinigung
Bundesärztekammer
Deutsche Krankenhausgesellschaft
Gemeinsamer Bundesausschuss
Deutsche Rentenversicherung
DIW, DIW Berlin, Deutsches Institut für Wirtschaftsforschung
ifo Institut, ifo-Institut, Ifo-Institut
Institut der deutschen Wirtschaft
Institut für Weltwirtschaft, IfW Kiel, Kiel Institut für Weltwirtschaft
ZEW
RWI
Agora Energiewende
Öko-Institut
Potsdam-Institut für Klimafolgenforschung
Wuppertal Institut
Stiftung Wissenschaft und Politik
Bertelsmann Stiftung, Bertelsmann-Stiftung
Konrad-Adenauer-Stiftung
Friedrich-Ebert-Stiftung
Heinrich-Böll-Stiftung
Fraunhofer ISI
RWTH Aachen
Die Linke
BSW
Nato
Uno
Opec
Unesco
Unicef
Asean
Brics
Welternährungsprogramm
Internationaler Strafgerichtshof
Internationaler Gerichtshof
Ständiger Schiedshof
Europäische Investitionsbank, EIB
Europäischer Rechnungshof
Europäischer Auswärtiger Dienst
Europäische Arzneimittel-Agentur, EMA
Rat der Europäischen Union, EU-Ministerrat
`,
  /** Of the United States, the United Kingdom and the European Union, of several states, and others. */
  ENGLISH: `
National Assembly
Constitutional Court
Department of Homeland Security, Homeland Security
Centers for Disease Control and Prevention, CDC
National Oceanic and Atmospheric Administration, NOAA
Federal Communications Commission, FCC
Internal Revenue Service, IRS
Government Accountability Office, GAO
Congressional Budget Office
USTR
OFAC
FinCEN
CISA
FEMA
FDA
NIH
INDOPACOM, Indo-Pacific Command
HM Treasury
HMRC, HM Revenue and Customs
NHS England, NHS
Companies House
Ofgem
Ofwat
Ofsted
Ofqual
UK Finance
UK Research and Innovation, UKRI
GCHQ
Crown Prosecution Service
Chatham House
Brookings, Brookings Institution
CSIS
RAND, RAND Corporation
Bruegel
Wellcome, Wellcome Trust
Gavi
CEPI
UNAIDS
WIPO
IRENA
Mercosur, Mercosul
ECOWAS
Arctic Council
Pacific Islands Forum
Frontex
ENISA
European Investment Bank
European Medicines Agency
European External Action Service
Asian Development Bank
African Development Bank
WWF
Privacy International
Access Now
European Digital Rights, EDRi
Global Witness
Tax Justice Network
Open Data Institute
Ada Lovelace Institute
Creative Commons
Mozilla
Linux Foundation
CERN
`,
} as const;
