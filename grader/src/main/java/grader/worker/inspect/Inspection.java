package grader.worker.inspect;

import grader.model.Finding;
import io.vavr.collection.List;

/** Recognises one way of writing code. */
interface Inspection {

  /** The rule of its findings, and the name of the page that explains them. */
  String id();

  /** Asked once about every node of a file. */
  List<Finding> at(Place place);
}
