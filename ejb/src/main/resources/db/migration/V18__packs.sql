-- What a person of a tenant found in the file of a case that was drawn for a month's review. Times are the server's.
create table pack_check (
    tenant_id int not null references tenant (tenant_id),
    contract_id int not null references contract (contract_id),
    cohort_month int not null,
    case_id bigint not null,
    agrees boolean not null,
    words varchar(1000) not null,
    checked_by varchar(200) not null,
    checked_at bigint not null,
    primary key (tenant_id, contract_id, cohort_month, case_id)
);

-- Reviews as they were signed: the whole document, packed. Rows are added, never changed.
create table signed_pack (
    tenant_id int not null references tenant (tenant_id),
    contract_id int not null references contract (contract_id),
    cohort_month int not null,
    edition int not null,
    content ${bytes} not null,
    reason varchar(1000) not null,
    signed_by varchar(200) not null,
    signed_at bigint not null,
    primary key (tenant_id, contract_id, cohort_month, edition)
);
