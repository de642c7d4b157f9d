package grader.feedback;

import grader.model.Sample;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * One cause of failing checks, explained. A value: how it looks is decided by a report.
 *
 * @param title in sentence case
 * @param line of the submission
 * @param law what must hold, in a sentence
 * @param sample the smallest one that shows it
 * @param alsoFails other calls that fail for the same cause
 * @param why what goes wrong, in a sentence or two
 * @param hint the only part that suggests
 * @param explanation the page that says more
 */
public record Message(
    String title,
    Option<Integer> line,
    String law,
    Option<Sample> sample,
    List<String> alsoFails,
    Option<String> why,
    Option<String> hint,
    Option<String> explanation) {}
