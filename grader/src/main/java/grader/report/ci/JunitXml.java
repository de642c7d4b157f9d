package grader.report.ci;

import grader.files.WholeFile;
import grader.model.CheckResult;
import grader.model.ClassResults;
import grader.model.Result;
import grader.model.Row;
import grader.model.TestsResult;
import grader.report.Visible;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit's XML, as Surefire writes it
 * (https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd). Grading
 * is not timed, so that the same submission gives the same bytes: every time is 0.
 */
public final class JunitXml {
  private JunitXml() {}

  /** One suite; a second one where tests were handed in with the submission. */
  public static String of(Result result) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = begin(out);
      if (StudentTests.of(result).isDefined()) {
        suites(result.exercise(), List.of(result), xml);
      } else {
        suite(result, xml);
      }
      end(xml);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can always be written to", e);
    }
    return out.toString();
  }

  /** One suite per person, of the attempt that counts, and one of the tests handed in with it. */
  public static void write(ClassResults results, Path file) throws IOException {
    WholeFile.writeText(file, out -> write(results, out));
  }

  private static void write(ClassResults results, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = begin(out);
      suites(
          results.title(),
          () -> Iterator.ofAll(results.rows()).filter(Row::counts).map(Row::result),
          xml);
      end(xml);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void suites(String name, Iterable<Result> results, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", Visible.of(name));
    for (Result result : results) {
      suite(result, xml);
      for (TestsResult own : StudentTests.of(result)) {
        own(own, result, xml);
      }
    }
    xml.writeEndElement();
  }

  private static void own(TestsResult own, Result result, XMLStreamWriter xml)
      throws XMLStreamException {
    boolean passed = StudentTests.passed(own);
    begin(result.submission() + ": " + StudentTests.NAME, xml);
    counts(1, 0, 0, passed ? 0 : 1, xml);
    test(StudentTests.NAME, result, xml);
    if (!passed) {
      problem("failure", StudentTests.text(own), own.outcome().label(), xml);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void begin(String suite, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", Visible.of(suite));
    xml.writeAttribute("time", "0");
  }

  private static void counts(int tests, int errors, int skipped, int failures, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute("tests", tests + "");
    xml.writeAttribute("errors", errors + "");
    xml.writeAttribute("skipped", skipped + "");
    xml.writeAttribute("failures", failures + "");
    xml.writeCharacters("\n");
  }

  private static XMLStreamWriter begin(Writer out) throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    return xml;
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndDocument();
    xml.writeCharacters("\n");
    xml.flush();
  }

  private static void suite(Result result, XMLStreamWriter xml) throws XMLStreamException {
    boolean ran = Wording.ran(result);
    int failures = ran ? result.checks().count(check -> !check.held()) : 0;
    int checks = result.checks().size();
    begin(result.submission(), xml);
    counts(checks + (ran ? 0 : 1), ran ? 0 : 1, ran ? 0 : checks, failures, xml);
    if (!ran) {
      test(result.outcome().label(), result, xml);
      problem("error", Wording.of(result), result.outcome().label(), xml);
      xml.writeEndElement();
      xml.writeCharacters("\n");
    }
    for (CheckResult check : result.checks()) {
      check(check, result, ran, xml);
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void check(CheckResult check, Result result, boolean ran, XMLStreamWriter xml)
      throws XMLStreamException {
    test(Wording.name(check), result, xml);
    if (!ran) {
      xml.writeEmptyElement("skipped");
    } else if (!check.held()) {
      problem("failure", Wording.of(check), check.outcome().label(), xml);
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void test(String name, Result result, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("name", name);
    xml.writeAttribute("classname", Visible.of(result.exercise()));
    xml.writeAttribute("time", "0");
  }

  private static void problem(String element, String text, String type, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeAttribute("message", text.lines().findFirst().orElse(""));
    xml.writeAttribute("type", type);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
