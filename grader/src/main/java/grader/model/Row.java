package grader.model;

import io.vavr.control.Option;

/**
 * A delivery of a class and what became of it.
 *
 * @param result its submission's name is the person's
 * @param counts whether this is the attempt that counts
 * @param sameAs the first person whose submission has the same files; none if there is nobody, or
 *     it is this one
 */
public record Row(Delivery delivery, Result result, boolean counts, Option<String> sameAs) {}
