/**
 * Executable examples of service levels: small cases and the verdicts that they must get, in a CSV file beside the
 * standard's YAML. The build judges them, the page of a standard shows them, the command line checks them; all three
 * ask {@link org.plumbline.standards.example.Judging}, which asks the assessor.
 */
@NullMarked
package org.plumbline.standards.example;

import org.jspecify.annotations.NullMarked;
