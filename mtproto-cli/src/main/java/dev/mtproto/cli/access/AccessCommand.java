package dev.mtproto.cli.access;

import dev.mtproto.cli.connect.AccountAccess;
import dev.mtproto.cli.connect.AccountOptions;
import dev.mtproto.cli.connect.ServerOptions;
import dev.mtproto.cli.connect.StreamPrompts;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.JsonObject;
import dev.mtproto.cli.io.Progress;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.contacts.Contacts;
import dev.mtproto.layer71.contacts.GetContacts;
import dev.mtproto.layer71.messages.Chats;
import dev.mtproto.layer71.messages.GetAllChats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mtproto access}: fetches groups, channels and contacts with their access hashes. */
@Command(
    name = "access",
    description = {
      "Write the access hashes of groups, channels and contacts to files, or read them from there.",
      "The files are the Go predecessor's: Protocol Buffers of TypeMessagesChats and"
          + " TypeContactsContacts, readable by their owner only. Files that are there are replaced."
    },
    footer = {
      "",
      "Examples:",
      "  mtproto access me.json",
      "  mtproto access --demo --chans /tmp/chans.acc --users /tmp/users.acc",
      "  mtproto access me.json --import --chans chans.acc --users users.acc",
      "  mtproto access -credentials me.json -chans chans.acc -users users.acc"
    })
public final class AccessCommand implements Callable<Integer> {
  private static final GetAllChats ALL_CHATS = new GetAllChats(List.of());
  private static final GetContacts ALL_CONTACTS = new GetContacts(0);

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private AccountOptions access = new AccountOptions();

  @Parameters(
      arity = "0..5",
      paramLabel = "ACCOUNT",
      description = "CREDENTIALS_FILE, or APIID APIHASH PHONE [IP PORT].")
  private List<String> account = List.of();

  @Option(
      names = {"--credentials", "-credentials"},
      paramLabel = "FILE",
      description = "The account, as the predecessor's users give it.")
  private @Nullable String credentials;

  @Option(
      names = {"--chans", "-chans"},
      paramLabel = "FILE",
      defaultValue = "chans.acc",
      description = "Where groups and channels go. Default: ${DEFAULT-VALUE}.")
  private Path chans = Path.of("");

  @Option(
      names = {"--users", "-users"},
      paramLabel = "FILE",
      defaultValue = "users.acc",
      description = "Where contacts go. Default: ${DEFAULT-VALUE}.")
  private Path users = Path.of("");

  @Option(
      names = "--import",
      description = "Read the files, and keep whom they know with the credentials.")
  private boolean importing;

  @Option(names = "--json", description = "Print what was written as JSON.")
  private boolean json;

  /** A command that prints there. */
  public AccessCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (credentials != null && !account.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "give either an account or --credentials");
    }
    if (importing && !isOfFile()) {
      throw new ParameterException(spec.commandLine(), "--import goes with a credentials file");
    }
    List<String> whose = credentials == null ? account : List.of(credentials);
    try (AccountAccess opened = access.open(whose, server, streams);
        Progress progress = new Progress(streams, "fetching", "lists");
        MtprotoClient client = opened.client().connect()) {
      opened.signIn(client, new StreamPrompts(streams));
      if (importing) {
        takeNote(client);
      } else {
        fetch(client, progress);
      }
    }
    return ExitCodes.OK;
  }

  private void fetch(MtprotoClient client, Progress progress) throws IOException {
    progress.at(0, 2);
    Chats chats = client.call(ALL_CHATS);
    progress.at(1, 2);
    Contacts contacts = client.call(ALL_CONTACTS);
    AccessFile files = new AccessFile();
    files.write(chans, "messages.Chats", chats);
    files.write(users, "contacts.Contacts", contacts);
    progress.close();
    print(chats.chats().size(), contacts);
  }

  /** Whom the files know can be written to from now on, by this client and those after it. */
  private void takeNote(MtprotoClient client) throws IOException {
    AccessFile files = new AccessFile();
    Chats chats = files.read(chans, ALL_CHATS);
    Contacts contacts = files.read(users, ALL_CONTACTS);
    client.peers().learn(chats);
    client.peers().learn(contacts);
    print(chats.chats().size(), contacts);
  }

  private boolean isOfFile() {
    return credentials != null || account.size() == 1;
  }

  private void print(int chats, Contacts contacts) {
    int people = contacts instanceof Contacts.Regular known ? known.users().size() : 0;
    if (json) {
      new JsonObject()
          .with("chans", chans.toString())
          .with("groups_and_channels", chats)
          .with("users", users.toString())
          .with("contacts", people)
          .print(streams);
    } else {
      streams.out().println(chans + ": " + chats + " groups and channels");
      streams.out().println(users + ": " + people + " contacts");
    }
  }
}
