package org.plumbline.broken.verdict;

/** A class of a room above. */
public class Above {}
