export const Basis = {
  "AUTHOR_INFERRED": "The cited words say it, and their author marks it as uncertain or as a conclusion: \"may\", \"might\", \"could\", \"would\" of an effect, \"should\" of what is expected, \"likely\" in any form, \"perhaps\", \"potential\", \"risks\" as a verb, \"expect\", \"seem\", \"appear\", \"suggest\", \"indicate\", \"signal\", \"point to\", \"can be seen as\", \"we think\". Not \"can\", \"will\", \"if\", \"often\", \"largely\" or \"seek to\".",
  "CORROBORATED": "A source outside the brief says so.",
  "CURATOR_INFERRED": "The cited words leave it out, and the curator adds it: the name of a participant, a place or a member, or its part; that the actor of a motive has this aim; that the holder of a stance has a view; that there is a relation; that something is meant as advice; a part of a date; what a term means that they only use.",
  "STATED": "The cited words say it, and their author marks no doubt: a fact, a plan, a hope, advice, a view, or what \"can\" be. Also what somebody else says in them, whatever doubt that one has; of a term: all that its summary says."
} as const;

export const Confidence = {
  "HIGH": "The sources show it, and nothing that was found contradicts them.",
  "LOW": "The sources show only a part of it, or are weak.",
  "MEDIUM": "The sources point to it, but part of it is an inference."
} as const;

