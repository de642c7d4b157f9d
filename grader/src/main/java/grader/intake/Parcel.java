package grader.intake;

import grader.model.Delivery;
import grader.model.Person;
import io.vavr.collection.List;
import io.vavr.control.Either;

/**
 * A delivery that has not been opened.
 *
 * @param attempt from 1
 * @param content files, and folders that stand for what they hold; or in one sentence why there is
 *     nothing to read
 */
record Parcel(Person person, boolean late, int attempt, Either<String, List<Node>> content) {

  /** Of somebody of whom only the name of a file or folder is known. */
  static Parcel of(Node node) {
    return of(new Person(node.name(), node.name()), List.of(node));
  }

  static Parcel of(Person person, List<Node> content) {
    return new Parcel(person, false, 1, Either.right(content));
  }

  static Parcel nothing(Person person, String sentence) {
    return new Parcel(person, false, 1, Either.left(sentence));
  }

  Parcel named(String name) {
    return new Parcel(new Person(name, person.id()), late, attempt, content);
  }

  Delivery opened(Intake intake) {
    return new Delivery(
        person, late, attempt, content.flatMap(nodes -> intake.read(person.name(), nodes)));
  }
}
