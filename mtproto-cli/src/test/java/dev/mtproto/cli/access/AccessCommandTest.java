package dev.mtproto.cli.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import dev.mtproto.cli.CommandRun;
import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.internal.transcode.LayerDescriptors;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.contacts.GetContacts;
import dev.mtproto.peers.KnownPeer;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the files back with the protobuf library, by what the layer's .proto files say. */
class AccessCommandTest {
  private final FileDescriptor types = LayerDescriptors.types(Layer71.LAYER);
  private Path folder;

  @BeforeEach
  void takeAFolder(@TempDir Path temporary) {
    folder = temporary;
  }

  @Test
  void thePredecessorsFormWritesWhatTheAccountKnows() throws IOException {
    try (TestDataCenter dc = TestDataCenter.start()) {
      Path key = Files.writeString(folder.resolve("key.pem"), dc.publicKeyPem());
      Path credentials = folder.resolve("me.json");
      Account account = dc.world().accounts().get(0);
      String address = dc.host() + ":" + dc.port();
      CommandRun.withInput(
          account.code() + "\n",
          "shell",
          "5",
          "0123456789abcdef",
          account.phone(),
          "--save",
          "" + credentials,
          "--dc",
          address,
          "--dc-key",
          "" + key);

      CommandRun run =
          CommandRun.of(
              "access",
              "-credentials",
              "" + credentials,
              "-chans",
              "" + chans(),
              "-users",
              "" + users(),
              "--dc",
              address,
              "--dc-key",
              "" + key);

      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .isEqualTo(chans() + ": 2 groups and channels\n" + users() + ": 3 contacts\n");
      List<Integer> known =
          messages(read(users(), "TypeContactsContacts"), "ContactsContacts", "Users").stream()
              .map(user -> (Integer) field(message(user, "User"), "Id"))
              .toList();
      assertThat(known)
          .containsExactlyInAnyOrderElementsOf(
              dc.world().accounts().stream().skip(1).map(Account::userId).toList());
    }
  }

  @Test
  void whomTheFilesKnowIsKnownToAnotherSessionOfTheAccount() throws IOException {
    try (TestDataCenter dc = TestDataCenter.start()) {
      Path key = Files.writeString(folder.resolve("key.pem"), dc.publicKeyPem());
      Path credentials = folder.resolve("me.json");
      Account ada = dc.world().accounts().get(0);
      String[] server = {"--dc", dc.host() + ":" + dc.port(), "--dc-key", key.toString()};
      String[] files = {"--chans", chans().toString(), "--users", users().toString()};
      CommandRun.withInput(
          ada.code() + "\n",
          with(server, "keygen", "5", "hash", ada.phone(), credentials.toString()));
      CommandRun.of(with(server, with(files, "access", credentials.toString())));
      Files.deleteIfExists(credentials.resolveSibling("me.json.peers"));

      CommandRun run =
          CommandRun.of(with(server, with(files, "access", credentials.toString(), "--import")));

      assertThat(run.err()).isEmpty();
      assertThat(run.out()).startsWith(chans() + ": 2 groups and channels\n");
      try (MtprotoClient client =
          MtprotoClient.builder(Layer71.LAYER)
              .dataCenters(dc.dataCenters())
              .credentials(Credentials.file(credentials))
              .connect()) {
        assertThat(client.peers().user(dc.world().accounts().get(1).userId())).isPresent();
        assertThat(client.peers().all())
            .extracting(KnownPeer::kind)
            .contains(KnownPeer.Kind.CHANNEL, KnownPeer.Kind.GROUP);
      }
    }
  }

  private static String[] with(String[] options, String... command) {
    String[] all = Arrays.copyOf(command, command.length + options.length);
    System.arraycopy(options, 0, all, command.length, options.length);
    return all;
  }

  @Test
  void whatIsNoSuchFileIsSaid() throws IOException {
    Files.writeString(chans(), "nonsense");

    CommandRun nobody = CommandRun.of("access", "--demo", "--import", "--chans", "" + chans());
    assertThat(nobody.exitCode()).isEqualTo(128);
    assertThat(nobody.err()).contains("--import goes with a credentials file");
    assertThatThrownBy(() -> new AccessFile().read(chans(), new GetContacts(0)))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("is no file of access hashes");
  }

  @Test
  void channelsHaveTheHashesThatTheServerGave() throws IOException {
    CommandRun run =
        CommandRun.of(
            "access", "--demo", "--chans", "" + chans(), "--users", "" + users(), "--json");

    assertThat(run.out())
        .isEqualTo(
            "{\"chans\":\"%s\",\"groups_and_channels\":2,\"users\":\"%s\",\"contacts\":3}\n"
                .formatted(chans(), users()));
    assertThat(messages(read(chans(), "TypeMessagesChats"), "MessagesChats", "Chats"))
        .satisfiesExactlyInAnyOrder(
            group -> assertThat(field(message(group, "Chat"), "Title")).isNotEqualTo(""),
            channel ->
                assertThat(field(message(channel, "Channel"), "AccessHash")).isNotEqualTo(0L));
  }

  @Test
  void filesAreTheOwnersAloneAndReplaced() throws IOException {
    Files.writeString(chans(), "old");

    CommandRun.of("access", "--demo", "--chans", "" + chans(), "--users", "" + users());

    assertThat(read(chans(), "TypeMessagesChats").getAllFields()).hasSize(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(chans())))
        .isEqualTo("rw-------");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("chans.acc", "users.acc");
  }

  @Test
  void wrongArgumentsAreToldInOneLine() {
    CommandRun both = CommandRun.of("access", "me.json", "-credentials", "me.json");
    assertThat(both.err()).hasLineCount(1).contains("give either an account or --credentials");
    assertThat(both.exitCode()).isEqualTo(128);

    CommandRun nowhere = CommandRun.of("access", "--demo", "--chans", "/nowhere/chans.acc");
    assertThat(nowhere.err()).isEqualTo("mtproto access: /nowhere: no such file or directory\n");
    assertThat(nowhere.exitCode()).isEqualTo(1);
  }

  private Path chans() {
    return folder.resolve("chans.acc");
  }

  private Path users() {
    return folder.resolve("users.acc");
  }

  private Message read(Path file, String name) throws IOException {
    Descriptor type = types.findMessageTypeByName(name);
    Message message = DynamicMessage.parseFrom(type, Files.readAllBytes(file));
    assertThat(message.getUnknownFields().asMap()).isEmpty();
    return message;
  }

  @SuppressWarnings("unchecked") // A repeated field of messages is a list of them.
  private static List<Message> messages(Message type, String constructor, String name) {
    return (List<Message>) field(message(type, constructor), name);
  }

  private static Message message(Message type, String constructor) {
    return (Message) field(type, constructor);
  }

  private static Object field(Message message, String name) {
    return message.getField(message.getDescriptorForType().findFieldByName(name));
  }
}
