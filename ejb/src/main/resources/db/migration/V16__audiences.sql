-- Whom a tenant shows figures in which small numbers are hidden, and by which rule. A rule never changes: who sees the same
-- figures by two rules could work out what one of them hides. Times are the server's.
create table audience (
    tenant_id int not null references tenant (tenant_id),
    name varchar(200) not null,
    hidden_up_to int not null,
    nearest int not null,
    made_at bigint not null,
    primary key (tenant_id, name)
);

-- Of people and tokens that are of an audience.
alter table person add column audience varchar(200);
alter table api_token add column audience varchar(200);
