"""A partner in Python: graphql-core, the standard library's server, and the federation written by hand.

Prints its URL. The first argument breaks something: see BROKEN in stacks.test.ts.
"""

import base64
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from graphql import build_schema, graphql_sync

BROKEN = sys.argv[1] if len(sys.argv) > 1 else None

SDL = '''
extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
"An entity with a global ID."
interface Node { "The global ID. It never changes and is never reused for another object." id: ID! }
"A series of figures."
type Series implements Node @key(fields: "id") { "The global ID. It never changes and is never reused for another object." id: ID! "Its name." name: String! "Its tags." tags: [String!]! }
"A figure."
type Figure implements Node @key(fields: "id") { "The global ID. It never changes and is never reused for another object." id: ID! "Its value." value: Float! "Its year." year: Int "Its series." series: Series! }
"Who publishes figures."
type Office implements Node @key(fields: "id") { "The global ID. It never changes and is never reused for another object." id: ID! "Whether it is open." isOpen: Boolean! "Its kind." kind: OfficeKind! }
"A kind of office."
enum OfficeKind { "Of a state." STATE "Of a company." PRIVATE }
"A country."
type Country @key(fields: "alpha3") { "The code." alpha3: String! "Its figures." figures: [Figure] }
type Query { "All offices." offices: [Office] }
'''

MACHINERY = '''
directive @link(url: String!, import: [String!]) on SCHEMA
directive @key(fields: String!) repeatable on OBJECT
scalar _Any
type _Service { sdl: String! }
union _Entity = %s
extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }
''' % ("Series | Figure | Country" if BROKEN == "union" else "Series | Figure | Office | Country")


def global_id(kind: str, own: str) -> str:
    return own if BROKEN == "ids" else base64.b64encode(f"{kind}:{own}".encode()).decode()


SERIES = {"__typename": "Series", "id": global_id("Series", "trade"), "name": "Trade", "tags": ["goods", "services"]}
FIGURE = {"__typename": "Figure", "id": global_id("Figure", "kr-2023"), "value": 1.5, "year": 2023, "series": SERIES}
OFFICE = {"__typename": "Office", "id": global_id("Office", "one"), "isOpen": True, "kind": "STATE"}
if BROKEN == "null":
    FIGURE["value"] = None
ROWS = {row["id"]: row for row in (SERIES, FIGURE, OFFICE)}


def entity(representation: dict):
    if representation["__typename"] == "Country":
        code = representation["alpha3"]
        return {"__typename": "Country", "alpha3": code, "figures": [FIGURE] if code == "KOR" else []}
    if BROKEN == "lost":
        return None
    if BROKEN == "raise":
        raise RuntimeError("no database at 10.0.0.7")
    return ROWS.get(representation["id"])


# A schema extension without a definition is an error in graphql-core, so the schema is built without its link.
definitions = SDL.split("\n", 2)[2]
schema = build_schema(definitions + MACHINERY)
schema.query_type.fields["offices"].resolve = lambda *_: [OFFICE]
schema.query_type.fields["_service"].resolve = lambda *_: {"sdl": SDL}
schema.query_type.fields["_entities"].resolve = lambda _root, _info, representations: [
    entity(representation) for representation in representations
]


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        result = graphql_sync(schema, body["query"], variable_values=body.get("variables"))
        text = json.dumps(result.formatted).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(f"http://127.0.0.1:{server.server_port}/graphql", flush=True)
server.serve_forever()
