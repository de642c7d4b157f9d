import java.time.Duration;

/** Where a proxy passes requests on to, and how long it waits for an answer. */
record Upstream(String host, int port, Duration timeout) {}
