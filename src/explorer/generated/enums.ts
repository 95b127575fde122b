export const Basis = {
  "AUTHOR_INFERRED": "The text's author draws the conclusion.",
  "CORROBORATED": "A source outside the brief says so.",
  "CURATOR_INFERRED": "The curator infers it from the text; a careful reader may disagree.",
  "STATED": "The text says so."
} as const;

export const EventKind = {
  "COMMEMORATION": "An anniversary or an act is publicly commemorated.",
  "CONTAINMENT": "An actor works to contain another across the board.",
  "COOPERATION": "Two or more actors work together, or increasingly so.",
  "CRITICISM": "An actor criticises what others do.",
  "DELEGATION_VISIT": "A leader, an envoy or a delegation travels to meet somebody or to attend an event.",
  "DEMAND": "An actor asks another to do something.",
  "DISPUTE": "Actors disagree over a matter for a time.",
  "DOMESTIC_POLICY": "A government adopts or drops a domestic measure.",
  "ECONOMIC_PRESSURE": "An actor restricts another's trade, technology or investment.",
  "ELECTION": "A vote to fill an office, with its outcome.",
  "FORUM": "Officials, scholars or citizens meet in an arranged forum.",
  "INAUGURATION": "Somebody takes office.",
  "JOINT_EXERCISE": "Armed forces of several states train together.",
  "MINISTERIAL": "Ministers meet.",
  "NON_ATTENDANCE": "Somebody who was expected stays away from an occasion.",
  "OFFICIAL_DIALOGUE": "Officials below ministers meet, once or in a series.",
  "OUTREACH": "An actor sets out to improve its ties with others.",
  "PARTY_MEETING": "A body of a political party meets.",
  "PUBLIC_DEBATE": "A matter is debated within a society.",
  "STATEMENT": "Somebody makes a claim or gives an address in public.",
  "SUMMIT": "Heads of state or government meet.",
  "SYMBOLIC_ACT": "A symbol is put up, taken down or sent.",
  "TRAVEL_EASING": "A state lifts limits on where its own citizens travel.",
  "VISA_EASING": "A state makes entry easier for the citizens of another.",
  "WEAPONS_TEST": "A missile is launched or a weapon tested."
} as const;

export const EvidenceRole = {
  "ACT": "An act that is said to serve the motive.",
  "FEAR": "An outcome that the actor is said to want to avoid.",
  "OPENING": "A weakness or opportunity that the motive exploits.",
  "PRESSURE": "A condition, or a move by others, that gives the reason.",
  "SIGN": "A sign by which the motive is recognised.",
  "START": "The event with which the behaviour is said to begin."
} as const;

export const ForecastType = {
  "CONDITION": "Something happens if something else does.",
  "FORECAST": "Something is predicted, or said to be possible.",
  "RISK": "Something unwelcome may happen."
} as const;

export const GroupingKind = {
  "ARRANGEMENT": "States that work together without an organization.",
  "COALITION": "States that are said to act alike.",
  "COMMUNITY": "States or people named as a whole.",
  "FORUM": "States that meet under a common name.",
  "PUBLIC": "The people of a country, or a part of them.",
  "SCHOOL_OF_THOUGHT": "Those who support a certain theory."
} as const;

export const Modality = {
  "EXPECTED": "It is thought likely to happen.",
  "HAPPENED": "It took place and is over.",
  "HOPED": "Somebody wishes for it.",
  "HYPOTHETICAL": "It is considered as a hypothetical case.",
  "NEGATED": "It is said not to be the case.",
  "ONGOING": "It is under way, or it recurs.",
  "SCHEDULED": "It is planned and has a date."
} as const;

export const OrganizationKind = {
  "GOVERNMENT": "A government or administration.",
  "INTERGOVERNMENTAL": "An organization of states.",
  "LEGISLATURE": "A parliament, or a delegation of one.",
  "MINISTRY": "A ministry, its head or its office.",
  "PARTY": "A political party or a body of one.",
  "THINK_TANK": "A policy research institute.",
  "UNIT": "A centre, department or office within another organization.",
  "UNIVERSITY": "A university."
} as const;

export const ParticipantRole = {
  "AFFECTED": "It is affected by the event without being its target.",
  "HOST": "It hosts the event, on its territory or in its name.",
  "INITIATOR": "It carries out the act.",
  "PARTICIPANT": "It takes part as an equal of the others.",
  "TARGET": "The act is aimed at it or done to it."
} as const;

export const Polarity = {
  "MIXED": "Both for and against.",
  "NEGATIVE": "Against, or worried.",
  "NEUTRAL": "Neither in favour nor against.",
  "POSITIVE": "In favour."
} as const;

export const Strength = {
  "IMPLIED": "It follows from the text, which does not phrase it as advice.",
  "MUST": "It has to be done.",
  "NEEDS": "There is a need for it.",
  "SHOULD": "It is advised."
} as const;

export const TermKind = {
  "AGREEMENT": "A treaty or agreement.",
  "ALLIANCE": "An alliance.",
  "DOCTRINE": "A line of policy or a guiding principle.",
  "LABEL": "A coined term, or a theory.",
  "POLICY": "A policy or measure.",
  "SERIES": "A recurring meeting, exercise or day.",
  "WEAPON": "A weapon or weapons system."
} as const;

export const Trend = {
  "AT_RISK": "It is stable, but strain is thought likely.",
  "CONTESTED": "It is marked by rivalry.",
  "IMPROVING": "It improves.",
  "STEADY": "It stays as it is.",
  "STRAINED": "It gets worse.",
  "TIGHTENING": "It becomes closer or more binding."
} as const;
