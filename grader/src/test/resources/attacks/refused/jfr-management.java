// refused: in-process management: heap dump through HotSpotDiagnosticMXBean.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      java.lang.management.ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new javax.management.ObjectName("com.sun.management:type=DiagnosticCommand"),
              "threadPrint",
              new Object[] {null},
              new String[] {String[].class.getName()});
      throw new IllegalStateException("LEAK: diagnostic command");
    } catch (javax.management.JMException e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
