-- One set of scripts for Derby and PostgreSQL. Times are epoch milliseconds (UTC), except civil days.
-- Every key of a tenant's rows begins with the tenant. ${bytes} and ${text} are the databases' own words.

create sequence row_number_seq as bigint start with 500 increment by 500;
create sequence case_number_seq as bigint start with 500 increment by 500;
create sequence tenant_number_seq as bigint start with 1 increment by 1;

-- Counts every change of standards, calendars and contracts, so that a node knows when to resolve them again.
create table policy_stamp (
    only_row int not null primary key,
    stamp bigint not null
);
insert into policy_stamp (only_row, stamp) values (1, 1);

create table tenant (
    tenant_id int not null primary key,
    ref varchar(62) not null unique,
    name varchar(200) not null,
    kind varchar(20) not null,
    zone_id varchar(60) not null,
    stopped_at bigint,
    invented boolean not null,
    notice varchar(500),
    made_by int,
    made_at bigint not null
);

create table contract (
    tenant_id int not null references tenant (tenant_id),
    contract_id int not null unique,
    ref varchar(200) not null,
    provider varchar(62) not null,
    provider_name varchar(200) not null,
    commissioner_id int references tenant (tenant_id),
    scheme varchar(200) not null,
    area varchar(200),
    nation varchar(20) not null,
    zone_id varchar(60) not null,
    calendar_id varchar(100),
    starts date not null,
    ends date,
    supplied varchar(8000) not null,
    primary key (tenant_id, contract_id),
    unique (tenant_id, ref)
);

create table contract_grant (
    commissioner_id int not null references tenant (tenant_id),
    tenant_id int not null,
    contract_id int not null,
    granted_at bigint not null,
    primary key (commissioner_id, tenant_id, contract_id),
    foreign key (tenant_id, contract_id) references contract (tenant_id, contract_id)
);

create table person (
    tenant_id int not null references tenant (tenant_id),
    person_id bigint not null,
    login varchar(100) not null unique,
    name varchar(200) not null,
    roles varchar(200) not null,
    password_hash varchar(500) not null,
    made_at bigint not null,
    primary key (tenant_id, person_id)
);

create table api_token (
    tenant_id int not null references tenant (tenant_id),
    token_id bigint not null,
    label varchar(200) not null,
    secret_hash varchar(64) not null unique,
    scope_name varchar(20) not null,
    created_at bigint not null,
    expires_at bigint not null,
    revoked_at bigint,
    last_used_at bigint,
    primary key (tenant_id, token_id)
);

create table calendar_version (
    tenant_id int not null references tenant (tenant_id),
    calendar_id varchar(100) not null,
    version int not null,
    yaml ${text} not null,
    added_at bigint not null,
    added_by varchar(200) not null,
    primary key (tenant_id, calendar_id, version)
);

create table standard_version (
    tenant_id int not null references tenant (tenant_id),
    standard_id varchar(100) not null,
    version int not null,
    yaml ${text} not null,
    published_at bigint not null,
    published_by varchar(200) not null,
    primary key (tenant_id, standard_id, version)
);

-- tenant_id holds the contract; owner_id published the standard. Rows are added, never changed.
create table in_force (
    tenant_id int not null,
    contract_id int not null,
    in_force_id bigint not null,
    from_day date not null,
    owner_id int not null,
    standard_id varchar(100) not null,
    version int not null,
    known_at bigint not null,
    known_by varchar(200) not null,
    primary key (tenant_id, contract_id, in_force_id),
    foreign key (tenant_id, contract_id) references contract (tenant_id, contract_id),
    foreign key (owner_id, standard_id, version) references standard_version (tenant_id, standard_id, version)
);

create table event_profile (
    tenant_id int not null references tenant (tenant_id),
    name varchar(100) not null,
    yaml ${text} not null,
    added_at bigint not null,
    added_by varchar(200) not null,
    primary key (tenant_id, name)
);

-- Small integers for words, given out once and for ever: packed histories are written in them.
create table word (
    tenant_id int not null references tenant (tenant_id),
    code int not null,
    text varchar(500) not null,
    primary key (tenant_id, code),
    unique (tenant_id, text)
);

-- Whoever gives out codes holds this row.
create table word_turn (
    only_row int not null primary key,
    turn bigint not null
);
insert into word_turn (only_row, turn) values (1, 1);

-- The only table that holds the provider's own name of a case.
create table case_ref (
    tenant_id int not null references tenant (tenant_id),
    case_id bigint not null,
    reference varchar(200) not null,
    primary key (tenant_id, case_id),
    unique (tenant_id, reference)
);

-- arrivals counts the case's events; packed says how many of them the packed history holds.
-- next_change is when a verdict would change without a new event; an arriving event makes it 0: now.
create table case_file (
    tenant_id int not null,
    case_id bigint not null,
    contract_id int not null,
    arrivals int not null,
    packed int not null,
    next_change bigint not null,
    history ${bytes},
    verdicts ${bytes},
    assessed_at bigint,
    set_aside varchar(1000),
    primary key (tenant_id, case_id),
    foreign key (tenant_id, contract_id) references contract (tenant_id, contract_id)
);
create index case_file_due on case_file (tenant_id, next_change);
create index case_file_contract on case_file (tenant_id, contract_id);

-- seq counts a case's events in order of arrival. sender_id with revision 0 is the sender's own id.
create table case_event (
    tenant_id int not null,
    case_id bigint not null,
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
    primary key (tenant_id, case_id, seq),
    unique (tenant_id, sender_id, revision)
);

create table attainment (
    tenant_id int not null,
    contract_id int not null,
    level_code int not null,
    cohort_month int not null,
    met int not null,
    missed int not null,
    still_open int not null,
    excused int not null,
    withdrawn int not null,
    no_evidence int not null,
    primary key (tenant_id, contract_id, level_code, cohort_month)
);

-- Opportunities that are open or missed. trigger_key and ordinal are the opportunity's for ever.
create table work_item (
    tenant_id int not null,
    case_id bigint not null,
    level_code int not null,
    trigger_key bigint not null,
    ordinal int not null,
    contract_id int not null,
    state varchar(12) not null,
    done_late boolean not null,
    cohort_month int not null,
    started_at bigint not null,
    due_at bigint not null,
    primary key (tenant_id, case_id, level_code, trigger_key, ordinal)
);
create index work_item_due on work_item (tenant_id, state, due_at);

create table audit_entry (
    tenant_id int not null,
    entry_id bigint not null,
    told_at bigint not null,
    who varchar(200) not null,
    deed varchar(60) not null,
    subject varchar(300) not null,
    detail varchar(2000) not null,
    primary key (tenant_id, entry_id)
);
