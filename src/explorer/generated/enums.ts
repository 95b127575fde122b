export const Basis = {
  "AUTHOR_INFERRED": "The text's author draws the conclusion.",
  "CORROBORATED": "A source outside the brief says so.",
  "CURATOR_INFERRED": "The curator read it into the text; a careful reader may differ.",
  "STATED": "The text says so."
} as const;

export const EventKind = {
  "COMMEMORATION": "A day or deed is celebrated or mourned in public.",
  "CONTAINMENT": "An actor works to hold another back in general.",
  "COOPERATION": "Two or more actors work together, or ever more so.",
  "CRITICISM": "An actor speaks against what others do.",
  "DELEGATION_VISIT": "A leader, an envoy or a delegation travels to somebody or to an occasion.",
  "DEMAND": "An actor asks another to do something.",
  "DISPUTE": "Actors are at odds over a matter for a time.",
  "DOMESTIC_POLICY": "A government takes or drops a measure at home.",
  "ECONOMIC_PRESSURE": "An actor restricts trade, technology or investment of another.",
  "ELECTION": "A vote for office, with its outcome.",
  "FORUM": "Officials, scholars or citizens meet in an arranged forum.",
  "INAUGURATION": "Somebody takes office.",
  "JOINT_EXERCISE": "Armed forces of several states train together.",
  "MINISTERIAL": "Ministers meet.",
  "NON_ATTENDANCE": "Somebody who was to be expected stays away from an occasion.",
  "OFFICIAL_DIALOGUE": "Officials below ministers meet, once or in a series.",
  "OUTREACH": "An actor sets out to better its ties with others.",
  "PARTY_MEETING": "An organ of a political party meets.",
  "PUBLIC_DEBATE": "A matter is argued over within a society.",
  "STATEMENT": "Somebody makes a claim or gives an address in public.",
  "SUMMIT": "Heads of state or government meet.",
  "SYMBOLIC_ACT": "A sign is set up, taken down or sent.",
  "TRAVEL_EASING": "A state lifts limits on where its own citizens travel.",
  "VISA_EASING": "A state makes entry easier for the citizens of another.",
  "WEAPONS_TEST": "A missile is launched or a weapon tested."
} as const;

export const EvidenceRole = {
  "ACT": "An act that is said to serve the motive.",
  "FEAR": "An outcome that the actor is said to want to avoid.",
  "OPENING": "A weakness or chance that the motive exploits.",
  "PRESSURE": "A condition or move by others that gives the reason.",
  "SIGN": "A sign by which the motive is recognised.",
  "START": "The event from which the behaviour is said to begin."
} as const;

export const ForecastType = {
  "CONDITION": "Something follows if something else does.",
  "FORECAST": "Something is said to come, or to be able to come.",
  "RISK": "Something unwelcome may come."
} as const;

export const GroupingKind = {
  "ARRANGEMENT": "States that work together without an organization.",
  "COALITION": "States that are said to act alike.",
  "COMMUNITY": "States or people named as a whole.",
  "FORUM": "States that meet under a name.",
  "PUBLIC": "The people of a country, or a part of them.",
  "SCHOOL_OF_THOUGHT": "Those who hold a certain theory."
} as const;

export const Modality = {
  "EXPECTED": "It is thought likely to come.",
  "HAPPENED": "It took place and is over.",
  "HOPED": "Somebody wishes for it.",
  "HYPOTHETICAL": "It is considered as a case: what if.",
  "NEGATED": "It is said not to be so.",
  "ONGOING": "It is under way or keeps recurring.",
  "SCHEDULED": "It has a date and is planned."
} as const;

export const OrganizationKind = {
  "GOVERNMENT": "A government or administration.",
  "INTERGOVERNMENTAL": "An organization of states.",
  "LEGISLATURE": "A parliament, or a delegation of one.",
  "MINISTRY": "A ministry, its head or its office.",
  "PARTY": "A political party or an organ of one.",
  "THINK_TANK": "A research institute on policy.",
  "UNIT": "A centre, department or office within another organization.",
  "UNIVERSITY": "A university."
} as const;

export const ParticipantRole = {
  "AFFECTED": "It is touched by the event without being its aim.",
  "HOST": "It holds the event on its ground or in its name.",
  "INITIATOR": "It does the act.",
  "PARTICIPANT": "It takes part on a par with the others.",
  "TARGET": "The act is aimed at it or done to it."
} as const;

export const Polarity = {
  "MIXED": "Both for and against.",
  "NEGATIVE": "Against, or worried.",
  "NEUTRAL": "A way of seeing it that neither favours nor opposes.",
  "POSITIVE": "In favour."
} as const;

export const Strength = {
  "IMPLIED": "It follows from what is said, and is not worded as advice.",
  "MUST": "It has to be done.",
  "NEEDS": "There is a need for it.",
  "SHOULD": "It is advised."
} as const;

export const Trend = {
  "AT_RISK": "It holds, but strain is thought likely.",
  "CONTESTED": "It is marked by rivalry.",
  "IMPROVING": "It gets better.",
  "STEADY": "It stays as it is.",
  "STRAINED": "It gets worse.",
  "TIGHTENING": "It gets closer or more bound."
} as const;
