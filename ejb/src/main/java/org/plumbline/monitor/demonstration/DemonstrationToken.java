package org.plumbline.monitor.demonstration;

import org.plumbline.monitor.tenancy.ApiToken;

/**
 * A token to call with, which exists with the demonstration only.
 *
 * @param secret public, as everything here
 * @param tenant its ref
 */
public record DemonstrationToken(String secret, String label, String tenant, ApiToken.Scope scope, String look) {}
