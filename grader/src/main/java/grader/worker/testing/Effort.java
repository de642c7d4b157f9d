package grader.worker.testing;

/**
 * What a test, or a row of it, has taken.
 *
 * @param steps that it took, or the costliest of its tries
 * @param tries of a property, the failing one included; 0 for other tests
 * @param spent whether its steps were used up
 */
record Effort(long steps, long tries, boolean spent) {}
