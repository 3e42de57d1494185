package dev.mtproto.internal.proxy.updates;

/** The message that a stream wants an update as. */
public enum UpdateFormat {
  /** {@code proxy.Update}. */
  CLASSIC,
  /** {@code mtproto.v1.UpdateEvent} with a message in it. */
  PROTO,
  /** {@code mtproto.v1.UpdateEvent} with TL in it. */
  TL
}
