package dev.mtproto.internal.updates;

import dev.mtproto.call.Caller;
import dev.mtproto.error.NotSignedInException;
import dev.mtproto.error.RpcException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlBuilder;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Asks a server what was missed, in any layer.
 *
 * @param caller whom to ask by
 * @param reader reads the answers
 * @param catchUpLimit above how many updates to be told only that there are more; 0 for all
 */
record Questions(Caller caller, DifferenceReader reader, int catchUpLimit) {
  private static final int CHANNEL_LIMIT = 100;

  /** The server does not know where we were. */
  private static final Set<String> STALE =
      Set.of("PERSISTENT_TIMESTAMP_INVALID", "PERSISTENT_TIMESTAMP_EMPTY", "DATE_EMPTY");

  /** Errors that are the question's fault, and no fault of the server's or of the moment. */
  private static final Set<Integer> REFUSALS = Set.of(400, 403, 406);

  private static final Set<String> CLOSED =
      Set.of("CHANNEL_PRIVATE", "CHANNEL_INVALID", "CHANNEL_PUBLIC_GROUP_NA", "CHAT_NOT_MODIFIED");

  /** Where the account stands. */
  CompletableFuture<Position> state() {
    return ask(layer().request("updates.getState"))
        .thenApply(answer -> DifferenceReader.position(TlFields.of(answer)));
  }

  /** What happened to the account. */
  CompletableFuture<Difference> difference(Position from) {
    TlBuilder request =
        layer()
            .request("updates.getDifference")
            .with("pts", from.pts())
            .with("date", from.date())
            .with("qts", from.qts());
    if (catchUpLimit != 0) {
      request.withIfKnown("pts_total_limit", catchUpLimit);
    }
    return ask(request).thenApply(reader::difference);
  }

  /** What happened in a channel, an {@code InputChannel}. */
  CompletableFuture<ChannelDifference> channel(TlObject channel, int pts) {
    return ask(layer()
            .request("updates.getChannelDifference")
            .with("channel", channel)
            .with("filter", layer().object("channelMessagesFilterEmpty").buildObject())
            .with("pts", pts)
            .with("limit", CHANNEL_LIMIT))
        .thenApply(reader::channelDifference);
  }

  private CompletableFuture<TlObject> ask(TlBuilder request) {
    return caller.callAsync(request.build());
  }

  private TlLayer layer() {
    return caller.layer();
  }

  /** What a failure means. */
  static Failure failure(Throwable problem) {
    Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
    if (cause instanceof TlFormatException) {
      // The same question would get the same answer, which this layer cannot read.
      return Failure.RESET;
    }
    if (cause instanceof NoSuchElementException) {
      return Failure.NO_ACCESS;
    }
    if (!(cause instanceof RpcException error)) {
      return Failure.LATER;
    }
    if (error instanceof NotSignedInException || CLOSED.contains(error.name())) {
      return Failure.NO_ACCESS;
    }
    if (STALE.contains(error.name())) {
      return Failure.RESET;
    }
    return REFUSALS.contains(error.code()) ? Failure.REFUSED : Failure.LATER;
  }
}
