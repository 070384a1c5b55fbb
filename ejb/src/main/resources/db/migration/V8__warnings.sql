-- One row for each opportunity and warning point that came while it was open: once and for ever. case_id 0 is the
-- contract as a whole. state is the opportunity's latest verdict; stands is false when a correction undid the
-- opportunity, or moved the point ahead again.
create table warning (
    tenant_id int not null,
    case_id bigint not null,
    contract_id int not null,
    level_code int not null,
    trigger_key bigint not null,
    ordinal int not null,
    point varchar(60) not null,
    warning_id varchar(36) not null,
    warned_at bigint not null,
    due_at bigint not null,
    state varchar(12) not null,
    stands boolean not null,
    primary key (tenant_id, case_id, contract_id, level_code, trigger_key, ordinal, point),
    unique (tenant_id, warning_id),
    foreign key (tenant_id, contract_id) references contract (tenant_id, contract_id)
);
create index warning_page on warning (contract_id, warned_at, warning_id);

-- When the first standing warning of a work-list row was given; the end of the year 9999 where none was.
alter table work_item add column warned_at bigint default 253402300799999 not null;

-- Where a tenant's warnings are sent. salt and the server's key together make a webhook's secret.
create table destination (
    tenant_id int not null references tenant (tenant_id),
    destination_id bigint not null,
    kind varchar(10) not null,
    label varchar(200) not null,
    address varchar(1000) not null,
    salt varchar(64) not null,
    made_at bigint not null,
    primary key (tenant_id, destination_id)
);

-- What is to be sent where. next_at is when it is tried next, whatever becomes of a try that has begun; 0 is now.
create table warning_delivery (
    tenant_id int not null,
    warning_id varchar(36) not null,
    destination_id bigint not null,
    tries int not null,
    next_at bigint not null,
    sent_at bigint,
    given_up_at bigint,
    problem varchar(500),
    primary key (tenant_id, warning_id, destination_id),
    foreign key (tenant_id, warning_id) references warning (tenant_id, warning_id) on delete cascade,
    foreign key (tenant_id, destination_id) references destination (tenant_id, destination_id) on delete cascade
);
create index warning_delivery_due on warning_delivery (next_at);
