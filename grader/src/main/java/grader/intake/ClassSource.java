package grader.intake;

import grader.model.Delivery;
import grader.model.Exercise;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * What a class handed in for one exercise, as a tool exported it. Who handed in is known at once;
 * what they handed in is read each time a delivery is come to, and not kept. For one thread.
 */
public final class ClassSource implements Iterable<Delivery>, Closeable {
  private final String layout;
  private final List<Parcel> parcels;
  private final Intake intake;
  private final Closeable export;

  private ClassSource(String layout, List<Parcel> parcels, Intake intake, Closeable export) {
    this.layout = layout;
    this.parcels = parcels;
    this.intake = intake;
    this.export = export;
  }

  /** The names that a layout can be forced by. */
  public static List<String> layouts() {
    return Layout.marked("").appendAll(Layout.plain()).map(Layout::name).sorted();
  }

  /**
   * @param source a folder or a zip
   * @param forcedLayout none to recognise it
   * @return or a sentence that says why nothing of it can be read
   */
  public static Either<String, ClassSource> open(
      Path source, Option<String> forcedLayout, Exercise exercise) {
    return forcedLayout
        .filter(name -> !layouts().contains(name))
        .map(ClassSource::unknown)
        .toEither(source)
        .swap()
        .flatMap(Export::open)
        .flatMap(export -> read(export, source, forcedLayout, exercise));
  }

  private static String unknown(String layout) {
    return "There is no layout `" + layout + "`. There are: " + layouts().mkString(", ") + ".";
  }

  private static Either<String, ClassSource> read(
      Export export, Path source, Option<String> forcedLayout, Exercise exercise) {
    Tuple2<Layout, List<Node>> chosen = chosen(export, forcedLayout, exercise);
    try {
      Either<String, List<Parcel>> parcels = chosen._1.parcels(chosen._2);
      if (parcels.isLeft()) {
        export.open().close();
      }
      return parcels.map(
          all ->
              new ClassSource(
                  chosen._1.name(), toldApart(all), new Intake(exercise), export.open()));
    } catch (IOException e) {
      return Either.left("`" + source + "` cannot be read: " + Node.reason(e) + ".");
    }
  }

  private static Tuple2<Layout, List<Node>> chosen(
      Export export, Option<String> forcedLayout, Exercise exercise) {
    Predicate<Layout> allowed = layout -> forcedLayout.forAll(layout.name()::equals);
    List<Layout> marked = Layout.marked(exercise.id()).filter(allowed);
    List<Layout> plain = Layout.plain().filter(allowed);
    List<Node> persons = export.persons();
    return marked
        .flatMap(layout -> export.levels().find(layout::recognises).map(top -> pair(layout, top)))
        .headOption()
        .getOrElse(
            () ->
                pair(
                    plain
                        .find(layout -> layout.recognises(persons))
                        .orElse(marked.headOption())
                        .getOrElse(Folders::new),
                    persons));
  }

  private static Tuple2<Layout, List<Node>> pair(Layout layout, List<Node> top) {
    return Tuple.of(layout, top);
  }

  /** Of two people with one name, the ids are added. */
  private static List<Parcel> toldApart(List<Parcel> parcels) {
    Map<String, Integer> namesakes =
        parcels
            .map(Parcel::person)
            .distinct()
            .groupBy(person -> person.name())
            .mapValues(List::size);
    return parcels.map(
        parcel ->
            namesakes.get(parcel.person().name()).contains(1)
                ? parcel
                : parcel.named(parcel.person().name() + " (" + parcel.person().id() + ")"));
  }

  /** The name of the layout it is read by. */
  public String layout() {
    return layout;
  }

  /** How many deliveries there are. */
  public int size() {
    return parcels.size();
  }

  @Override
  public Iterator<Delivery> iterator() {
    return parcels.iterator().map(parcel -> parcel.opened(intake));
  }

  @Override
  public void close() throws IOException {
    export.close();
  }
}
