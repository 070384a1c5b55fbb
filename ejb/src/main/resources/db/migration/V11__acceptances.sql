-- What somebody accepted to have judged by what became known after it was decided. known_at is when that became known,
-- accepted_at by the clock of the contract's tenant. Rows are added, never changed; they go when their cases are erased.
create table acceptance (
    tenant_id int not null,
    contract_id int not null,
    acceptance_id bigint not null,
    known_at bigint not null,
    accepted_at bigint not null,
    accepted_by varchar(200) not null,
    reason varchar(1000) not null,
    primary key (tenant_id, acceptance_id),
    foreign key (tenant_id, contract_id) references contract (tenant_id, contract_id)
);

-- The opportunities, by their names for ever. case_id 0 is the contract as a whole.
create table accepted_verdict (
    tenant_id int not null,
    acceptance_id bigint not null,
    case_id bigint not null,
    level_code int not null,
    trigger_key bigint not null,
    ordinal int not null,
    primary key (tenant_id, acceptance_id, case_id, level_code, trigger_key, ordinal),
    foreign key (tenant_id, acceptance_id) references acceptance (tenant_id, acceptance_id)
);
create index accepted_verdict_case on accepted_verdict (tenant_id, case_id);
