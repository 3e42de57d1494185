package dev.mtproto.tl;

/** A value of a TL constructor or a call of a TL method. Generated records implement it. */
public interface TlObject {
  /** The id of the constructor or method. */
  int tlId();

  /** The TL name of the constructor or method: {@code messages.dialogs}. */
  String tlName();

  /** Writes the boxed form: the id, then the fields. */
  void tlWrite(TlWriter writer);
}
