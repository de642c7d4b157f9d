package grader.report.page;

import grader.model.ClassResults;
import grader.model.Similarities;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * The part of the page about similar submissions.
 *
 * @param unknown why nothing is known
 */
record Similar(Option<String> unknown, List<Cluster> clusters, List<Link> skipped) {

  /**
   * Submissions of which each is similar to another one of them.
   *
   * @param percent of its most similar pair
   */
  record Cluster(
      int size, int percent, List<Member> members, List<Pair> pairs, Option<Integer> more) {}

  /** A submission; the others handed in the same files. */
  record Member(Link link, List<Link> others) {}

  /**
   * @param percent how much of both is the same
   */
  record Pair(Link first, Link second, int percent) {}

  static Similar of(Similarities similarities, ClassResults results) {
    return switch (similarities) {
      case Similarities.Unknown(String reason) ->
          new Similar(Option.some(reason), List.empty(), List.empty());
      case Similarities.Found(var clusters, var skipped) -> {
        People people = new People(counted(results));
        yield new Similar(
            Option.none(), clusters.map(people::cluster), skipped.flatMap(people::link));
      }
    };
  }

  /** Where the attempts that count are on the page, by the names of their people. */
  private static Map<String, Link> counted(ClassResults results) {
    return Tally.numbered(results)
        .filter(row -> row._1.counts())
        .map(row -> new Link(row._2, row._1.delivery().person().name()))
        .toMap(Link::name, link -> link);
  }

  private record People(Map<String, Link> links) {

    Option<Link> link(String name) {
      return links.get(Link.shown(name));
    }

    Cluster cluster(Similarities.Cluster cluster) {
      return new Cluster(
          cluster.members().size(),
          cluster.pairs().map(Similarities.Pair::percent).max().getOrElse(0),
          cluster
              .members()
              .flatMap(
                  member ->
                      link(member.name())
                          .map(link -> new Member(link, member.others().flatMap(this::link)))),
          cluster.pairs().flatMap(this::pair),
          Option.when(cluster.more() > 0, cluster.more()));
    }

    private Option<Pair> pair(Similarities.Pair pair) {
      return link(pair.first())
          .flatMap(
              first -> link(pair.second()).map(second -> new Pair(first, second, pair.percent())));
    }
  }
}
