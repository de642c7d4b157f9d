package grader.model;

/**
 * Somebody of a class, or a group that hands in together.
 *
 * @param name as the export gives it; of two people with the same name, each has something added
 *     that tells them apart
 * @param id under which the tool that made the export knows them; the name where it has none
 */
public record Person(String name, String id) {}
