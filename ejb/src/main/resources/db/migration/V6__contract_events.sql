-- What belongs to a contract and to no case. seq counts a contract's events in order of arrival.
create table contract_event (
    tenant_id int not null,
    contract_id int not null,
    seq int not null,
    sender_id varchar(250) not null,
    revision int not null,
    type_code int not null,
    occurred_day int not null,
    occurred_at bigint,
    recorded_at bigint,
    received_at bigint not null,
    attributes varchar(8000) not null,
    content_hash varchar(64) not null,
    voids varchar(260),
    replaces varchar(260),
    sender varchar(200) not null,
    primary key (tenant_id, contract_id, seq),
    unique (tenant_id, sender_id, revision),
    foreign key (tenant_id, contract_id) references contract (tenant_id, contract_id)
);

-- A contract judged as a whole, as case_file holds a case. judged says how many of its events had arrived by then.
create table contract_file (
    tenant_id int not null,
    contract_id int not null,
    arrivals int not null,
    judged int not null,
    next_change bigint not null,
    verdicts ${bytes},
    assessed_at bigint,
    set_aside varchar(1000),
    primary key (tenant_id, contract_id),
    foreign key (tenant_id, contract_id) references contract (tenant_id, contract_id)
);
insert into contract_file (tenant_id, contract_id, arrivals, judged, next_change)
    select tenant_id, contract_id, 0, 0, 0 from contract;
