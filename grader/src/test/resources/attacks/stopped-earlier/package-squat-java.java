// stopped earlier: package java.util.
package java.util;

public class SafeDivision {}
