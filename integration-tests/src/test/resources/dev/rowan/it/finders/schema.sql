create table publisher (
  id bigint primary key,
  name text not null
);
create table genre (
  id bigint primary key,
  name text not null,
  shelf integer not null
);
create table book (
  id bigint primary key,
  title text not null,
  subtitle text,
  pages integer not null,
  published date not null,
  in_print boolean not null,
  labels text[] not null,
  publisher_id bigint references publisher
);
create table book_genre (
  book_id bigint references book,
  genre_id bigint references genre,
  primary key (book_id, genre_id)
);
create table review (
  id bigint primary key,
  reader text not null,
  stars integer not null,
  book_id bigint not null references book
);

insert into publisher values (1, 'Ada'), (2, 'Bee'), (3, 'Cee');
insert into genre values (1, 'sea', 1), (2, 'war', 2), (3, 'love', 1);
insert into book values
  (1, 'Ahab', 'The whale', 100, '1851-10-18', true, '{old,long}', 1),
  (2, 'beowulf', null, 200, '1000-01-01', true, '{old}', 1),
  (3, 'Candide', '100% best', 300, '1759-01-01', false, '{}', 2),
  (4, 'Dracula', 'A vampire', 400, '1897-05-26', true, '{long}', null);
insert into book_genre values (1, 1), (1, 3), (2, 2), (3, 2), (3, 3);
insert into review values (1, 'ana', 5, 1), (2, 'bob', 1, 1), (3, 'ana', 1, 2);
