create table note (
  id bigint generated always as identity primary key,
  title text not null unique,
  slug text not null,
  created_at timestamptz not null
);
create table line (
  id bigint generated always as identity primary key,
  text text not null,
  note_id bigint not null references note deferrable initially deferred
);
create table word (
  text text primary key,
  meaning text not null,
  uses integer not null
);
create sequence paper_id increment by 50;
create table paper (
  id bigint primary key,
  title text not null,
  deleted_at timestamptz
);
create table page (
  paper_id bigint references paper,
  number integer,
  version integer not null,
  gone boolean not null,
  primary key (paper_id, number)
);
create table plain (
  id integer primary key,
  text text not null
);
