package dev.mtproto.internal.updates;

import dev.mtproto.call.Caller;
import dev.mtproto.error.RpcException;
import dev.mtproto.tl.TlBuilder;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds channels that cannot be addressed, since their access hashes were lost or never told, among
 * the account's dialogs. One search is for all that are sought while it goes on, and for those that
 * are sought soon after. Thread-safe.
 */
final class ChannelSearch {
  private static final int PAGE = 100;

  /** As many dialogs as are worth a search. */
  private static final int MOST_PAGES = 20;

  private static final long WORTH = Duration.ofMinutes(5).toNanos();

  private final Caller caller;
  private final PeerSource peers;
  private final LongSupplier nanoTime;

  // Guarded by this.
  private @Nullable CompletableFuture<Void> search;
  private long begun;

  ChannelSearch(Caller caller, PeerSource peers, LongSupplier nanoTime) {
    this.caller = caller;
    this.peers = peers;
    this.nanoTime = nanoTime;
  }

  /**
   * A channel as an {@code InputChannel}, at once if it is known.
   *
   * @return fails with {@link NoSuchElementException} if it is not among the dialogs
   */
  CompletableFuture<TlObject> find(long channelId) {
    TlObject known = peers.inputChannel(channelId);
    return known != null
        ? CompletableFuture.completedFuture(known)
        : search().thenApply(done -> found(channelId));
  }

  private TlObject found(long channelId) {
    TlObject channel = peers.inputChannel(channelId);
    if (channel == null) {
      throw new NoSuchElementException(
          "channel " + channelId + " cannot be asked: none of the account's dialogs has its hash");
    }
    return channel;
  }

  private synchronized CompletableFuture<Void> search() {
    CompletableFuture<Void> last = search;
    long now = nanoTime.getAsLong();
    if (last != null && !last.isCompletedExceptionally() && now - begun < WORTH) {
      return last;
    }
    begun = now;
    CompletableFuture<Void> next = page(0, MOST_PAGES).exceptionally(ChannelSearch::refused);
    search = next;
    return next;
  }

  /** Another account has other dialogs. */
  synchronized void forget() {
    search = null;
  }

  /** Who may not list dialogs, as bots may not, finds nothing; other failures pass. */
  private static @Nullable Void refused(Throwable problem) {
    Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
    if (cause instanceof RpcException error && error.code() == 400) {
      return null;
    }
    throw new CompletionException(cause);
  }

  /** Those whose last message is older; 0 for all. */
  private CompletableFuture<Void> page(int offsetDate, int pages) {
    TlLayer layer = caller.layer();
    TlBuilder request =
        layer
            .request("messages.getDialogs")
            .with("offset_date", offsetDate)
            .with("offset_id", 0)
            .with("offset_peer", layer.object("inputPeerEmpty").buildObject())
            .with("limit", PAGE)
            .withIfKnown("hash", 0L);
    return caller
        .callAsync(request.build())
        .thenCompose(
            answer -> {
              peers.learn(answer);
              int next = lastDate(answer);
              boolean last = pages == 1 || next == 0 || next == offsetDate;
              return last ? CompletableFuture.completedFuture(null) : page(next, pages - 1);
            });
  }

  /** When the last of a slice was written; 0 if there are no more dialogs. */
  private static int lastDate(TlObject answer) {
    TlFields fields = TlFields.of(answer);
    if (!answer.tlName().equals("messages.dialogsSlice")) {
      return 0;
    }
    List<TlObject> messages = fields.getObjects("messages");
    if (messages.isEmpty()) {
      return 0;
    }
    TlFields message = TlFields.of(messages.get(messages.size() - 1));
    return message.has("date") ? message.getInt("date") : 0;
  }
}
