package dev.mtproto.internal.transcode;

import java.util.List;

/**
 * A call in TL.
 *
 * @param tl the call, boxed
 * @param methods the methods that it calls, outermost first: {@code invokeWithLayer(getConfig)}
 */
public record TranscodedCall(byte[] tl, List<MethodPlan> methods) {
  /** The method that is called. */
  public MethodPlan outermost() {
    return methods.get(0);
  }

  /** The method whose result the answer is. */
  public MethodPlan innermost() {
    return methods.get(methods.size() - 1);
  }
}
