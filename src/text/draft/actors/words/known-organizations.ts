import type { OrganizationKind } from '../../../../model/vocabulary/actors.ts';
import { BODIES } from './known-bodies.ts';
import { COMPANIES } from './known-companies.ts';

/**
 * Organizations of which texts everywhere use the abbreviation without explaining it. One a line: the kind, then its
 * names, the fullest English one first. The names of German, French, Spanish, Korean and Japanese follow.
 */
const TABLE: Readonly<Partial<Record<OrganizationKind, string>>> = {
  INTERGOVERNMENTAL: `
European Union, EU, E.U., Europäische Union, Union européenne, UE, Unión Europea, 유럽연합, 欧州連合
United Nations, UN, U.N., Vereinte Nationen, Vereinten Nationen, Nations unies, ONU, Naciones Unidas, 유엔, 国連
North Atlantic Treaty Organization, NATO, OTAN, 나토, 北大西洋条約機構
Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development, OECD, OCDE
World Trade Organization, WTO, Welthandelsorganisation, Organisation mondiale du commerce, OMC, 세계무역기구, 世界貿易機関
World Health Organization, WHO, Weltgesundheitsorganisation, Organisation mondiale de la santé, OMS, 세계보건기구, 世界保健機関
International Monetary Fund, IMF, Internationaler Währungsfonds, Internationale Währungsfonds, IWF, Fonds monétaire international, FMI, Fondo Monetario Internacional
World Bank, World Bank Group, Weltbank, Banque mondiale, Banco Mundial, 세계은행, 世界銀行
International Labour Organization, International Labor Organization, ILO
International Atomic Energy Agency, IAEA, IAEO, AIEA
International Energy Agency, IEA, Internationale Energieagentur
Association of Southeast Asian Nations, ASEAN, 아세안
African Union, Afrikanische Union, Union africaine, Unión Africana
Organization of American States, OAS
Organization for Security and Co-operation in Europe, OSCE, OSZE
Gulf Cooperation Council, GCC
G7, Group of Seven, G-7
G20, Group of Twenty, G-20
G8, G-8
BRICS, BRICS+
AUKUS
Quad
APEC, Asia-Pacific Economic Cooperation
OPEC, OPEC+
UNESCO
UNICEF
UNHCR
UNDP, United Nations Development Programme, UN Development Programme
UNEP, United Nations Environment Programme
UNCTAD
UNODC
UNFPA
IPCC, Intergovernmental Panel on Climate Change, Weltklimarat, GIEC
World Food Programme, WFP
Food and Agriculture Organization
European Commission, Europäische Kommission, EU-Kommission, Commission européenne, Comisión Europea, 欧州委員会
European Council, Europäischer Rat, Conseil européen, Consejo Europeo
Council of Europe, Europarat, Conseil de l'Europe, Consejo de Europa
UN Security Council, United Nations Security Council, U.N. Security Council, Security Council, UN-Sicherheitsrat, Sicherheitsrat
UN General Assembly, United Nations General Assembly
World Economic Forum, Weltwirtschaftsforum
Interpol
Europol
Eurostat
`,
  LEGISLATURE: `
European Parliament, Europäisches Parlament, Europaparlament, EU-Parlament, Parlement européen, Parlamento Europeo
US Congress, U.S. Congress, Congress, United States Congress, US-Kongress
House of Representatives
House of Commons
House of Lords
Senate
Bundestag, Deutscher Bundestag
Bundesrat
Assemblée nationale
`,
  COURT: `
European Court of Justice, EuGH, Europäischer Gerichtshof, Court of Justice of the European Union, CJEU, Gerichtshof der Europäischen Union
European Court of Human Rights, ECHR, EGMR
International Court of Justice, ICJ
International Criminal Court
Supreme Court, US Supreme Court, U.S. Supreme Court
Bundesverfassungsgericht, BVerfG
Bundesverwaltungsgericht
Bundesgerichtshof, BGH
`,
  CENTRAL_BANK: `
European Central Bank, ECB, Europäische Zentralbank, EZB, Banque centrale européenne, BCE
Federal Reserve, US Federal Reserve, U.S. Federal Reserve, Federal Reserve Board
Bank of England
Bank of Japan
Bundesbank, Deutsche Bundesbank
`,
  GOVERNMENT: `
White House, Weißes Haus, Weiße Haus, Weißen Haus, Maison Blanche, Casa Blanca
Bundesregierung
Kremlin
`,
  AGENCY: `
Federal Bureau of Investigation, FBI
Central Intelligence Agency, CIA
National Security Agency, NSA
NASA
National Security Council
Environmental Protection Agency
Food and Drug Administration
Federal Trade Commission
Securities and Exchange Commission
National Institutes of Health
National Science Foundation
U.S. Agency for International Development, USAID, US Agency for International Development, United States Agency for International Development
NIST
DARPA
Competition and Markets Authority
Ofcom
Bundesnetzagentur, BNetzA
Bundeskriminalamt, BKA
Bundeskartellamt
Bundesamt für Sicherheit in der Informationstechnik, BSI
Bundesnachrichtendienst, BND
Bundesanstalt für Finanzdienstleistungsaufsicht, BaFin
Statistisches Bundesamt, Destatis
`,
  MINISTRY: `
Pentagon
State Department
Treasury Department
Justice Department
Commerce Department
Energy Department
Defense Department
Auswärtiges Amt
Joint Chiefs of Staff
Quai d'Orsay
`,
  ARMED_FORCES: `
Bundeswehr
People's Liberation Army
`,
  MULTI_STAKEHOLDER: `
Financial Action Task Force, FATF
Extractive Industries Transparency Initiative
Financial Stability Board
Basel Committee
`,
  NGO: `
Amnesty International
Human Rights Watch
Transparency International
Greenpeace
Médecins Sans Frontières, Doctors Without Borders, Ärzte ohne Grenzen
Reporter ohne Grenzen, Reporters Without Borders, Reporters sans frontières, Reporteros sin Fronteras
Oxfam
Red Cross, Rotes Kreuz, Rote Kreuz, Croix-Rouge, Cruz Roja
Save the Children
Electronic Frontier Foundation
`,
  MEDIA: `
BBC
CNN
NBC, NBC News
ABC News
CBS, CBS News
PBS
NPR
Reuters
Bloomberg, Bloomberg News
Associated Press
AFP, Agence France-Presse
NHK
Xinhua
Al Jazeera
Wall Street Journal
New York Times
Washington Post
Financial Times
Politico
`,
  PARTY: `
Democratic Party
Republican Party
Chinese Communist Party, CCP, Communist Party of China
CDU
CSU
SPD
FDP
AfD
Bündnis 90/Die Grünen
`,
  OTHER: `
Hamas
Hezbollah, Hizbollah, Hisbollah
Taliban
ISIS, Islamic State, Daesh
`,
  COMPANY: `
Google
Microsoft
OpenAI
IBM
Intel
Nvidia
Samsung
Huawei
Tesla
TSMC
Airbus
Boeing
Siemens
Volkswagen
BlackRock
Goldman Sachs
JPMorgan
`,
};

export interface KnownOrganization {
  name: string;
  kind: OrganizationKind;
  names: readonly string[];
}

const readTable = (lines: string, kind: OrganizationKind): KnownOrganization[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(', '))
    .map((names) => ({ name: names[0] ?? '', kind, names }));

export const KNOWN_ORGANIZATIONS: readonly KnownOrganization[] = [
  ...Object.entries(TABLE).flatMap(([kind, lines]) => readTable(lines, kind as OrganizationKind)),
  ...readTable(COMPANIES, 'COMPANY'),
  ...Object.values(BODIES).flatMap((lines) => readTable(lines, 'OTHER')),
];
