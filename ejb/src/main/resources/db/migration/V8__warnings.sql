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
