/**
 * The standards of the tenants: immutable versions of YAML files, and which of them is in force for which contract from
 * when. What a standard means is {@code org.plumbline.standards}' business. Called by pages and REST; assessment asks it
 * for the resolved standards of a contract.
 */
@NullMarked
package org.plumbline.monitor.policy;

import org.jspecify.annotations.NullMarked;
