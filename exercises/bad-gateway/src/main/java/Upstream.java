import java.time.Duration;

/**
 * A program behind a proxy.
 *
 * @param port where it listens
 * @param answersIn how long it takes to answer
 * @param responseBytes how large its answer is
 */
record Upstream(int port, boolean running, Duration answersIn, int responseBytes) {}
