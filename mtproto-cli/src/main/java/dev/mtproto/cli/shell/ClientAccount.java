package dev.mtproto.cli.shell;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.json.TlJson;
import java.util.concurrent.CompletableFuture;

/** The account of a client. */
final class ClientAccount implements Account {
  private final MtprotoClient client;
  private final TlJson json;

  ClientAccount(MtprotoClient client, TlJson json) {
    this.client = client;
    this.json = json;
  }

  @Override
  public CompletableFuture<String> call(String call) {
    return call(request(call));
  }

  private <R> CompletableFuture<String> call(TlRequest<R> request) {
    CompletableFuture<R> result = client.callAsync(request);
    CompletableFuture<String> answer =
        result.thenApply(value -> json.toJson(value, request.resultCodec()));
    answer.whenComplete(
        (text, failure) -> {
          if (answer.isCancelled()) {
            result.cancel(true);
          }
        });
    return answer;
  }

  /** The places in the JSON mean nothing to who typed something else; the fields do. */
  private TlRequest<?> request(String call) {
    try {
      return (TlRequest<?>) json.fromJson(call);
    } catch (TlFormatException e) {
      throw new CommandFailure(e.path() == null ? e.problem() : e.path() + ": " + e.problem(), e);
    }
  }
}