export const EventKind = {
  "AGREEMENT": "Two or more actors sign or conclude a treaty, an agreement or a deal.",
  "AGREEMENT_ENDED": "A party leaves an agreement, or the agreement ends.",
  "AGREEMENT_IN_FORCE": "An agreement begins to bind its parties.",
  "APPOINTMENT": "Somebody is nominated for an office or named to it, other than by a vote of the people.",
  "ATTACK": "Armed force is used against people or things, in one act or a short series.",
  "BUDGET": "A budget is proposed, adopted or changed.",
  "COMMEMORATION": "An anniversary or an act is publicly commemorated.",
  "CONSULTATION": "Somebody who decides or advises asks others for their views: a call for evidence, a hearing, workshops on a plan.",
  "CONTAINMENT": "An actor works to contain another across the board.",
  "COOPERATION": "Two or more actors work together, or increasingly so, without a more specific act.",
  "CRITICISM": "An actor criticises what others do.",
  "CYBER_INCIDENT": "Computers are attacked or fail, or data are stolen or leaked.",
  "DELEGATION_VISIT": "A leader, an envoy or a delegation travels to meet somebody or to attend an event.",
  "DEMAND": "An actor asks another to do something.",
  "DEPLOYMENT": "Forces or weapons are moved to a place, kept there or withdrawn.",
  "DISASTER": "A natural or technical disaster.",
  "DISPUTE": "Actors disagree over a matter for a time.",
  "DISSOLUTION": "An organization, a body or a forum is closed.",
  "DOMESTIC_POLICY": "A government decides, changes or drops a measure at home, other than by a law, a programme, a budget or a trade measure.",
  "ECONOMIC_PRESSURE": "An actor restricts another's trade, technology or investment in order to press or to weaken it.",
  "ELECTION": "A vote is held to fill an office or to decide a question.",
  "ENFORCEMENT": "An authority investigates, fines or otherwise punishes somebody under a law or a rule.",
  "EXERCISE": "The armed forces of one state train.",
  "FINANCIAL_CRISIS": "Banks, currencies or markets fail, or the economy falls into a recession.",
  "FORUM": "Officials, scholars or citizens meet in an arranged forum or conference.",
  "FOUNDING": "An organization, a body or a forum is set up.",
  "FUNDING": "Somebody pledges, grants, lends, spends or invests money for a purpose.",
  "HEALTH_CRISIS": "An epidemic or another emergency of public health.",
  "INAUGURATION": "Somebody takes office.",
  "JOINT_EXERCISE": "Armed forces of several states train together.",
  "LAW_ADOPTED": "Those who make laws or set standards adopt or amend a law, a decree, a regulation or a standard; not guidance on one.",
  "LAW_ENDED": "A law is repealed, expires or is withdrawn by those who make laws.",
  "LAW_IN_FORCE": "A law, a rule or a part of it begins to apply.",
  "LAW_PROPOSED": "A bill, a draft regulation, a draft standard or an amendment is put forward, and is not yet adopted.",
  "MINISTERIAL": "Ministers meet, without heads of government.",
  "NON_ATTENDANCE": "Somebody who was expected stays away from an occasion that takes place.",
  "OFFICIAL_DIALOGUE": "Officials below ministers meet, once or in a series.",
  "OTHER": "None of the others, even in a wide sense.",
  "OUTREACH": "An actor sets out to improve its ties with others.",
  "PARTY_MEETING": "A body of a political party meets.",
  "PROGRAMME": "A programme, a project, a campaign or a scheme is launched, run or ended; also a year with a theme.",
  "PROTEST": "People demonstrate, strike or otherwise protest together.",
  "PUBLICATION": "A report, a strategy, guidance or a data set is published.",
  "PUBLIC_DEBATE": "A matter is debated within a society.",
  "RESIGNATION": "Somebody leaves an office, or is removed from it.",
  "RULING": "A court or a tribunal decides a case, also if it strikes down a law.",
  "STATEMENT": "Somebody makes a claim, announces something or gives an address in public.",
  "STUDY": "Research is done: a survey, a trial, a measurement or a model.",
  "SUMMIT": "Heads of state or government meet, and the text says so.",
  "SUSPENSION": "What was going on is paused: a series of meetings, a membership, aid or a rule.",
  "SYMBOLIC_ACT": "A symbol is put up, taken down or sent.",
  "TRADE_MEASURE": "A state imposes, raises, lowers or lifts a tariff, a quota or another rule of trade in goods and services.",
  "TRAVEL_EASING": "A state lifts limits on where its own citizens travel.",
  "VISA_EASING": "A state makes entry easier for the citizens of another.",
  "WAR": "States or armed groups fight each other over a longer time.",
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

export const Extent = {
  "ALL": "All of them, or nearly all: \"unanimous\", \"universally\".",
  "FEW": "Less than half of them: \"few\", \"a minority\".",
  "MANY": "A large number of them, with no word on whether it is more than half: \"many\", \"widely\".",
  "MOST": "More than half of them: \"most\", \"a majority\", \"generally\".",
  "ONE": "One of them, who is not named.",
  "SOME": "Some of them: \"some\", \"several\", \"others\"."
} as const;

export const ForecastType = {
  "CONDITION": "Something happens if, or only if, something else does, and the text marks it: \"if\", \"unless\", \"once\", \"requires\", \"with joint action, we can\"; chosen before the others. What success means, or how it is measured, is a yardstick, not a condition.",
  "FORECAST": "Something is predicted, or said to be possible.",
  "RISK": "Something unwelcome may happen."
} as const;

export const GroupingKind = {
  "ARMED_GROUP": "People who fight without belonging to the armed forces of a state.",
  "ARRANGEMENT": "States that work together without an organization.",
  "COALITION": "States or organizations that are said to act alike.",
  "COMMUNITY": "States, territories or people named as a whole; those of mixed kinds who share a concern.",
  "FORUM": "States that meet under a common name.",
  "INSTITUTIONS": "All bodies of one kind: regulators, courts, banks, schools, the public sector.",
  "MOVEMENT": "People who campaign for a cause without one organization.",
  "OTHER": "None of the others.",
  "PUBLIC": "The people of a country, or a part of them.",
  "SCHOOL_OF_THOUGHT": "Those who support a certain theory.",
  "SECTOR": "All companies, or all who do business of one kind or work in one profession."
} as const;

export const Modality = {
  "EXPECTED": "It is said that it will happen, or that it is likely; also a plan or a promise without a date.",
  "HAPPENED": "It took place and is over; of a motive, a stance or a finding: the text tells it of an earlier time that is over.",
  "HOPED": "Somebody wishes for it, or advises it.",
  "HYPOTHETICAL": "It is said that it may, can or could happen, or that it would in a case that is imagined or feared.",
  "NEGATED": "The text says that the event did not come about, or that the statement is not so. A finding that something is missing or was not done says what is so, and is not negated.",
  "ONGOING": "It is under way, or it recurs; of a motive or a stance: it is held, whatever it aims at; of a finding: it is so at the time of the text, also if it is told as what “has been” or “has become”, or it was found by asking or measuring.",
  "SCHEDULED": "It is planned and has a date."
} as const;

export const InstrumentKind = {
  "AGREEMENT": "An agreement that is not a treaty: a memorandum, a contract, a joint declaration.",
  "FUND": "Money that is set apart for a purpose, and the rules for spending it.",
  "LAW": "An act of a parliament or of another lawmaker; a constitution.",
  "OTHER": "None of the others.",
  "PLAN": "A document that sets steps and dates.",
  "PROGRAMME": "A programme, a project or a scheme with means of its own to carry it out.",
  "REGULATION": "A rule or a decision that a government, a regulator or a court makes under a law.",
  "SANCTIONS": "Measures that restrict trade with others, their money or their travel, to change what they do.",
  "STANDARD": "A standard, a code of conduct or a guideline that is followed without being law.",
  "STRATEGY": "A document that sets aims and a direction.",
  "TAX": "A tax, a duty, a levy or a price on emissions; also a relief from one, such as a tax credit.",
  "TREATY": "An agreement of states that binds them under international law."
} as const;

export const OrganizationKind = {
  "AGENCY": "A public body outside of the ministries that carries out, supervises or regulates.",
  "ARMED_FORCES": "The armed forces of a state, a branch or a unit of them.",
  "ASSOCIATION": "An organization of members with a common interest: a union, an association of companies.",
  "CENTRAL_BANK": "A bank that issues a currency.",
  "COMPANY": "A company, public or private, banks included.",
  "COURT": "A court or a tribunal.",
  "FUND": "A fund, a foundation or a development bank that pays for what others do.",
  "GOVERNMENT": "The government or administration of a state.",
  "INTERGOVERNMENTAL": "An organization of states, or a body of one.",
  "LEGISLATURE": "A parliament, or a committee or delegation of one.",
  "MEDIA": "A newspaper, a broadcaster, a news agency or a publisher.",
  "MINISTRY": "A ministry, its head or its office.",
  "MULTI_STAKEHOLDER": "A body that governments, companies and others run together.",
  "NGO": "An organization for a cause, which is not for profit and not of a state.",
  "OTHER": "None of the others.",
  "PARTY": "A political party or a body of one.",
  "SUBNATIONAL_GOVERNMENT": "The government of a part of a state: a province, a city.",
  "THINK_TANK": "An institute for research on policy.",
  "UNIT": "A centre, department or office within another organization.",
  "UNIVERSITY": "A university, or another place of teaching and research."
} as const;

export const OutcomeStatus = {
  "ADOPTED": "What was advised was done, also where others had the idea. Of recommendations.",
  "CAME_TRUE": "It happened as foreseen. Of forecasts and events.",
  "DID_NOT": "It did not happen, although it could have, or its condition was not met while it could be. Of forecasts and events.",
  "NOT_ADOPTED": "What was advised was not done, although it could have been. Of recommendations.",
  "OPEN": "It may still happen or be done, or its condition may still be met.",
  "OVERTAKEN": "Events removed what it depended on, so that it can no longer be tested or followed.",
  "PARTLY": "A part of it happened or was done, or its condition was met and what should follow is not shown.",
  "UNKNOWN": "What was found does not say."
} as const;

export const ParticipantRole = {
  "AFFECTED": "It is affected by the event without being its target.",
  "CONTRIBUTOR": "It helps without taking part: who pays for the event, prepares it or advises on it.",
  "HOST": "It hosts a meeting, on its territory or in its name.",
  "INITIATOR": "It carries out or leads the act: who conducts a study, adopts a law, runs a campaign or a programme, or makes a statement.",
  "PARTICIPANT": "It takes part beside others: who attends, signs, or answers a survey.",
  "TARGET": "The act is aimed at it or done to it: who is criticised, asked, sanctioned or paid."
} as const;

export const Polarity = {
  "MIXED": "Both for and against.",
  "NEGATIVE": "Against, worried, or of the view that it is of little use.",
  "NEUTRAL": "Neither in favour nor against, or a belief that takes no side.",
  "POSITIVE": "In favour, or sure that a problem is small."
} as const;

export const QuantityRole = {
  "BASELINE": "Others are compared with it.",
  "ESTIMATE": "It is estimated or calculated for the past or the present.",
  "MEASURED": "It was counted or measured; also how many have promised something.",
  "OTHER": "None of the others: how many points the text makes, a period that it names for orientation, an illustration.",
  "PLEDGE": "Somebody has promised this number.",
  "PROJECTION": "What something is calculated or expected to come to in the future.",
  "TARGET": "It is to be reached, or not to be exceeded.",
  "THRESHOLD": "A limit: something applies, happens or counts as something above or below it."
} as const;

export const Strength = {
  "IMPLIED": "It follows from the text, which does not phrase it as advice: what \"can\" be done, or is preferred.",
  "MUST": "It has to be done: \"must\", \"has to\", \"shall\".",
  "NEEDS": "There is a need for it: \"needs\", \"is required\", \"it is important to\".",
  "SHOULD": "It is advised: \"should\", \"we recommend\", \"the best thing to do\", or an imperative."
} as const;

export const Support = {
  "DATA": "Figures that were counted, measured or published: statistics, records, accounts; also the estimates of an office of statistics, such as those of GDP, whether or not the text names it.",
  "EXPERIENCE": "What happened before or elsewhere and is told as a lesson.",
  "INTERVIEWS": "Conversations with those concerned or with experts.",
  "MODEL": "A model, a simulation or a calculation of what would be.",
  "NONE_GIVEN": "The text gives none, or does not say which; a number alone, or a fact, is not support for itself.",
  "OBSERVATION": "What the authors or others saw or heard on the spot: at meetings, workshops, visits.",
  "STUDY": "A study, a report or other work of others that the text names or cites; also an estimate of an institution that it names, unless it is one of regular statistics: then it is DATA.",
  "SURVEY": "Answers of many to the same questions."
} as const;

export const TermKind = {
  "AGREEMENT": "A treaty or agreement.",
  "ALLIANCE": "An alliance.",
  "DATA": "A data set, a register or a publication.",
  "DOCTRINE": "A line of policy or a guiding principle.",
  "INDICATOR": "What is measured, or a value that it should reach: a rate, an index, a benchmark.",
  "LABEL": "Words that somebody coined or uses in a special way: a slogan, a metaphor, a theory, a name for a market, a right or an effect.",
  "LAW": "A law, a regulation or a part of one.",
  "METHOD": "A way to study or to measure something.",
  "OTHER": "None of the others.",
  "POLICY": "A policy, a measure or an aim of one.",
  "PROGRAMME": "A programme, a project or a scheme.",
  "SERIES": "A meeting, an exercise or a day that recurs.",
  "STANDARD": "A standard, a norm or a code of conduct that is not a law; a level of requirements.",
  "TECHNOLOGY": "A technology, a process or a product.",
  "WEAPON": "A weapon or weapons system."
} as const;

export const Trend = {
  "AT_RISK": "It is stable, but strain is thought likely.",
  "CONTESTED": "It is marked by rivalry.",
  "IMPROVING": "It improves.",
  "STEADY": "It stays as it is, or the text gives no direction.",
  "STRAINED": "It gets worse, or there is open disagreement.",
  "TIGHTENING": "It becomes closer or more binding."
} as const;
