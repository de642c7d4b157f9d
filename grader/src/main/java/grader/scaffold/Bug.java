package grader.scaffold;

import io.vavr.collection.List;

/**
 * A seeded bug of one method, and how it stands in {@code bugs.yaml}.
 *
 * @param draws the finding that it must draw, or nothing
 * @param fields what the program declares in front of its methods, a line each
 * @param members what it declares behind them
 * @param body the wrong method, a line each
 */
record Bug(
    String name,
    String says,
    String misconception,
    List<String> caughtBy,
    List<String> draws,
    List<String> fields,
    List<String> members,
    List<String> body) {

  Bug drawing(String finding) {
    return new Bug(
        name, says, misconception, caughtBy, draws.append(finding), fields, members, body);
  }

  Bug withField(String field) {
    return new Bug(name, says, misconception, caughtBy, draws, fields.append(field), members, body);
  }

  Bug withMembers(String... lines) {
    return new Bug(
        name,
        says,
        misconception,
        caughtBy,
        draws,
        fields,
        members.appendAll(List.of(lines)),
        body);
  }
}
