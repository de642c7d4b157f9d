package grader.dispatch;

import grader.model.Course;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the {@code pom.xml} of a course says of its dependencies. */
record Pom(boolean asksForMore) {
  /**
   * Whether it names a dependency that grader has not, or may inherit one.
   *
   * @throws IOException if it cannot be read as XML
   */
  static Pom of(String path) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document pom = factory.newDocumentBuilder().parse(Path.of(path).toFile());
      return new Pom(
          pom.getElementsByTagName("parent").getLength() > 0
              || groups(pom).exists(group -> !Course.PROVIDED.contains(group)));
    } catch (SAXException e) {
      throw new IOException("`" + path + "` is no XML that can be read: " + e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> groups(Document pom) {
    NodeList dependencies = pom.getElementsByTagName("dependency");
    return List.range(0, dependencies.getLength())
        .map(dependencies::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .map(dependency -> dependency.getElementsByTagName("groupId"))
        .filter(found -> found.getLength() > 0)
        .map(found -> found.item(0).getTextContent().strip());
  }
}
