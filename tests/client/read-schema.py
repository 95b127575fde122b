"""Reads the schema at a URL as a Python client does, and validates and prints the operations on standard input."""

import json
import sys
from urllib.request import Request, urlopen

from graphql import build_client_schema, get_introspection_query, parse, validate


def post(url: str, query: str) -> dict:
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    with urlopen(Request(url, json.dumps({"query": query}).encode(), headers)) as response:
        return json.load(response)


url = sys.argv[1]
query = get_introspection_query(specified_by_url=True, directive_is_repeatable=True, schema_description=True)
introspection = post(url, query)
schema = build_client_schema(introspection["data"])
operations = json.load(sys.stdin)
errors = [str(error) for operation in operations for error in validate(schema, parse(operation))]
answer = post(url, "{ briefs { totalCount } }")
date = schema.type_map["Date"]
about = {"description": schema.description, "date": date.specified_by_url}
print(json.dumps({"types": len(schema.type_map), "about": about, "errors": errors, "answer": answer}))
