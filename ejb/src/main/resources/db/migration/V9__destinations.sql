-- Where a tenant's warnings are sent. provider is null for those of all that the tenant sees. secret signs what a webhook
-- is sent; one that was removed has none any more, and stays for what was sent to it.
create table destination (
    tenant_id int not null references tenant (tenant_id),
    destination_id bigint not null,
    kind varchar(10) not null,
    address varchar(1000) not null,
    secret varchar(100),
    provider varchar(62),
    made_at bigint not null,
    active boolean not null,
    primary key (tenant_id, destination_id)
);

-- What is to be sent where: written with the warning, whose tenant may be another one than the destination's. next_at is
-- when it is tried next, whatever becomes of a try that has begun; 0 is at once.
create table warning_delivery (
    tenant_id int not null,
    warning_id varchar(36) not null,
    destination_id bigint not null,
    warned_tenant int not null,
    state varchar(10) not null,
    attempts int not null,
    next_at bigint not null,
    attempted_at bigint not null,
    answer varchar(200) not null,
    primary key (tenant_id, warning_id, destination_id),
    foreign key (warned_tenant, warning_id) references warning (tenant_id, warning_id) on delete cascade,
    foreign key (tenant_id, destination_id) references destination (tenant_id, destination_id)
);
create index warning_delivery_due on warning_delivery (state, next_at);
create index warning_delivery_last on warning_delivery (tenant_id, destination_id, attempted_at);
