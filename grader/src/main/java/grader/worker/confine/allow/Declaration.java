package grader.worker.confine.allow;

/**
 * Where a member is declared.
 *
 * @param owner internal name of the type that declares it
 * @param ours whether that type is the submission's or given with the exercise
 * @param isAbstract whether it has no code of its own
 */
record Declaration(String owner, boolean ours, boolean isAbstract) {}
