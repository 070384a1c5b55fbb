package org.plumbline.web.problem;

/**
 * One mistake in what was sent.
 *
 * @param where the parameter, the member, or the line that it stands at
 * @param what what is not right about it
 * @param right what would be right
 */
public record Mistake(String where, String what, String right) {}
