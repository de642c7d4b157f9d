package grader.feedback;

/**
 * A mistake in thinking, with the page that explains it.
 *
 * @param id the page's name, in kebab-case
 * @param title in sentence case
 * @param summary the mistake in one or two sentences
 * @param page the whole page, Markdown
 */
public record Misconception(String id, String title, String summary, String page) {}
