/**
 * Tests that run inside the server, with the beans of the monitor injected.
 * {@link org.plumbline.container.ContainerTest} is the base.
 */
package org.plumbline.container;
