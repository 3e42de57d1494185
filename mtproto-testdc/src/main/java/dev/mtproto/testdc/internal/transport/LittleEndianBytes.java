package dev.mtproto.testdc.internal.transport;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers in byte arrays. */
final class LittleEndianBytes {
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private LittleEndianBytes() {}

  static void put(byte[] bytes, int offset, int value) {
    INT.set(bytes, offset, value);
  }
}
