create extension hstore;
create extension ltree;
create extension citext;
