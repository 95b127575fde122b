"""
The atlas as a subgraph in Python, with graphql-core and the web server of the standard library.

A gateway sends two kinds of queries. { _service { sdl } } asks for the schema, once. _entities(representations: [...]) asks
for our fields of entities, by their type and key: [{ "__typename": "Country", "code": "KR" }].
"""

import json
import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

try:
    from graphql import build_schema, graphql_sync
except ImportError:
    sys.exit(f"error: {sys.executable} has no graphql-core: pip install graphql-core, or set PYTHON to one that has it.")

HERE = Path(__file__).resolve().parent
SDL = (HERE.parent / "schema.graphql").read_text("utf-8")

# What the specification of Apollo Federation adds to the schema of each subgraph. The union has all types with a key.
# If your schema has a type Query of its own, write extend type Query here: of two, graphql-core takes the last.
FEDERATION = """
scalar _Any
union _Entity = Country
type _Service { sdl: String! }
type Query {
  _service: _Service!
  _entities(representations: [_Any!]!): [_Entity]!
}
"""

# graphql-core does not know the directives @link and @key, and need not: the gateway reads them.
schema = build_schema(SDL + FEDERATION, assume_valid_sdl=True)


def read_rows():
    """Reads the data of the npm package world-countries, which `npm ci` installs here or in a folder above."""
    for folder in HERE.parents:
        file = folder / "node_modules/world-countries/countries.json"
        if file.exists():
            return json.loads(file.read_text("utf-8"))
    sys.exit("error: the package world-countries is not installed. Run npm ci in the repository.")


def to_country(row):
    """
    A country with the fields of the schema. The package writes '' and -1 for what it does not know.
    graphql-core finds the type of an entity by its __typename.
    """
    return {
        "__typename": "Country",
        "code": row["cca2"],
        "region": row["region"],
        "subregion": row["subregion"] or None,
        "capitals": [name for name in row["capital"] if name],
        "languages": [{"code": code, "name": name} for code, name in row["languages"].items()],
        "area": row["area"] if row["area"] >= 0 else None,
        "landlocked": row["landlocked"],
    }


rows = {row["cca3"]: row for row in read_rows()}
# Briefgraph has the countries of ISO 3166-1; the package has one more, Kosovo, as XK.
countries = {alpha3: to_country(row) for alpha3, row in rows.items() if row["status"] == "officially-assigned"}
for alpha3, country in countries.items():
    neighbours = rows[alpha3]["borders"]
    country["borders"] = [countries[code] for code in neighbours if code in countries]
    country["bordersWithoutCode"] = [rows[code]["name"]["common"] for code in neighbours if code not in countries]
by_code = {country["code"]: country for country in countries.values()}


def resolve_entities(_info, representations):
    """Returns one item for each representation, in their order; None for a country that we do not have."""
    return [by_code.get(representation["code"]) for representation in representations]


root = {"_service": {"sdl": SDL}, "_entities": resolve_entities}


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        try:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            query, variables = request["query"], request.get("variables")
        except (ValueError, TypeError, KeyError):
            return self.send_error(400, "The body must be JSON with a query.")
        result = graphql_sync(schema, query, root, variable_values=variables)
        body = json.dumps(result.formatted).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Does not log each request."""


try:
    server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("ATLAS_PORT", 4100))), Handler)
except (OSError, ValueError) as error:
    sys.exit(f"error: {error}. Choose another port with ATLAS_PORT.")
print(f"The atlas runs at http://127.0.0.1:{server.server_port}/graphql", flush=True)
try:
    server.serve_forever()
except KeyboardInterrupt:
    pass
