package org.plumbline.monitor.tenancy;

/** Where a contract's cases live, which decides their bank holidays where a standard leaves them open. */
public enum Nation {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND,
    ELSEWHERE
}
