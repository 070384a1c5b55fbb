-- How far the proof of a tenant's figures is, and what the last whole one found.
create table reconciliation (
    tenant_id int not null primary key references tenant (tenant_id),
    last_case bigint not null,
    cases bigint not null,
    differing bigint not null,
    proved_at bigint,
    proved_cases bigint not null,
    proved_differing bigint not null
);

-- What differed and was put right. Rows are added, never changed.
create table discrepancy (
    tenant_id int not null references tenant (tenant_id),
    discrepancy_id bigint not null,
    found_at bigint not null,
    what varchar(20) not null,
    detail varchar(2000) not null,
    primary key (tenant_id, discrepancy_id)
);
