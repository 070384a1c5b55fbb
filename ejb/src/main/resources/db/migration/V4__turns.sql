-- Whose turn some work of a tenant is. Whoever changes the row holds it until its transaction ends; for work of many
-- transactions holder and held_until say who has it, and until when without a sign of life.
create table turn (
    tenant_id int not null references tenant (tenant_id),
    turn_name varchar(60) not null,
    holder varchar(60),
    held_until bigint not null,
    primary key (tenant_id, turn_name)
);
