package grader.scaffold;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The modules of a POM. */
final class Modules {
  private static final String PATH = "project/modules/module";

  private Modules() {}

  /** Where a module's element ends, and its name. */
  private record Module(String name, int end) {}

  /**
   * @return the POM with one more module, in the order of the alphabet; everything else is as it
   *     was, to the character. Or a sentence
   */
  static Either<String, String> with(String module, String pom) {
    List<Module> modules;
    try {
      modules = modules(pom);
    } catch (XMLStreamException e) {
      return Either.left("exercises/pom.xml cannot be read: " + e.getMessage());
    }
    if (modules.exists(present -> present.name.equals(module))) {
      return Either.right(pom);
    }
    return modules
        .filter(present -> present.name.compareTo(module) < 0)
        .lastOption()
        .orElse(modules::headOption)
        .toEither("exercises/pom.xml lists no modules yet; add the first by hand")
        .map(neighbour -> inserted(module, neighbour, pom));
  }

  private static String inserted(String module, Module neighbour, String pom) {
    int start = pom.lastIndexOf("<module", neighbour.end - "</module>".length());
    String space = pom.substring(pom.lastIndexOf('>', start) + 1, start);
    String element = "<module>" + module + "</module>";
    return neighbour.name.compareTo(module) < 0
        ? pom.substring(0, neighbour.end) + space + element + pom.substring(neighbour.end)
        : pom.substring(0, start) + element + space + pom.substring(start);
  }

  private static List<Module> modules(String pom) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(pom));
    Deque<String> path = new ArrayDeque<>();
    java.util.List<Module> modules = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          path.addLast(reader.getLocalName());
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (String.join("/", path).equals(PATH)) {
            int end = reader.getLocation().getCharacterOffset();
            modules.add(new Module(text.toString().strip(), end));
          }
          path.removeLast();
        }
        default -> {}
      }
    }
    return List.ofAll(modules);
  }
}
