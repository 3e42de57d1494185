package dev.mtproto.tl;

/**
 * What a generated record looks like to who reads its fields: of whatever layer, and never written.
 */
public interface FieldsOnly extends TlObject {
  @Override
  default int tlId() {
    return 1;
  }

  @Override
  default String tlName() {
    return "sample";
  }

  @Override
  default void tlWrite(TlWriter writer) {
    throw new UnsupportedOperationException();
  }
}
