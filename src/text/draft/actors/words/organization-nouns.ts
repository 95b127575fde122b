import type { OrganizationKind } from '../../../../model/vocabulary/actors.ts';

/** Nouns that organizations are called by, and the kind that they say; OTHER where they do not. */

type Nouns = Partial<Record<OrganizationKind, string>>;

const ENGLISH: Nouns = {
  MINISTRY: 'Ministry Department Treasury Secretariat Chancellery',
  AGENCY: 'Agency Administration Authority Bureau Commission Inspectorate Regulator Ombudsman Police Directorate',
  LEGISLATURE: 'Parliament Congress Senate Assembly Legislature Committee Subcommittee Diet Knesset',
  COURT: 'Court Tribunal',
  ARMED_FORCES: 'Army Navy Forces Guard Command Corps Marines Staff',
  GOVERNMENT: 'Government Cabinet',
  UNIVERSITY: 'University College School Academy Polytechnic Faculty Universities',
  THINK_TANK: 'Institute Institution Observatory',
  COMPANY:
    'Company Corporation Bank Airlines Motors Industries Holdings Technologies Pharmaceuticals Insurance Electronics Ventures Labs Pharma Biotech Therapeutics Airways',
  FUND: 'Fund Foundation Trust Endowment',
  PARTY: 'Party',
  ASSOCIATION:
    'Association Federation Union Confederation Society League Chamber Guild Alliance Coalition Consortium Syndicate',
  INTERGOVERNMENTAL: 'Organization Organisation Nations Council Secretariat',
  UNIT: 'Office Center Centre Division Laboratory Laboratories Lab Taskforce Unit',
  MEDIA: 'News Broadcasting Press Radio Television',
  NGO: 'Charity Watch Mission',
  OTHER:
    'Group Partnership Network Forum Board Service Services Force Team Club Hospital Church Panel Collective Exchange Headquarters Presidency Companies Agencies Museum Library Pool Facility Hub',
};

const GERMAN: Nouns = {
  MINISTRY: 'Ministerium Staatsministerium Staatskanzlei Bundeskanzleramt Kanzleramt Senatsverwaltung',
  AGENCY:
    'Amt Agentur Behörde Anstalt Kommission Beauftragte Beauftragten Beauftragter Zentralstelle Landesamt Dienst Polizei',
  LEGISLATURE: 'Parlament Landtag Ausschuss Fraktion Nationalrat',
  COURT: 'Gericht Gerichtshof Verwaltungsgericht Oberverwaltungsgericht Landgericht Oberlandesgericht Amtsgericht',
  UNIVERSITY: 'Universität Hochschule Akademie Fakultät Fachhochschule',
  THINK_TANK: 'Institut Forschungsinstitut Forschungszentrum Sachverständigenrat',
  COMPANY: 'Bank Sparkasse Aktiengesellschaft Unternehmensgruppe',
  FUND: 'Stiftung Fonds Kreditanstalt',
  PARTY: 'Partei',
  ASSOCIATION:
    'Verband Verein Bund Gesellschaft Vereinigung Kammer Gewerkschaft Arbeitsgemeinschaft Bundesverband Landesverband Dachverband Zentralverband Gesamtverband Fachverband Allianz Bündnis Union Gemeinschaft Konferenz Rat Vereinigung',
  UNIT: 'Zentrum Kompetenzzentrum Referat Abteilung',
  OTHER: 'Initiative Netzwerk Forum Stadtwerke Klinikum Kanzlei Kuratorium Komitee',
};

const FRENCH: Nouns = {
  MINISTRY: 'Ministère Secrétariat Direction',
  AGENCY: 'Agence Autorité Commission Office Inspection Haut-Commissariat',
  LEGISLATURE: 'Parlement Assemblée Sénat Comité',
  COURT: 'Cour Tribunal Conseil',
  GOVERNMENT: 'Gouvernement',
  UNIVERSITY: 'Université École Ecole Faculté Académie',
  THINK_TANK: 'Institut Observatoire Fondation',
  COMPANY: 'Banque Société Compagnie',
  FUND: 'Fonds Caisse',
  PARTY: 'Parti',
  ASSOCIATION: 'Association Fédération Union Confédération Syndicat Ligue Chambre Alliance Ordre',
  INTERGOVERNMENTAL: 'Organisation',
  UNIT: 'Centre Bureau Service Laboratoire',
  OTHER: 'Groupe Réseau Forum Collectif Mouvement',
};

const SPANISH: Nouns = {
  MINISTRY: 'Ministerio Secretaría Departamento Consejería',
  AGENCY: 'Agencia Autoridad Comisión Oficina Superintendencia Defensoría Fiscalía Contraloría',
  LEGISLATURE: 'Parlamento Asamblea Senado Congreso Comité Cortes',
  COURT: 'Corte Tribunal',
  GOVERNMENT: 'Gobierno',
  UNIVERSITY: 'Universidad Escuela Facultad Academia',
  THINK_TANK: 'Instituto Observatorio',
  COMPANY: 'Banco Sociedad Compañía Empresa',
  FUND: 'Fondo Fundación',
  PARTY: 'Partido',
  ASSOCIATION: 'Asociación Federación Unión Confederación Sindicato Liga Cámara Alianza',
  INTERGOVERNMENTAL: 'Organización Consejo',
  UNIT: 'Centro Dirección Laboratorio',
  OTHER: 'Grupo Red Foro Colectivo Movimiento',
};

