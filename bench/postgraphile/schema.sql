-- The tables that json-graphql-server reads, with keys and references, and an index for each reference and each order.
-- Read by psql, with the variable `file`: the tables as JSON.

create type event_date as (label text, edtf text, earliest text, latest text);
create type citation as (ref text);

create table country_names (id text primary key, name text not null);
create table actors (id text primary key, name text not null);
create table briefs (id text primary key, title text not null);
create table issues (id text primary key, title text not null);

create table events (
  id text primary key,
  slug text not null unique,
  title text not null,
  kind text not null,
  modality text not null,
  date event_date
);
create index on events (title, id);

create table participants (
  id int primary key,
  event_id text not null references events,
  actor_id text not null references actors,
  role text not null,
  basis text not null
);
create index on participants (event_id, id);
create index on participants (actor_id);

create table mentions (
  id int primary key,
  event_id text not null references events,
  brief_id text not null references briefs,
  basis text not null,
  modality text,
  citations citation[] not null
);
create index on mentions (event_id, id);
create index on mentions (brief_id);

create table event_issues (
  id int primary key,
  event_id text not null references events,
  issue_id text not null references issues
);
create index on event_issues (event_id, id);
create index on event_issues (issue_id);

create temp table source as select pg_read_file(:'file')::json as tables;
insert into country_names select rows.* from source, json_populate_recordset(null::country_names, tables -> 'country_names') as rows;
insert into actors select rows.* from source, json_populate_recordset(null::actors, tables -> 'actors') as rows;
insert into briefs select rows.* from source, json_populate_recordset(null::briefs, tables -> 'briefs') as rows;
insert into issues select rows.* from source, json_populate_recordset(null::issues, tables -> 'issues') as rows;
insert into events select rows.* from source, json_populate_recordset(null::events, tables -> 'events') as rows;
insert into participants select rows.* from source, json_populate_recordset(null::participants, tables -> 'participants') as rows;
insert into mentions select rows.* from source, json_populate_recordset(null::mentions, tables -> 'mentions') as rows;
insert into event_issues select rows.* from source, json_populate_recordset(null::event_issues, tables -> 'event_issues') as rows;
drop table source;
vacuum analyze;
