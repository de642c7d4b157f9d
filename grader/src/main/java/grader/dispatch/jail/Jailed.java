package grader.dispatch.jail;

/**
 * A process in a jail.
 *
 * @param level what was reached for this process, not what was hoped for
 */
public record Jailed(Process process, Level level) {}
