import type { GroupingKind, OrganizationKind } from '../../src/model/vocabulary/actors.ts';
import type { ParagraphKind, TermKind } from '../../src/model/vocabulary/briefs.ts';
import type {
  EvidenceRole,
  Extent,
  ForecastType,
  Polarity,
  Strength,
  Support,
  Trend,
} from '../../src/model/vocabulary/claims.ts';
import type { ParticipantRole } from '../../src/model/vocabulary/events.ts';
import type { InstrumentKind, InstrumentRole } from '../../src/model/vocabulary/instruments.ts';
import type { Confidence, OutcomeStatus } from '../../src/model/vocabulary/outcomes.ts';
import type { QuantityRole, UnitSystem } from '../../src/model/vocabulary/quantities.ts';
import type { Basis, LinkKind, Modality } from '../../src/model/vocabulary/statements.ts';

/** An invented example of each value, for docs/vocabulary.md. Those of kinds of events are beside their definitions. */
export const VOCABULARY_EXAMPLES = {
  Basis: {
    STATED:
      '"The talks took place in May"; "The port can take larger ships"; "The union fears that fares could rise": so does the union say; "If the fund is closed, …": the closing; "We must ask again": advice, also if "we" are others.',
    AUTHOR_INFERRED:
      '"Fares could rise"; "The line is expected to open in May"; "The counts point to a recovery"; "This suggests that the ministry wants a delay".',
    CURATOR_INFERRED:
      '"The leaders meet every year": that one state takes part; "The fund is to build quays": that a minister wants them; "Without a register, fraud goes on": the advice to keep one; "In December", in a text of March 2024: December 2023.',
    CORROBORATED: "A ministry's press release gives the day that no brief names.",
  },
  Modality: {
    HAPPENED: '"The two leaders met in Oslo."',
    ONGOING: '"Exports have been falling for two years."',
    SCHEDULED: '"The vote will be held on 3 June."',
    EXPECTED: '"The vote is likely to be postponed."',
    HOPED: '"We hope that talks will resume."',
    HYPOTHETICAL: '"Patrols may return", "The treaty could lapse", "Were it to lapse, …"',
    NEGATED: '"No agreement was reached": of the agreement.',
  },
  ParticipantRole: {
    HOST: 'The state in whose capital a summit is held.',
    INITIATOR: 'The state that raises a duty.',
    PARTICIPANT: 'Each of three navies that train together.',
    CONTRIBUTOR: 'The foundation that pays for a conference.',
    TARGET: 'The state against whose goods the duty is raised.',
    AFFECTED: 'A third state, whose ports lose their trade by it.',
  },
  EvidenceRole: {
    START: 'The visit since which a government is said to seek better ties.',
    ACT: 'A waiver of visas that is said to serve this aim.',
    PRESSURE: 'Tariffs of a rival, which are said to leave no choice.',
    OPENING: 'An election elsewhere, which offers the occasion.',
    SIGN: 'A softer tone in official statements.',
    FEAR: 'An alliance of three neighbours that must not come about.',
  },
  LinkKind: {
    LEADS_TO: 'A forecast that talks will fail, and one that sanctions follow.',
    CAUSES: 'A drought, and the protests over the price of bread.',
    FEEDS: 'A loss of markets, and the motive to find others.',
    SUPPORTS: 'A finding that exports fell, and the advice to find other markets.',
    ECHOES: 'A key point and the sentence in the text that says the same.',
    CONTRADICTS: 'Two forecasts of which only one can come true.',
  },
  Polarity: {
    POSITIVE: 'A union welcomes a law.',
    NEGATIVE: 'A government is worried by an exercise.',
    MIXED: 'A city likes the aim of a plan and fears its cost.',
    NEUTRAL: 'A minister takes note of a report.',
  },
  ForecastType: {
    FORECAST: '"Demand will double by 2030."',
    RISK: '"Costs could get out of hand."',
    CONDITION: '"If the fund is closed, projects will stop."',
  },
  Trend: {
    IMPROVING: 'Two states resume their dialogue.',
    TIGHTENING: 'An alliance sets up a permanent secretariat.',
    STEADY: 'Trade goes on as before.',
    AT_RISK: 'Partners agree today and may differ over costs tomorrow.',
    STRAINED: 'Envoys are called home.',
    CONTESTED: 'Two powers compete for the same ports.',
  },
  Strength: {
    MUST: '"The register must be open to all."',
    NEEDS: '"There is a need for common rules."',
    SHOULD: '"The council should review its plan."',
    IMPLIED: '"A longer horizon would help companies to invest."',
  },
  Support: {
    DATA: '"Customs recorded 1,200 tonnes."',
    STUDY: '"A study by the university found twice as many cases."',
    MODEL: '"Our model shows that prices would fall by a tenth."',
    SURVEY: '"Two in three of those asked would move."',
    INTERVIEWS: '"Officials told us that the register is not checked."',
    OBSERVATION: '"At the workshop, most schools asked for the same thing."',
    EXPERIENCE: '"When the port was last closed, trade took a year to return."',
    NONE_GIVEN: '"Most of the filings are late", without a source.',
  },
  Extent: {
    ALL: '"Drivers unanimously reject the plan."',
    MOST: '"Most of those interviewed expect a delay."',
    MANY: '"Many ports already publish their fees."',
    SOME: '"Others would rather wait."',
    FEW: '"Only a minority knew of the fund."',
    ONE: 'A quotation that is signed "a buyer".',
  },
  QuantityRole: {
    MEASURED: '"1,200 tonnes were unloaded last year."',
    ESTIMATE: '"Some 300 vessels are thought to fish without a licence."',
    PROJECTION: '"By 2040 demand will have doubled."',
    BASELINE: '"Compared with 900 tonnes in 2010 …"',
    TARGET: '"The law asks for a cut of 40 per cent by 2030."',
    PLEDGE: '"The government has promised 50 million euros."',
    THRESHOLD: '"Owners of more than 25 per cent must register."',
    OTHER: '"The report has 120 pages."',
  },
  UnitSystem: {
    UCUM: '"t" for tonnes, "%" for per cent, "a" for years.',
    CURRENCY: '"EUR" for euros.',
    WORD: '"vessel" for 300 vessels, "decade" for six decades, "percentage point" for 0.4 points.',
  },
  OutcomeStatus: {
    CAME_TRUE: 'A brief expected an election in May, and it was held in May.',
    ADOPTED: 'A brief asked for a register of owners, and a law sets one up.',
    PARTLY: 'A brief expected higher duties on steel and cars; only those on steel were raised.',
    DID_NOT: 'A brief expected talks by the end of the year, and there were none.',
    NOT_ADOPTED: 'A brief asked parliament to reject a bill, and parliament passed it.',
    OVERTAKEN: 'A brief foresaw what a minister would do, who left office the next week.',
    OPEN: 'A brief expects ratification by 2030, and it is 2027.',
    UNKNOWN: 'A brief expects a secret agreement, and nothing is known of one.',
  },
  Confidence: {
    HIGH: 'Two independent papers report the vote.',
    MEDIUM: 'No report of a launch was found, where one would be expected.',
    LOW: 'One unnamed official is quoted.',
  },
  OrganizationKind: {
    THINK_TANK: 'An institute that publishes policy briefs.',
    UNIVERSITY: 'A college with a school of public health.',
    GOVERNMENT: 'The administration of a president.',
    MINISTRY: 'A ministry of the environment, or its minister.',
    AGENCY: 'A regulator of telecommunications.',
    LEGISLATURE: 'A senate and its committee on trade.',
    COURT: 'A constitutional court.',
    ARMED_FORCES: 'A navy.',
    CENTRAL_BANK: 'A federal reserve.',
    SUBNATIONAL_GOVERNMENT: 'The government of a province.',
    PARTY: 'A green party and its executive board.',
    INTERGOVERNMENTAL: 'A union of states and its commission.',
    COMPANY: 'A start-up that builds heat pumps.',
    FUND: 'A foundation that pays for research.',
    MULTI_STAKEHOLDER: 'A board in which states, oil companies and campaigners vote on a standard.',
    NGO: 'A group that campaigns for open registers.',
    ASSOCIATION: 'A federation of unions.',
    MEDIA: 'A daily newspaper.',
    UNIT: 'The centre for Asia of an institute.',
    OTHER: 'A church.',
  },
  GroupingKind: {
    FORUM: 'Twenty states that meet each year.',
    ARRANGEMENT: 'Three neighbours that share their radar data.',
    COALITION: '"The like-minded states".',
    PUBLIC: 'The young people of a country.',
    COMMUNITY: '"The Global South".',
    SECTOR: 'Shipping companies; accountants.',
    INSTITUTIONS: 'Supervisors of banks in all member states.',
    ARMED_GROUP: 'A militia.',
    MOVEMENT: 'Those who demonstrate for a climate law.',
    SCHOOL_OF_THOUGHT: 'Those who believe that trade prevents war.',
    OTHER: 'The readers of a text.',
  },
  TermKind: {
    AGREEMENT: 'The name of a peace treaty.',
    LAW: 'The short name of a directive, or its Article 12.',
    STANDARD: 'A code of conduct for auditors.',
    POLICY: 'Free entry to museums.',
    PROGRAMME: 'A five-year scheme for soil restoration.',
    DOCTRINE: 'No first use of nuclear weapons.',
    ALLIANCE: 'The name of an alliance.',
    WEAPON: 'The name of a missile.',
    TECHNOLOGY: 'Direct capture of carbon dioxide from air.',
    METHOD: 'A randomised trial.',
    INDICATOR: 'Deaths per million vehicle kilometres.',
    DATA: 'A register of emissions.',
    SERIES: 'An exercise held each spring.',
    LABEL: '"The second Cold War".',
    OTHER: 'The nickname of a street.',
  },
  InstrumentKind: {
    LAW: 'An act on clean air.',
    REGULATION: 'A rule of a ministry on the sulphur in fuel.',
    TREATY: 'A convention on the law of the sea.',
    AGREEMENT: 'A memorandum of two ministries on student exchange.',
    STANDARD: 'A code of conduct for auditors.',
    PROGRAMME: 'A scheme that pays farmers for hedges.',
    FUND: 'A fund for loss and damage.',
    TAX: 'A duty on imported steel.',
    SANCTIONS: 'A ban on the export of chips to a state.',
    STRATEGY: "A ministry's strategy for the Arctic.",
    PLAN: 'A plan to close coal plants by 2035.',
    OTHER: 'A prize for open data.',
  },
  InstrumentRole: {
    PROPOSES: 'A commission publishes the draft of a directive.',
    ADOPTS: 'A parliament passes the act.',
    STARTS: 'The act enters into force.',
    AMENDS: 'A treaty is extended by five years.',
    SUSPENDS: 'A court halts a rule until it decides.',
    REPEALS: 'A state leaves a convention.',
    ENFORCES: 'A regulator fines a bank under the act.',
    BREACHES: 'A missile test that a resolution forbids.',
    CONCERNS: 'A hearing on how a fund is run.',
  },
  ParagraphKind: {
    FRONT_MATTER: 'The date below the title.',
    KEY_POINT: 'One of three points above the text.',
    HEADING: '"2. What to do".',
    BODY: 'A paragraph of prose.',
    LIST_ITEM: 'One of five recommendations, each with a bullet.',
    FOOTNOTE: '"3. Interview with an official, May 2022."',
    TABLE: 'A row with a country and its emissions.',
    CAPTION: '"Figure 2: costs by year".',
    BOX: 'A case study in a frame.',
    SPEECH: 'An answer in an interview.',
    NOTE: '"The author is a research fellow".',
  },
} satisfies {
  Basis: Record<Basis, string>;
  Modality: Record<Modality, string>;
  ParticipantRole: Record<ParticipantRole, string>;
  EvidenceRole: Record<EvidenceRole, string>;
  LinkKind: Record<LinkKind, string>;
  Polarity: Record<Polarity, string>;
  ForecastType: Record<ForecastType, string>;
  Trend: Record<Trend, string>;
  Strength: Record<Strength, string>;
  Support: Record<Support, string>;
  Extent: Record<Extent, string>;
  QuantityRole: Record<QuantityRole, string>;
  UnitSystem: Record<UnitSystem, string>;
  OutcomeStatus: Record<OutcomeStatus, string>;
  Confidence: Record<Confidence, string>;
  OrganizationKind: Record<OrganizationKind, string>;
  GroupingKind: Record<GroupingKind, string>;
  TermKind: Record<TermKind, string>;
  InstrumentKind: Record<InstrumentKind, string>;
  InstrumentRole: Record<InstrumentRole, string>;
  ParagraphKind: Record<ParagraphKind, string>;
};
