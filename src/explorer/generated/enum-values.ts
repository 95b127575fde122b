export const Basis = [
  "AUTHOR_INFERRED",
  "CORROBORATED",
  "CURATOR_INFERRED",
  "STATED"
] as const;

export const Confidence = [
  "HIGH",
  "LOW",
  "MEDIUM"
] as const;

export const EventKind = [
  "AGREEMENT",
  "AGREEMENT_ENDED",
  "AGREEMENT_IN_FORCE",
  "APPOINTMENT",
  "ATTACK",
  "BUDGET",
  "COMMEMORATION",
  "CONSULTATION",
  "CONTAINMENT",
  "COOPERATION",
  "CRITICISM",
  "CYBER_INCIDENT",
  "DELEGATION_VISIT",
  "DEMAND",
  "DEPLOYMENT",
  "DISASTER",
  "DISPUTE",
  "DISSOLUTION",
  "DOMESTIC_POLICY",
  "ECONOMIC_PRESSURE",
  "ELECTION",
  "ENFORCEMENT",
  "EXERCISE",
  "FINANCIAL_CRISIS",
  "FORUM",
  "FOUNDING",
  "FUNDING",
  "HEALTH_CRISIS",
  "INAUGURATION",
  "JOINT_EXERCISE",
  "LAW_ADOPTED",
  "LAW_ENDED",
  "LAW_IN_FORCE",
  "LAW_PROPOSED",
  "MINISTERIAL",
  "NON_ATTENDANCE",
  "OFFICIAL_DIALOGUE",
  "OTHER",
  "OUTREACH",
  "PARTY_MEETING",
  "PROGRAMME",
  "PROTEST",
  "PUBLICATION",
  "PUBLIC_DEBATE",
  "RESIGNATION",
  "RULING",
  "STATEMENT",
  "STUDY",
  "SUMMIT",
  "SUSPENSION",
  "SYMBOLIC_ACT",
  "TRADE_MEASURE",
  "TRAVEL_EASING",
  "VISA_EASING",
  "WAR",
  "WEAPONS_TEST"
] as const;

export const EvidenceRole = [
  "ACT",
  "FEAR",
  "OPENING",
  "PRESSURE",
  "SIGN",
  "START"
] as const;

export const Extent = [
  "ALL",
  "FEW",
  "MANY",
  "MOST",
  "ONE",
  "SOME"
] as const;

export const ForecastType = [
  "CONDITION",
  "FORECAST",
  "RISK"
] as const;

export const GroupingKind = [
  "ARMED_GROUP",
  "ARRANGEMENT",
  "COALITION",
  "COMMUNITY",
  "FORUM",
  "INSTITUTIONS",
  "MOVEMENT",
  "OTHER",
  "PUBLIC",
  "SCHOOL_OF_THOUGHT",
  "SECTOR"
] as const;

export const Modality = [
  "EXPECTED",
  "HAPPENED",
  "HOPED",
  "HYPOTHETICAL",
  "NEGATED",
  "ONGOING",
  "SCHEDULED"
] as const;

export const InstrumentKind = [
  "AGREEMENT",
  "FUND",
  "LAW",
  "OTHER",
  "PLAN",
  "PROGRAMME",
  "REGULATION",
  "SANCTIONS",
  "STANDARD",
  "STRATEGY",
  "TAX",
  "TREATY"
] as const;

export const OrganizationKind = [
  "AGENCY",
  "ARMED_FORCES",
  "ASSOCIATION",
  "CENTRAL_BANK",
  "COMPANY",
  "COURT",
  "FUND",
  "GOVERNMENT",
  "INTERGOVERNMENTAL",
  "LEGISLATURE",
  "MEDIA",
  "MINISTRY",
  "MULTI_STAKEHOLDER",
  "NGO",
  "OTHER",
  "PARTY",
  "SUBNATIONAL_GOVERNMENT",
  "THINK_TANK",
  "UNIT",
  "UNIVERSITY"
] as const;

export const OutcomeStatus = [
  "ADOPTED",
  "CAME_TRUE",
  "DID_NOT",
  "NOT_ADOPTED",
  "OPEN",
  "OVERTAKEN",
  "PARTLY",
  "UNKNOWN"
] as const;

export const ParticipantRole = [
  "AFFECTED",
  "CONTRIBUTOR",
  "HOST",
  "INITIATOR",
  "PARTICIPANT",
  "TARGET"
] as const;

export const Polarity = [
  "MIXED",
  "NEGATIVE",
  "NEUTRAL",
  "POSITIVE"
] as const;

export const QuantityRole = [
  "BASELINE",
  "ESTIMATE",
  "MEASURED",
  "OTHER",
  "PLEDGE",
  "PROJECTION",
  "TARGET",
  "THRESHOLD"
] as const;

export const Strength = [
  "IMPLIED",
  "MUST",
  "NEEDS",
  "SHOULD"
] as const;

export const Support = [
  "DATA",
  "EXPERIENCE",
  "INTERVIEWS",
  "MODEL",
  "NONE_GIVEN",
  "OBSERVATION",
  "STUDY",
  "SURVEY"
] as const;

export const TermKind = [
  "AGREEMENT",
  "ALLIANCE",
  "DATA",
  "DOCTRINE",
  "INDICATOR",
  "LABEL",
  "LAW",
  "METHOD",
  "OTHER",
  "POLICY",
  "PROGRAMME",
  "SERIES",
  "STANDARD",
  "TECHNOLOGY",
  "WEAPON"
] as const;

export const Trend = [
  "AT_RISK",
  "CONTESTED",
  "IMPROVING",
  "STEADY",
  "STRAINED",
  "TIGHTENING"
] as const;
