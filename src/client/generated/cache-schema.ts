/** What caches have to know about the schema; written by `briefgraph client generate`. */
export const cacheSchema = {
  "possibleTypes": {
    "Actor": [
      "Country",
      "Grouping",
      "Organization",
      "Person"
    ],
    "Claim": [
      "Finding",
      "Forecast",
      "Motive",
      "Recommendation",
      "Relation",
      "Stance"
    ],
    "ClaimGroupNode": [
      "Brief",
      "Country",
      "Grouping",
      "Instrument",
      "Issue",
      "Organization",
      "Person"
    ],
    "FindingSubject": [
      "Country",
      "Event",
      "Grouping",
      "Instrument",
      "Issue",
      "Organization",
      "Person"
    ],
    "LinkNode": [
      "Event",
      "Finding",
      "Forecast",
      "Issue",
      "Motive",
      "Recommendation",
      "Relation",
      "Stance"
    ],
    "MotiveEvidenceNode": [
      "Event",
      "Finding",
      "Forecast",
      "Issue",
      "Relation",
      "Stance"
    ],
    "Node": [
      "Brief",
      "Catalog",
      "Country",
      "Event",
      "Finding",
      "Forecast",
      "Grouping",
      "Instrument",
      "Issue",
      "Motive",
      "Organization",
      "Paragraph",
      "Person",
      "Recommendation",
      "Relation",
      "Stance"
    ],
    "OutcomeSubject": [
      "Event",
      "Forecast",
      "Recommendation"
    ],
    "QuantityActor": [
      "Country",
      "Grouping",
      "Organization",
      "Person"
    ],
    "RecommendationAnswersNode": [
      "Finding",
      "Forecast",
      "Issue",
      "Motive",
      "Stance"
    ],
    "RecommendationSubject": [
      "Country",
      "Event",
      "Grouping",
      "Instrument",
      "Issue",
      "Organization",
      "Person"
    ],
    "SearchResult": [
      "Brief",
      "Country",
      "Event",
      "Finding",
      "Forecast",
      "Grouping",
      "Instrument",
      "Issue",
      "Motive",
      "Organization",
      "Person",
      "Recommendation",
      "Relation",
      "Stance"
    ],
    "StanceObject": [
      "Country",
      "Event",
      "Forecast",
      "Grouping",
      "Instrument",
      "Issue",
      "Organization",
      "Person",
      "Relation"
    ]
  },
  "keys": {
    "Affiliation": null,
    "BriefConnection": null,
    "BriefCountriesConnection": null,
    "BriefCountriesEdge": null,
    "BriefEdge": null,
    "BriefEventsConnection": null,
    "BriefEventsEdge": null,
    "BriefFacet": null,
    "BriefFacetValue": null,
    "BriefGroupingsConnection": null,
    "BriefGroupingsEdge": null,
    "BriefInstrumentsConnection": null,
    "BriefInstrumentsEdge": null,
    "BriefIssuesConnection": null,
    "BriefIssuesEdge": null,
    "BriefOrganizationsConnection": null,
    "BriefOrganizationsEdge": null,
    "BriefPeopleConnection": null,
    "BriefPeopleEdge": null,
    "CatalogCounts": null,
    "Citation": "ref",
    "ClaimConnection": null,
    "ClaimContradictionsConnection": null,
    "ClaimContradictionsEdge": null,
    "ClaimEdge": null,
    "ClaimFacet": null,
    "ClaimFacetValue": null,
    "ClaimGroup": null,
    "ClaimTable": null,
    "ClaimTableCell": null,
    "ClaimTableRow": null,
    "Corroboration": null,
    "CountryConnection": null,
    "CountryEdge": null,
    "Dataset": null,
    "DatasetCounts": null,
    "EventConnection": null,
    "EventDifference": null,
    "EventDifferenceStatementsConnection": null,
    "EventDifferenceStatementsEdge": null,
    "EventDifferencesConnection": null,
    "EventDifferencesEdge": null,
    "EventEdge": null,
    "EventEvidenceForConnection": null,
    "EventEvidenceForEdge": null,
    "EventFacet": null,
    "EventFacetValue": null,
    "EventInstrumentsConnection": null,
    "EventInstrumentsEdge": null,
    "EventIssuesConnection": null,
    "EventIssuesEdge": null,
    "EventLinksConnection": null,
    "EventLinksEdge": null,
    "EventMentionsConnection": null,
    "EventMentionsEdge": null,
    "EventParticipantsConnection": null,
    "EventParticipantsEdge": null,
    "EventSet": null,
    "EventYear": null,
    "FindingConnection": null,
    "FindingEdge": null,
    "FindingLinksConnection": null,
    "FindingLinksEdge": null,
    "ForecastConnection": null,
    "ForecastEdge": null,
    "ForecastFeedsConnection": null,
    "ForecastFeedsEdge": null,
    "ForecastLeadsToConnection": null,
    "ForecastLeadsToEdge": null,
    "ForecastLinksConnection": null,
    "ForecastLinksEdge": null,
    "FuzzyDate": null,
    "GroupingConnection": null,
    "GroupingEdge": null,
    "GroupingMembersConnection": null,
    "GroupingMembersEdge": null,
    "InstrumentConnection": null,
    "InstrumentEdge": null,
    "InstrumentEventsConnection": null,
    "InstrumentEventsEdge": null,
    "InstrumentMentionsConnection": null,
    "InstrumentMentionsEdge": null,
    "IssueConnection": null,
    "IssueEdge": null,
    "IssueLinksConnection": null,
    "IssueLinksEdge": null,
    "IssueMentionsConnection": null,
    "IssueMentionsEdge": null,
    "KeyPoint": null,
    "MentionedIssue": null,
    "MentionedParticipant": null,
    "MotiveAnsweredByConnection": null,
    "MotiveAnsweredByEdge": null,
    "MotiveConnection": null,
    "MotiveEdge": null,
    "MotiveEvidenceConnection": null,
    "MotiveEvidenceEdge": null,
    "MotiveLinksConnection": null,
    "MotiveLinksEdge": null,
    "OrganizationConnection": null,
    "OrganizationEdge": null,
    "Outcome": null,
    "OutcomeConnection": null,
    "OutcomeEdge": null,
    "PageInfo": null,
    "PersonConnection": null,
    "PersonEdge": null,
    "Place": null,
    "Plover": null,
    "Quantity": null,
    "RecommendationAnswersConnection": null,
    "RecommendationAnswersEdge": null,
    "RecommendationConnection": null,
    "RecommendationEdge": null,
    "RecommendationFacet": null,
    "RecommendationFacetValue": null,
    "RecommendationLinksConnection": null,
    "RecommendationLinksEdge": null,
    "RelationConnection": null,
    "RelationEdge": null,
    "RelationLinksConnection": null,
    "RelationLinksEdge": null,
    "SearchConnection": null,
    "SearchEdge": null,
    "SearchFacet": null,
    "SearchFacetValue": null,
    "SearchReading": null,
    "SearchSuggestion": null,
    "Section": null,
    "Source": null,
    "StanceConnection": null,
    "StanceEdge": null,
    "StanceLinksConnection": null,
    "StanceLinksEdge": null,
    "SummarizedText": null,
    "Term": null
  },
  "connections": {
    "Brief": {
      "claims": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "countries": {
        "keyArgs": [],
        "rowsBy": "cursor"
      },
      "events": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "cursor"
      },
      "findings": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "forecasts": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "groupings": {
        "keyArgs": [],
        "rowsBy": "cursor"
      },
      "instruments": {
        "keyArgs": [],
        "rowsBy": "cursor"
      },
      "issues": {
        "keyArgs": [],
        "rowsBy": "cursor"
      },
      "motives": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "organizations": {
        "keyArgs": [],
        "rowsBy": "cursor"
      },
      "people": {
        "keyArgs": [],
        "rowsBy": "cursor"
      },
      "recommendations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "relations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "stances": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      }
    },
    "BriefCountriesEdge": {
      "events": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "cursor"
      }
    },
    "BriefGroupingsEdge": {
      "events": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "cursor"
      }
    },
    "BriefOrganizationsEdge": {
      "events": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "cursor"
      }
    },
    "BriefPeopleEdge": {
      "events": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "cursor"
      }
    },
    "Catalog": {
      "briefs": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      }
    },
    "ClaimTableCell": {
      "claims": {
        "keyArgs": [],
        "rowsBy": "node"
      }
    },
    "Country": {
      "events": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "findings": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "motives": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "recommendations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "relations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "stances": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      }
    },
    "Event": {
      "claims": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "differences": {
        "keyArgs": [],
        "rowsBy": "cursor"
      },
      "evidenceFor": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "findings": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "instruments": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "issues": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "links": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "mentions": {
        "keyArgs": [
          "author",
          "brief",
          "catalog",
          "participant",
          "publisher"
        ],
        "rowsBy": "cursor"
      },
      "outcomes": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "cursor"
      },
      "participants": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "parts": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      }
    },
    "EventDifference": {
      "statements": {
        "keyArgs": [],
        "rowsBy": "cursor"
      }
    },
    "Finding": {
      "contradictions": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "links": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      }
    },
    "Forecast": {
      "contradictions": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "feeds": {
        "keyArgs": [],
        "rowsBy": "cursor"
      },
      "leadsTo": {
        "keyArgs": [],
        "rowsBy": "cursor"
      },
      "links": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "outcomes": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "cursor"
      }
    },
    "Grouping": {
      "events": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "findings": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "members": {
        "keyArgs": [],
        "rowsBy": "cursor"
      },
      "motives": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "recommendations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "relations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "stances": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      }
    },
    "Instrument": {
      "claims": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "events": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "findings": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "mentions": {
        "keyArgs": [
          "author",
          "brief",
          "catalog",
          "publisher"
        ],
        "rowsBy": "cursor"
      },
      "parts": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "recommendations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "stances": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      }
    },
    "Issue": {
      "claims": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "events": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "findings": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "links": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "mentions": {
        "keyArgs": [
          "author",
          "brief",
          "catalog",
          "publisher"
        ],
        "rowsBy": "cursor"
      },
      "parts": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "recommendations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "stances": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      }
    },
    "Motive": {
      "answeredBy": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "contradictions": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "evidence": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "links": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      }
    },
    "Organization": {
      "briefs": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "events": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "findings": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "motives": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "parts": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "recommendations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "relations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "stances": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      }
    },
    "Paragraph": {
      "claims": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "events": {
        "keyArgs": [],
        "rowsBy": "cursor"
      }
    },
    "Person": {
      "briefs": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "events": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "findings": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "motives": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "recommendations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "relations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "stances": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      }
    },
    "Query": {
      "briefs": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "claims": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "countries": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "events": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "findings": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "forecasts": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "groupings": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "instruments": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "issues": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "motives": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "organizations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "outcomes": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "cursor"
      },
      "people": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "recommendations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "relations": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      },
      "search": {
        "keyArgs": [
          "text",
          "where"
        ],
        "rowsBy": "cursor"
      },
      "stances": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "node"
      }
    },
    "Recommendation": {
      "answers": {
        "keyArgs": [],
        "rowsBy": "cursor"
      },
      "contradictions": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "links": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "outcomes": {
        "keyArgs": [
          "orderBy",
          "where"
        ],
        "rowsBy": "cursor"
      }
    },
    "Relation": {
      "contradictions": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "links": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      }
    },
    "Stance": {
      "contradictions": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      },
      "links": {
        "keyArgs": [
          "brief"
        ],
        "rowsBy": "cursor"
      }
    }
  },
  "valueLists": {
    "Brief": [
      "eventSets",
      "keyPoints",
      "sections",
      "terms"
    ],
    "BriefEventsEdge": [
      "issues",
      "participants",
      "quantities"
    ],
    "BriefFacet": [
      "values"
    ],
    "BriefPeopleEdge": [
      "affiliations"
    ],
    "ClaimFacet": [
      "values"
    ],
    "ClaimTable": [
      "columns",
      "rows"
    ],
    "ClaimTableRow": [
      "cells"
    ],
    "Event": [
      "corroborations"
    ],
    "EventFacet": [
      "values"
    ],
    "EventMentionsEdge": [
      "issues",
      "participants",
      "quantities"
    ],
    "Finding": [
      "quantities"
    ],
    "Forecast": [
      "quantities"
    ],
    "Outcome": [
      "sources"
    ],
    "Query": [
      "suggest"
    ],
    "Recommendation": [
      "quantities"
    ],
    "RecommendationFacet": [
      "values"
    ],
    "SearchFacet": [
      "values"
    ]
  },
  "scalars": {
    "FuzzyDate": {
      "earliest": "Date",
      "latest": "Date"
    }
  },
  "inputs": {
    "ActorMatch": {
      "all": "[String]",
      "any": "[String]"
    },
    "BriefEventOrder": {
      "direction": "OrderDirection",
      "field": "BriefEventOrderField"
    },
    "BriefEventWhere": {
      "date": "DateWhere",
      "instrument": "String",
      "issue": "String",
      "kind": "[EventKind]",
      "modality": "[Modality]",
      "participants": "ActorMatch"
    },
    "BriefOrder": {
      "direction": "OrderDirection",
      "field": "BriefOrderField"
    },
    "BriefWhere": {
      "actor": "String",
      "author": "String",
      "byline": "String",
      "catalog": "String",
      "commissioner": "String",
      "issue": "String",
      "language": "String",
      "published": "DateWhere",
      "publisher": "String",
      "tag": "String",
      "title": "String"
    },
    "ClaimGroups": {
      "by": "ClaimGrouping",
      "first": "Int",
      "only": "[ID]",
      "skip": "Int"
    },
    "ClaimOrder": {
      "direction": "OrderDirection",
      "field": "ClaimOrderField"
    },
    "ClaimWhere": {
      "about": "[ID]",
      "actors": "ActorMatch",
      "attributed": "Boolean",
      "attributedTo": "ActorMatch",
      "author": "String",
      "basis": "[Basis]",
      "brief": "String",
      "catalog": "String",
      "cites": "String",
      "concerns": "ActorMatch",
      "curatorRef": "String",
      "extent": "[Extent]",
      "hasOutcome": "Boolean",
      "instrument": "String",
      "issue": "String",
      "modality": "[Modality]",
      "outcome": "[OutcomeStatus]",
      "publisher": "String",
      "type": "[ClaimType]"
    },
    "CountryOrder": {
      "direction": "OrderDirection",
      "field": "CountryOrderField"
    },
    "CountryWhere": {
      "brief": "String",
      "named": "Boolean"
    },
    "DateWhere": {
      "overlaps": "DateWindow",
      "possibly": "DateWindow",
      "within": "DateWindow"
    },
    "DateWindow": {
      "from": "PartialDate",
      "to": "PartialDate"
    },
    "EventOrder": {
      "direction": "OrderDirection",
      "field": "EventOrderField"
    },
    "EventWhere": {
      "author": "String",
      "brief": "String",
      "catalog": "String",
      "cites": "String",
      "curatorRef": "String",
      "date": "DateWhere",
      "disputed": "Boolean",
      "instrument": "String",
      "issue": "String",
      "kind": "[EventKind]",
      "mentioned": "Boolean",
      "modality": "[Modality]",
      "partOf": "String",
      "participants": "ActorMatch",
      "publisher": "String",
      "severalPublishers": "Boolean"
    },
    "FindingOrder": {
      "direction": "OrderDirection",
      "field": "FindingOrderField"
    },
    "FindingWhere": {
      "about": "[ID]",
      "actors": "ActorMatch",
      "attributed": "Boolean",
      "attributedTo": "ActorMatch",
      "author": "String",
      "basis": "[Basis]",
      "brief": "String",
      "catalog": "String",
      "cites": "String",
      "curatorRef": "String",
      "extent": "[Extent]",
      "modality": "[Modality]",
      "publisher": "String",
      "quantityRole": "[QuantityRole]",
      "support": "[Support]",
      "unit": "[String]"
    },
    "ForecastOrder": {
      "direction": "OrderDirection",
      "field": "ForecastOrderField"
    },
    "ForecastWhere": {
      "actors": "ActorMatch",
      "attributed": "Boolean",
      "attributedTo": "ActorMatch",
      "author": "String",
      "basis": "[Basis]",
      "brief": "String",
      "catalog": "String",
      "cites": "String",
      "curatorRef": "String",
      "extent": "[Extent]",
      "hasOutcome": "Boolean",
      "modality": "[Modality]",
      "outcome": "[OutcomeStatus]",
      "publisher": "String",
      "quantityRole": "[QuantityRole]",
      "type": "[ForecastType]",
      "unit": "[String]"
    },
    "GroupingOrder": {
      "direction": "OrderDirection",
      "field": "GroupingOrderField"
    },
    "GroupingWhere": {
      "brief": "String",
      "country": "String",
      "kind": "[GroupingKind]"
    },
    "InstrumentOrder": {
      "direction": "OrderDirection",
      "field": "InstrumentOrderField"
    },
    "InstrumentWhere": {
      "author": "String",
      "brief": "String",
      "catalog": "String",
      "jurisdiction": "String",
      "kind": "[InstrumentKind]",
      "partOf": "String",
      "publisher": "String"
    },
    "IssueOrder": {
      "direction": "OrderDirection",
      "field": "IssueOrderField"
    },
    "IssueWhere": {
      "author": "String",
      "brief": "String",
      "catalog": "String",
      "curatorRef": "String",
      "partOf": "String",
      "publisher": "String"
    },
    "MotiveOrder": {
      "direction": "OrderDirection",
      "field": "MotiveOrderField"
    },
    "MotiveWhere": {
      "actors": "ActorMatch",
      "attributed": "Boolean",
      "attributedTo": "ActorMatch",
      "author": "String",
      "basis": "[Basis]",
      "brief": "String",
      "catalog": "String",
      "cites": "String",
      "curatorRef": "String",
      "extent": "[Extent]",
      "headline": "Boolean",
      "modality": "[Modality]",
      "publisher": "String",
      "targets": "ActorMatch"
    },
    "OrganizationOrder": {
      "direction": "OrderDirection",
      "field": "OrganizationOrderField"
    },
    "OrganizationWhere": {
      "brief": "String",
      "country": "String",
      "kind": "[OrganizationKind]",
      "partOf": "String"
    },
    "OutcomeOrder": {
      "direction": "OrderDirection",
      "field": "OutcomeOrderField"
    },
    "OutcomeWhere": {
      "author": "String",
      "basis": "[Basis]",
      "brief": "String",
      "catalog": "String",
      "date": "DateWhere",
      "of": "[ID]",
      "publisher": "String",
      "statedBy": "String",
      "status": "[OutcomeStatus]",
      "type": "[OutcomeSubjectType]"
    },
    "PersonOrder": {
      "direction": "OrderDirection",
      "field": "PersonOrderField"
    },
    "PersonWhere": {
      "brief": "String",
      "country": "String"
    },
    "RecommendationOrder": {
      "direction": "OrderDirection",
      "field": "RecommendationOrderField"
    },
    "RecommendationWhere": {
      "about": "[ID]",
      "addressees": "ActorMatch",
      "answers": "[ID]",
      "attributed": "Boolean",
      "attributedTo": "ActorMatch",
      "author": "String",
      "basis": "[Basis]",
      "brief": "String",
      "catalog": "String",
      "cites": "String",
      "curatorRef": "String",
      "explicit": "Boolean",
      "extent": "[Extent]",
      "hasOutcome": "Boolean",
      "modality": "[Modality]",
      "outcome": "[OutcomeStatus]",
      "publisher": "String",
      "quantityRole": "[QuantityRole]",
      "unit": "[String]"
    },
    "RelationOrder": {
      "direction": "OrderDirection",
      "field": "RelationOrderField"
    },
    "RelationWhere": {
      "attributed": "Boolean",
      "attributedTo": "ActorMatch",
      "author": "String",
      "basis": "[Basis]",
      "between": "ActorMatch",
      "brief": "String",
      "catalog": "String",
      "cites": "String",
      "curatorRef": "String",
      "extent": "[Extent]",
      "modality": "[Modality]",
      "publisher": "String",
      "trend": "[Trend]"
    },
    "SearchWhere": {
      "actor": "[String]",
      "brief": "[String]",
      "issue": "[String]",
      "modality": "[Modality]",
      "publisher": "[String]",
      "type": "[SearchResultType]",
      "year": "[Int]"
    },
    "StanceOrder": {
      "direction": "OrderDirection",
      "field": "StanceOrderField"
    },
    "StanceWhere": {
      "attributed": "Boolean",
      "attributedTo": "ActorMatch",
      "author": "String",
      "basis": "[Basis]",
      "brief": "String",
      "catalog": "String",
      "cites": "String",
      "curatorRef": "String",
      "extent": "[Extent]",
      "holders": "ActorMatch",
      "modality": "[Modality]",
      "object": "[ID]",
      "polarity": "[Polarity]",
      "publisher": "String"
    }
  }
} as const;
