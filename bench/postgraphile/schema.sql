-- The tables that json-graphql-server reads. Their references and indexes are made when they have rows, by references.sql.

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

create table participants (
  id int primary key,
  event_id text not null,
  actor_id text not null,
  role text not null,
  basis text not null
);

create table mentions (
  id int primary key,
  event_id text not null,
  brief_id text not null,
  basis text not null,
  modality text,
  citations citation[] not null
);

create table event_issues (
  id int primary key,
  event_id text not null,
  issue_id text not null
);
