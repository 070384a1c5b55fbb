-- A contract all of whose cases are to be judged again, by what became known since; they are in order of their number, up
-- to and with after_case. anew: their packed histories lack what the rules now ask for.
create table case_round (
    tenant_id int not null,
    contract_id int not null,
    after_case bigint not null,
    anew boolean not null,
    primary key (tenant_id, contract_id),
    foreign key (tenant_id, contract_id) references contract (tenant_id, contract_id)
);
create index case_file_round on case_file (tenant_id, contract_id, case_id);
