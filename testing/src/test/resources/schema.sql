create type mood as enum ('calm', 'busy');

create table users (
  id bigint generated always as identity primary key,
  username varchar(50) not null unique,
  mood mood not null default 'calm'
);

create function user_count() returns bigint language plpgsql as $$
begin
  return (select count(*) from users);
end
$$;
