create table broken (id bigint primary kee);
