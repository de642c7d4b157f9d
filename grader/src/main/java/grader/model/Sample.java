package grader.model;

/**
 * One call and what became of it.
 *
 * @param call as a student would write it: {@code divide(7, 0)}
 * @param got the answer, or what happened instead of one
 * @param expected the answer that would have been right, or what must hold for it
 */
public record Sample(String call, String got, String expected) {}
