import java.time.Duration;

/**
 * How a proxy forwards a request.
 *
 * @param port of the upstream
 * @param readTimeout how long the proxy waits for an answer
 * @param bufferBytes the largest answer that the proxy can hold
 */
record ProxyRule(int port, Duration readTimeout, int bufferBytes) {}
