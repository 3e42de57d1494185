package acme;

import acme.messages.Dialogs;
import acme.messages.Forget;
import acme.messages.GetDialogs;
import acme.messages.GetPeers;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All the Types and methods declared in {@code acme}.
 */
@NullMarked
@Generated("dev.mtproto.processor.TlRegistryProcessor")
public final class Layer71 {
  /**
   * The layer.
   */
  public static final TlLayer LAYER = TlLayer.of(71, "Layer71", Layer71::codec, Layer71.class, "Layer71.tl");

  private Layer71() {
  }

  private static @Nullable TlCodec<? extends TlObject> codec(int id) {
    return switch (id) {
      case 0x000000ee -> Everything.tlCodec();
      case 0x7f3b18ea, 0x179be863, 0x7b8e7de6 -> InputPeer.tlCodec();
      case 0x00000011, 0x00000012 -> Peer.tlCodec();
      case 0xdb33e8ea -> Salt.tlCodec();
      case 0x00000021, 0x00000022 -> Dialogs.tlCodec();
      case 0xda9b0d0d -> InvokeWithLayer.tlCodec();
      case 0x00000033 -> Forget.tlCodec();
      case 0x191ba9c5 -> GetDialogs.tlCodec();
      case 0x00000032 -> GetPeers.tlCodec();
      default -> null;
    };
  }
}
