package grader.report.ci;

import grader.files.WholeFile;
import grader.model.CheckResult;
import grader.model.ClassResults;
import grader.model.Result;
import grader.model.Row;
import grader.report.Visible;
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

  public static String of(Result result) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = begin(out);
      suite(result, xml);
      end(xml);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can always be written to", e);
    }
    return out.toString();
  }

  /** One suite per person, of the attempt that counts. */
  public static void write(ClassResults results, Path file) throws IOException {
    WholeFile.writeText(file, out -> write(results, out));
  }

  private static void write(ClassResults results, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = begin(out);
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", Visible.of(results.title()));
      for (Row row : results.rows()) {
        if (row.counts()) {
          suite(row.result(), xml);
        }
      }
      xml.writeEndElement();
      end(xml);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
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
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", Visible.of(result.submission()));
    xml.writeAttribute("time", "0");
    xml.writeAttribute("tests", result.checks().size() + (ran ? 0 : 1) + "");
    xml.writeAttribute("errors", ran ? "0" : "1");
    xml.writeAttribute("skipped", ran ? "0" : result.checks().size() + "");
    xml.writeAttribute("failures", failures + "");
    xml.writeCharacters("\n");
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
