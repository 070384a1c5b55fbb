/**
 * Reading YAML documents that people write: calendars, standards, vocabularies, profiles.
 *
 * <p>Every mistake is a {@link org.plumbline.standards.yaml.Problem} that names file, line, key and what would be right;
 * all of them are collected before anyone is told. Text stays text until a reader asks for a number, a date or a word
 * of a list, so that {@code no}, {@code 012} and {@code 3 days} mean what they say. The readers of the other packages
 * call {@link org.plumbline.standards.yaml.Document} and {@link org.plumbline.standards.yaml.Section}; nothing else in
 * the product touches the YAML library.
 */
package org.plumbline.standards.yaml;
