package grader.model;

import io.vavr.control.Either;

/**
 * What somebody handed in once.
 *
 * @param late whether the export says so
 * @param attempt from 1, in the order of the export
 * @param content the submission, or in one sentence why there is nothing to grade
 */
public record Delivery(
    Person person, boolean late, int attempt, Either<String, Submission> content) {}
