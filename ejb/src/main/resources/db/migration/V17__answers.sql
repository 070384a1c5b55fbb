-- What a provider says of a missed promise, or against a verdict, and what the commissioner says to that. Nothing is
-- overwritten: who answers again adds a row. The columns up to ordinal name the opportunity for ever; verdict is what it was
-- then. Times are the server's.
create table answer (
    tenant_id int not null,
    answer_id bigint not null,
    contract_id int not null,
    case_id bigint not null,
    level_code int not null,
    trigger_key bigint not null,
    ordinal int not null,
    cohort_month int not null,
    verdict varchar(12) not null,
    ground varchar(40) not null,
    told varchar(1000) not null,
    given_by varchar(200) not null,
    given_at bigint not null,
    outcome varchar(12),
    outcome_told varchar(1000),
    outcome_by varchar(200),
    outcome_at bigint,
    primary key (tenant_id, answer_id),
    foreign key (tenant_id, contract_id) references contract (tenant_id, contract_id)
);
create index answer_of_case on answer (tenant_id, case_id);
create index answer_page on answer (contract_id, answer_id);
