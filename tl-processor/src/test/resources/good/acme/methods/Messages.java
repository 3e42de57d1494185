package acme.methods;

import acme.InputPeer;
import acme.Peer;
import acme.messages.Dialogs;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.annotations.TlName;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Methods of the messages namespace. */
@TlMethods(namespace = "messages")
public interface Messages {
  /**
   * The signed-in user's conversations, newest first.
   *
   * @param limit how many at most
   */
  @TlMethod(0x191ba9c5)
  Dialogs getDialogs(
      @TlFlag(0) boolean excludePinned,
      int offsetDate,
      int offsetId,
      InputPeer offsetPeer,
      int limit);

  /** The same without waiting. */
  @TlMethod(0x191ba9c5)
  @TlName("getDialogs")
  CompletableFuture<Dialogs> getDialogsLater(
      @TlFlag(0) boolean excludePinned,
      int offsetDate,
      int offsetId,
      InputPeer offsetPeer,
      int limit);

  default Dialogs getDialogs(int limit) {
    return getDialogs(false, 0, 0, new InputPeer.Empty(), limit);
  }

  @TlMethod(value = 0x32, crc = false)
  CompletableFuture<List<Peer>> getPeers(List<Integer> ids);

  @TlMethod(value = 0x33, crc = false)
  boolean forget();
}
