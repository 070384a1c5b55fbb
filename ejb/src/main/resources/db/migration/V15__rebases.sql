-- From which month on a tenant has the average of a promise's change chart start anew, and why. Other tenants' charts of the
-- same contracts go by their own. A rebase that was withdrawn stays, with who withdrew it. Times are the server's.
create table rebase (
    tenant_id int not null references tenant (tenant_id),
    rebase_id bigint not null,
    level_id varchar(500) not null,
    cohort_month int not null,
    reason varchar(1000) not null,
    made_by varchar(200) not null,
    made_at bigint not null,
    withdrawn_by varchar(200),
    withdrawn_at bigint,
    primary key (tenant_id, rebase_id)
);

-- Of which contracts, be they the tenant's own or granted to it.
create table rebase_contract (
    tenant_id int not null,
    rebase_id bigint not null,
    contract_id int not null references contract (contract_id),
    primary key (tenant_id, rebase_id, contract_id),
    foreign key (tenant_id, rebase_id) references rebase (tenant_id, rebase_id)
);
