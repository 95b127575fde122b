-- The references between the tables, and an index for each reference and each order.

create index on events (title, id);

alter table participants
  add foreign key (event_id) references events,
  add foreign key (actor_id) references actors;
create index on participants (event_id, id);
create index on participants (actor_id);

alter table mentions
  add foreign key (event_id) references events,
  add foreign key (brief_id) references briefs;
create index on mentions (event_id, id);
create index on mentions (brief_id);

alter table event_issues
  add foreign key (event_id) references events,
  add foreign key (issue_id) references issues;
create index on event_issues (event_id, id);
create index on event_issues (issue_id);

vacuum analyze;
