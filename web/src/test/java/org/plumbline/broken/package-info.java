/** A room that breaks the rules, so that the rules are seen to fail. */
package org.plumbline.broken;