const NOUNS: Readonly<Record<string, Nouns>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH };

/** What organizations of these kinds have a country's name in their own for: they act for it. */
const ORGANS: ReadonlySet<OrganizationKind> = new Set([
  'MINISTRY',
  'AGENCY',
  'LEGISLATURE',
  'COURT',
  'ARMED_FORCES',
  'GOVERNMENT',
  'CENTRAL_BANK',
]);

/** Whether an organization of this kind is an organ of a state. */
export const isOrgan = (kind: string | undefined): boolean => ORGANS.has(kind as OrganizationKind);

/** The nouns of a language, and their kinds. */
export const organizationNouns = (language: string): ReadonlyMap<string, OrganizationKind> =>
  new Map(
    Object.entries(NOUNS[language] ?? ENGLISH).flatMap(([kind, nouns]) =>
      nouns.split(' ').map((noun) => [noun, kind as OrganizationKind] as const),
    ),
  );

/** Nouns that begin or end many other names too: alone they say less. */
export const WEAK_NOUNS: ReadonlySet<string> = new Set(
  (
    'Ventures Labs Pharma Biotech Therapeutics Airways Radio Television Press Pool Facility Hub ' +
    'Group Partnership Network Forum Board Service Services Force Forces Team Club Unit Union Initiative Panel Platform Collective Exchange School Church ' +
    'Office Center Centre Staff Command Watch Mission News Presidency Companies Agencies Universities Division Trust League Corps ' +
    'Insurance Industries Technologies Electronics Laboratory Laboratories Lab Society Library Museum Guard Cabinet Headquarters ' +
    'Konferenz Rat Gemeinschaft Referat Abteilung Initiative Netzwerk Union Dienst Bank Zentrum Bund Beauftragte Beauftragten ' +
    'Groupe Réseau Collectif Mouvement Service Direction Bureau Grupo Red Foro Colectivo Movimiento Empresa Dirección'
  ).split(' '),
);

/** A capital compound of German that names one body, whatever is beside it. */
export const GERMAN_BODY =
  /^(?:(?:Bundes|Umweltbundes)\p{Ll}{0,30}(?:ministerium|amt|agentur|anstalt|kammer|gericht|gerichtshof|bank|regierung|zentrale|rat|tag|wehr|polizei|beauftragte[nr]?|prüfstelle|rechnungshof|hof|institut|dienst)|\p{Lu}\p{Ll}{2,20}(?:s|en)?ministerium|(?:Daten|Kultus|Innen|Finanz|Justiz|Umwelt|Wirtschafts|Gesundheits|Verkehrs)\p{Ll}{0,10}ministerkonferenz|\p{Lu}\p{Ll}{2,20}(?:rektoren|beauftragten|präsidenten)konferenz|Datenschutzkonferenz|Monopolkommission|\p{Lu}\p{Ll}{2,20}normenkontrollrat|Normenkontrollrat|Verfassungsschutz|Kanzleramt|(?!Experten|Untersuchungs|Prüfungs|Fach|Berufungs|Ethik)\p{Lu}\p{Ll}{3,20}kommission)(?:s|es)?$/u;

/** Endings of compounds that name a body if something says which: "Umweltamt der Stadt", "Militärischer Abschirmdienst". */
export const GERMAN_ENDING =
  /^[\p{Lu}\p{Ll}]{2,40}(?:ministerium|amt|agentur|anstalt|kammer|gericht|gerichtshof|stiftung|verband|verein|institut|hochschule|universität|gesellschaft|verbund|zentrum|hilfe|werke|rundfunk|kommission|bund|vereinigung|gewerkschaft|akademie|konferenz|fraktion|dienst|rat|bank|behörde|hof)(?:s|es)?$/u;

/** What companies and registered associations end their names with. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'Inc Inc. Corp Corp. Ltd Ltd. LLC LLP PLC plc GmbH gGmbH mbH UG eG AöR AG SE KG KGaA NV BV SA SAS SARL SpA Co Co. Oyj ASA'.split(
    ' ',
  ),
);

/** Nouns after which a name is not an organization's: what it makes, does or says. */
export const NOT_ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'Act Acts Bill Law Laws Regulation Regulations Directive Agreement Agreements Treaty Convention Accord Accords Pact Protocol Declaration ' +
    'Strategy Plan Program Programme Programs Project Projects Scheme Report Reports Framework Dialogue Summit Conference Index Survey Study ' +
    'Principles Guidelines Standards Standard Charter Statement Memorandum Resolution Review Journal Quarterly Times Post Handbook Guide ' +
    'Exercise Exercises Talks Meeting Meetings Deal Order Rule Rules Code Toolkit Database Dataset Day Week Award Prize Papers Paper Bulletin ' +
    'Model Models System Systems Policy Policies Outlook Scoreboard Roadmap Blueprint Campaign Consultation Response Tax Credit Credits Grant Grants ' +
    'Building Street Road Avenue Square Peninsula Sea Ocean Strait Islands River Airport'
  ).split(' '),
);

/** What a periodical's name has. */
export const PERIODICAL_NOUNS: ReadonlySet<string> = new Set(
  'Journal Review Quarterly Gazette Herald Tribune Magazine Bulletin Letters Annals Proceedings Zeitschrift Zeitung Revue Revista'.split(
    ' ',
  ),
);
