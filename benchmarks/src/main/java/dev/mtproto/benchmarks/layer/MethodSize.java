package dev.mtproto.benchmarks.layer;

/**
 * The length of a method's bytecode.
 *
 * @param method class, method and descriptor
 * @param bytes the length; HotSpot never compiles what is longer than {@link #COMPILED}
 */
record MethodSize(String method, int bytes) {
  /** HotSpot's HugeMethodLimit. */
  static final int COMPILED = 8000;
}
