package grader.wire;

import grader.model.Check;
import grader.model.Resource;
import grader.model.SourceFile;
import io.vavr.collection.List;

/**
 * An exercise made ready for a worker: everything compiled, every expected check known.
 *
 * @param skeletons what a submission must declare, as classes to compare with
 * @param given the classes that belong to the exercise
 * @param suite the classes of the suite
 * @param sources of an ordinary suite, which is compiled again for a submission that it does not
 *     link to
 * @param resources that an ordinary suite finds on its class path
 * @param checks in suite order; the denominator of every score
 */
public record Plan(
    List<ClassFile> skeletons,
    List<ClassFile> given,
    List<ClassFile> suite,
    List<SourceFile> sources,
    List<Resource> resources,
    List<Check> checks) {}
