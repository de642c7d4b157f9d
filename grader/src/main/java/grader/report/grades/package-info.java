/** Grades for spreadsheets and learning management systems. */
@NullMarked
package grader.report.grades;

import org.jspecify.annotations.NullMarked;
