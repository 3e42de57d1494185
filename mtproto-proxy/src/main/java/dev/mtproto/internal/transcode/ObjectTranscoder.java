package dev.mtproto.internal.transcode;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Writes boxed objects as messages that hold one of several constructors. */
public final class ObjectTranscoder {
  private final MethodTable methods;
  private final OneofPlan plan;

  ObjectTranscoder(MethodTable methods, OneofPlan plan) {
    this.methods = methods;
    this.plan = plan;
  }

  /** The object as a message; null if its constructor has no place in the message. */
  public byte @Nullable [] toProto(byte[] tl) {
    if (plan.withId(new TlCursor(tl).readInt()) == null) {
      return null;
    }
    return new TlToProto(tl, methods, new ArrayList<>(0)).object(plan);
  }
}
