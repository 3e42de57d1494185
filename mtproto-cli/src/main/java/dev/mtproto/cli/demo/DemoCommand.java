package dev.mtproto.cli.demo;

import dev.mtproto.cli.connect.EmbeddedDc;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.JsonText;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.messages.Dialogs;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.json.TlJson;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

/**
 * {@code mtproto demo}: a data centre in this process, two sessions of one account; one writes a
 * message, the other lists the conversations and is told. Standard output is JSON: the dialogs, the
 * update, the figures.
 */
@Command(
    name = "demo",
    description = {
      "Show all parts at work, without any input.",
      "Starts a data centre in this process, signs in, lists the conversations, sends a message,"
          + " and has a second session receive its update."
    },
    footer = {"", "Example:", "  mtproto demo"})
public final class DemoCommand implements Callable<Integer> {
  private static final int PATIENCE_SECONDS = 10;

  private final Streams streams;
  private final TlJson json = TlJson.of(Layer71.LAYER);

  /** A command that prints there. */
  public DemoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Figures figures = new Figures();
    try (EmbeddedDc dc = EmbeddedDc.start()) {
      figures.count(dc.dc().recordCalls());
      say("A data centre listens on " + dc.dc().host() + ":" + dc.dc().port() + ".");
      try (MtprotoClient one = figures.connect(dc.client());
          MtprotoClient two = figures.connect(dc.client())) {
        dc.signIn(one);
        dc.signIn(two);
        say("Two sessions of " + dc.account().firstName() + " are signed in. Her conversations:");
        converse(one, two);
      }
    }
    say("It took, first key exchanges included:");
    print(figures.json());
    return ExitCodes.OK;
  }

  private void converse(MtprotoClient one, MtprotoClient two) {
    // The one who listens lists them, and knows her friends by then: she asks about nobody else.
    Dialogs dialogs =
        two.call(GetDialogs.builder().offsetPeer(new InputPeer.Empty()).limit(20).build());
    print(json.toJson(dialogs));
    CompletableFuture<TlObject> told = new CompletableFuture<>();
    two.updates().subscribe(told::complete);
    User.Regular friend = friend(dialogs);
    say("The first session writes to " + friend.firstName() + "; the second one is told:");
    one.call(
        SendMessage.builder()
            .peer(peer(friend))
            .message("Hello from the demo.")
            .randomId(System.nanoTime())
            .build());
    print(json.toJson(await(told)));
  }

  private static User.Regular friend(Dialogs dialogs) {
    return dialogs.users().stream()
        .filter(User.Regular.class::isInstance)
        .map(User.Regular.class::cast)
        .filter(user -> !user.self())
        .findFirst()
        .orElseThrow(() -> new CommandFailure("the data centre's world has nobody to write to"));
  }

  private static InputPeer peer(User.Regular user) {
    Long accessHash = user.accessHash();
    return new InputPeer.User(user.id(), accessHash == null ? 0 : accessHash);
  }

  private static TlObject await(CompletableFuture<TlObject> update) {
    try {
      return update.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new CommandFailure("no update came within " + PATIENCE_SECONDS + " s", e);
    } catch (ExecutionException e) {
      throw new CommandFailure("no update came: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("interrupted", e);
    }
  }

  private void say(String text) {
    streams.err().println(text);
  }

  private void print(String value) {
    streams.out().println(JsonText.present(value, streams));
  }
}
