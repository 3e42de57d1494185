package dev.mtproto.client;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An object that the server pushed: decoded once, by the first listener that wants it. */
final class Push {
  private static final Logger LOG = LoggerFactory.getLogger(Push.class);

  private final TlLayer layer;
  private byte @Nullable [] body;
  private @Nullable TlObject object;

  Push(TlLayer layer, byte[] body) {
    this.layer = layer;
    this.body = body;
  }

  /** The object; null if it is malformed, or of a constructor that the layer does not know. */
  synchronized @Nullable TlObject object() {
    byte[] encoded = body;
    if (encoded != null) {
      body = null;
      try {
        object = TlCodecs.OBJECT.decode(encoded, layer);
      } catch (TlFormatException unknown) {
        LOG.warn("dropped an update: {}", unknown.getMessage());
      }
    }
    return object;
  }
}
