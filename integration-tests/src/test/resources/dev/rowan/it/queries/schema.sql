create type binding as enum ('paper', 'audio');

-- More columns than the entity maps, with names near to those that it maps.
create table book (
    isbn uuid primary key,
    title text not null,
    title2 text not null default 'sub',
    "titel" text not null default 'quoted',
    binding binding not null,
    pages int not null,
    price numeric(8, 2),
    created_at timestamptz not null default '2026-01-02 03:04:05Z',
    created_by text not null default 'ana',
    printed date,
    opens time,
    lent interval,
    is_sold boolean not null default false,
    keywords text[] not null default '{}',
    facts jsonb not null default '{}',
    cover bytea,
    "order" int not null default 7,
    "Mixed Name" text not null default 'mixed'
);

create view book_list as select isbn, title as heading from book;

create schema archive;

create table archive.book (isbn uuid primary key, reason text not null);

create function reason(the book) returns text language sql as $$ select 'because ' || the.title $$;

create table copy (
    id bigint generated always as identity primary key,
    shelf int not null default 5,
    place text not null,
    book_id uuid not null references book
);
