package grader.dispatch;

import grader.model.ClassResults;
import grader.model.Exercise;
import grader.model.Hash;
import grader.model.Row;
import grader.model.Similarities;
import grader.model.SourceFile;
import grader.model.Submission;
import grader.wire.Comparing;
import grader.wire.SourceFolders;
import io.vavr.collection.List;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** What counts of a class: the same files only once, and who handed them in. */
final class DifferentSubmissions {

  /** Pairs of a cluster that are told; in a large one, the others say nothing new. */
  private static final int PAIRS_TOLD = 50;

  private final SourceFolders folders;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final ArrayList<List<String>> people = new ArrayList<>();

  private DifferentSubmissions(SourceFolders folders) {
    this.folders = folders;
  }

  /** Writes them to the disk, each with its number, from 0 in the order of the class. */
  static DifferentSubmissions write(ClassResults results, Exercise exercise, SourceFolders folders)
      throws IOException {
    folders.writeGiven(exercise.skeletons().appendAll(exercise.given()));
    DifferentSubmissions all = new DifferentSubmissions(folders);
    for (Row row : results.rows()) {
      if (row.counts()) {
        for (Submission submission : row.delivery().content()) {
          all.add(row.delivery().person().name(), submission.files());
        }
      }
    }
    return all;
  }

  private void add(String name, List<SourceFile> files) throws IOException {
    int next = people.size();
    int number = numbers.computeIfAbsent(hash(files), _ -> next);
    if (number == next) {
      folders.write(number, files);
      people.add(List.of(name));
    } else {
      people.set(number, people.get(number).append(name));
    }
  }

  private static String hash(List<SourceFile> files) {
    return Hash.name(files.map(SourceFile::text));
  }

  SourceFolders folders() {
    return folders;
  }

  /**
   * What is told of them.
   *
   * @param pairs all that are similar
   * @param skipped what could not be compared
   */
  Similarities found(List<Comparing.Similar> pairs, List<Integer> skipped) {
    return new Similarities.Found(
        Clusters.of(pairs, people.size()).map(this::cluster),
        skipped.sorted().flatMap(people::get));
  }

  private Similarities.Cluster cluster(List<Comparing.Similar> pairs) {
    return new Similarities.Cluster(
        pairs
            .flatMap(pair -> List.of(pair.first(), pair.second()))
            .distinct()
            .sorted()
            .map(number -> new Similarities.Member(name(number), people.get(number).drop(1))),
        pairs
            .take(PAIRS_TOLD)
            .map(
                pair ->
                    new Similarities.Pair(name(pair.first()), name(pair.second()), pair.percent())),
        Math.max(0, pairs.size() - PAIRS_TOLD));
  }

  private String name(int number) {
    return people.get(number).headOption().getOrElse("");
  }
}
