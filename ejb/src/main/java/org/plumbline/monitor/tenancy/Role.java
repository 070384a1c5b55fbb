package org.plumbline.monitor.tenancy;

/** What a person does here; the names are those of the security roles. */
public enum Role {
    /** Compares providers. */
    CONTRACT_MANAGER,
    /** Works the list of what falls due. */
    QUALITY_TEAM,
    /** Writes and publishes standards. */
    STANDARDS_EDITOR,
    /** Makes tenants, contracts, people and tokens. */
    TENANT_ADMINISTRATOR
}
