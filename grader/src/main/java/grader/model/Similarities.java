package grader.model;

import io.vavr.collection.List;

/** Which submissions of a class are similar. It proves nothing, and counts for nothing. */
public sealed interface Similarities {

  /**
   * The class was looked through. People are called by their names, as in the rows of the class.
   *
   * @param clusters the one with the most similar pair first
   * @param skipped whose submission could not be compared: it cannot be read, or is too long or too
   *     short
   */
  record Found(List<Cluster> clusters, List<String> skipped) implements Similarities {}

  /**
   * It could not be found out.
   *
   * @param reason a clause, without a full stop
   */
  record Unknown(String reason) implements Similarities {}

  /**
   * Submissions of which each is similar to another one of them.
   *
   * @param members in the order of the class, at least two
   * @param pairs the most similar first
   * @param more how many pairs there are beyond these
   */
  record Cluster(List<Member> members, List<Pair> pairs, int more) {}

  /**
   * A submission of a cluster.
   *
   * @param name the first person who handed it in
   * @param others who handed in the same files
   */
  record Member(String name, List<String> others) {}

  /**
   * Two similar submissions, each called by its first person.
   *
   * @param percent 0 to 100, how much of both is the same
   */
  record Pair(String first, String second, int percent) {}
}
